using System.Collections.Generic;
using static McpGen.Specs.Binding.Texts.Screening.SignalKind;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>The two strongest signals, being told to forget and being told to be silent, in other languages. Latin letters are written without marks.</summary>
internal static class ForeignSignalRules
{
    /// <summary>Languages that separate words.</summary>
    public static IReadOnlyList<SignalRule> Words { get; } =
    [
        // Spanish, Portuguese, Italian, French, Romanian
        new(Override, 10, "ignora|ignore|ignoren|ignorar|ignorad|olvida|olvide|olviden|descarta|desatiende|omite ~3 instruccion*|indicacion*|reglas|ordenes|directric*"),
        new(Override, 10, "ignore|ignora|ignorem|esqueca|esquece|desconsidere|descarte ~4 instruco*|orientaco*|diretriz*|regras|comandos"),
        new(Override, 10, "ignora|ignorare|ignorate|dimentica|dimenticate|trascura ~4 istruzion*|indicazion*|direttiv*|regole"),
        new(Override, 10, "ignore|ignorez|ignorer|oublie|oubliez|oublier|neglige* ~4 instructions|consignes|directives|regles|ordres"),
        new(Override, 10, "ignora|ignorati|uita|uitati ~4 instructiun*|regul*|comenz*"),
        new(Secrecy, 8, "no|nunca|jamas|sin ~3 digas|diga|decir*|menciones|mencione|mencionar*|informes|informe|informar*|cuentes|cuente|reveles|revele|revelar*|avises|avisar*|notifi* ~4 usuario*|nadie|cliente*"),
        new(Secrecy, 8, "nao|nunca|sem ~3 diga|dizer|mencione|mencionar|informe|informar|conte|contar|revele|revelar|avise|avisar|notif* ~4 usuario*|ninguem|utilizador*|cliente*"),
        new(Secrecy, 8, "non|mai|senza ~3 dire|dirlo|dica|menzion*|informar*|rivelar*|parlar*|avvisar*|comunicar* ~4 utent*|allutent*|lutent*|nessuno"),
        new(Secrecy, 8, "ne|nen|jamais|sans ~3 dis|dites|dire|mentionne*|informe*|revele*|parle*|previen*|prevenir|averti* ~5 utilisateur*|lutilisateur|personne|client"),

        // German, Dutch, Swedish, Danish, Norwegian
        new(Override, 10, "ignorier*|vergiss|vergessen|missachte*|verwirf|beachte ~4 anweisung*|instruktion*|vorgabe*|regeln|befehl*|anleitung*"),
        new(Secrecy, 8, "sag|sage|sagen|erzahl*|verrat*|verrate*|teile|informier*|erwahn*|nenne|zeig* ~4 benutzer*|nutzer*|anwender*|niemand*|kunde* ~3 nicht|nichts|niemals|davon|kein*|mit"),
        new(Secrecy, 8, "sag*|erwahn*|verrat*|nenne|zeige* ~3 nicht|nichts|niemals ~4 benutzer*|nutzer*|anwender*|niemand*"),
        new(Secrecy, 8, "ohne ~3 benutzer*|nutzer*|anwender* ~4 informier*|fragen|wissen|benachrichtig*|sagen|merk*|mitzuteilen"),
        new(Override, 10, "negeer|vergeet|negeren ~4 instructies|opdrachten|regels|aanwijzingen|richtlijnen"),
        new(Secrecy, 8, "vertel|zeg|meld|noem|informeer|toon ~4 gebruiker* ~3 niet|niets|nooit|hier"),
        new(Secrecy, 8, "zonder ~3 gebruiker* ~4 weten|informeren|vragen|melden|vertellen"),
        new(Override, 10, "ignorera|glom|bortse|ignorer|glem ~4 instruktion*|anvisning*|regler*|instruks*"),
        new(Secrecy, 8, "beratta|sag|namn|fortael|fortell|naevn ~2 inte|ikke|aldrig|aldri ~4 anvandar*|bruger*|bruker*"),

        // Slavic, Turkish, Indonesian, Vietnamese, Finnish, Hungarian
        new(Override, 10, "игнорир*|проигнорир*|забудь*|забыть|отбрось* ~4 инструкц*|указани*|правил*|команд*|подсказк*"),
        new(Secrecy, 8, "не|никогда|ничего ~3 говори*|сообща*|упомина*|рассказыва*|показыва*|раскрыва*|уведомля* ~4 пользовател*|никому|человек*"),
        new(Secrecy, 8, "без ~2 ведома|уведомления|согласия|разрешения ~2 пользовател*"),
        new(Override, 10, "ігнору*|проігнору*|забудь* ~4 інструкц*|вказівк*|правил*|команд*"),
        new(Secrecy, 8, "не ~3 кажи*|повідомля*|згаду*|розповіда* ~4 користувач*|нікому"),
        new(Override, 10, "zignoruj*|ignoruj*|zapomnij*|pomin* ~4 instrukcj*|polece*|wskazow*|regul*|zasad*|pokyn*|instrukc*|pravidl*"),
        new(Secrecy, 8, "nie|ne|nikdy|nigdy ~3 mow|informuj*|wspominaj*|ujawniaj*|rikej*|zminuj*|prozrad* ~4 uzytkownik*|uzivatel*|nikomu"),
        new(Override, 10, "onceki|tum|butun|yukaridaki ~4 talimat*|yonerge*|komut*|kural* ~3 yoksay*|yok|gormezden|unut*|dikkate"),
        new(Secrecy, 8, "kullanici* ~4 soyleme*|bahsetme*|bildirme*|haber|gosterme*|anlatma*"),
        new(Override, 10, "abaikan|lupakan ~4 instruksi|perintah|petunjuk|aturan|arahan"),
        new(Secrecy, 8, "jangan|tanpa ~3 beri*|katakan|sebut*|ungkap*|memberi* ~4 pengguna|siapa"),
        new(Override, 10, "bo qua ~5 huong|chi|lenh|quy"),
        new(Override, 10, "ohita|unohda|jata ~4 ohje*|kaskyt|saannot|maaraykset"),
        new(Override, 10, "hagyd|felejtsd ~4 utasitas*|szabaly*|parancs*"),

        // Greek, Arabic, Hebrew, Persian, Hindi, Korean
        new(Override, 10, "αγνοησ*|αγνόησ*|αγνοήσ*|ξεχασ*|ξέχασ* ~4 οδηγι*|οδηγί*|εντολ*|κανον*|κανόν*"),
        new(Override, 10, "تجاهل|تجاهلي|تجاهلوا|انس|نادیده ~4 التعليمات|تعليمات|الأوامر|القواعد|التوجيهات|دستورات|دستورالعمل*"),
        new(Override, 10, "دستورات|دستورالعمل*|تمام ~4 نادیده|فراموش"),
        new(Secrecy, 8, "لا|دون ~3 تخبر|تذكر|تكشف|إخبار|تقل|علم|تظهر ~4 المستخدم|للمستخدم|أحد"),
        new(Override, 10, "התעלם|התעלמו|שכח ~4 הוראות|ההוראות|מההוראות|מהוראות|הכללים|מכל"),
        new(Override, 10, "पिछले|पूर्व|सभी|उपरोक्त ~4 निर्देश* ~4 अनदेखा|नजरअंदाज|नज़रअंदाज़|भूल*"),
        new(Secrecy, 8, "उपयोगकर्ता ~5 न|मत|नहीं ~2 बताए*|बताएं|बताओ|बताना"),
        new(Override, 10, "이전|모든|위의|앞의|기존 ~4 지시*|명령*|지침*|프롬프트*|규칙* ~3 무시*|잊*"),
        new(Secrecy, 8, "사용자* ~4 말하지|알리지|언급하지|밝히지|보여주지|알려주지|알리지*"),
    ];

    /// <summary>Languages that do not: parts that follow each other within a few characters.</summary>
    public static IReadOnlyList<(SignalKind Kind, int Weight, string[][] Parts)> Unseparated { get; } =
    [
        (Override, 10, Parts("忽略|无视|無視|忽视|忽視|忘记|忘掉|忘記|不要理会|抛弃", "之前|以前|先前|以上|所有|上述|前面|此前|全部|系统|系統|一切|任何", "指令|指示|提示|说明|說明|规则|規則|命令|设定")),
        (Override, 10, Parts("之前|以前|先前|以上|所有|上述|前面|此前|全部", "指令|指示|提示|规则|規則|命令", "忽略|无视|無視|忽视|失效|作废|無効")),
        (Secrecy, 8, Parts("不要|不得|别|別|请勿|切勿|绝不|不可|無需|无需|不能", "告诉|告知|提及|透露|通知|告訴|显示|提到|讓|让|说明", "用户|使用者|用戶|任何人|客户|知道")),
        (Secrecy, 8, Parts("不要|不得|别|请勿|切勿|绝不|不可|不能|向", "向|对|對", "用户|使用者|用戶|任何人", "透露|提及|说|說|显示|提到|报告")),
        (Override, 10, Parts("これまで|以前|上記|前の|すべて|全て|今まで|先の|従来", "指示|命令|プロンプト|ルール|指令|制約", "無視|忘れ|破棄|従わ")),
        (Secrecy, 8, Parts("ユーザ|利用者|使用者|お客様", "伝え|知らせ|言わ|教え|話さ|明かさ|言及|通知|見せ|報告", "ない|ず|せん|禁止|不要")),
        (Override, 10, Parts("เพิกเฉย|ละเว้น|ลืม|ไม่สนใจ|ไม่ต้องสนใจ", "คำสั่ง|คำแนะนำ|กฎ")),
    ];

    private static string[][] Parts(params string[] parts) => System.Array.ConvertAll(parts, static part => part.Split('|'));
}
