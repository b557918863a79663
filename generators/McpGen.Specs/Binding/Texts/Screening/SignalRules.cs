using System.Collections.Generic;
using static McpGen.Specs.Binding.Texts.Screening.SignalKind;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>What gives away English text that is meant for a model and not for a reader. Weights were set by real documents and hostile ones.</summary>
internal static class SignalRules
{
    private const string Ignore = "ignore|ignoring|disregard|disregarding|forget|overlook|neglect|override|overrule|supersede|discard|bypass";
    private const string Person = "user|users|human|humans|anyone|operator|operators|customer|customers|anybody|people|person|them|admin|administrator|owner";
    private const string Model = "ai|llm|llms|assistant|assistants|agent|agents|model|models|chatbot|bot|claude|gpt|chatgpt|copilot|cursor|gemini|llama";
    private const string Tools = "tool|tools|function|functions|plugin|plugins|skill|mcp";
    private const string Not = "not|dont|never|mustnt|shouldnt|cannot|cant|avoid|refrain|nor";

    /// <summary>English.</summary>
    public static IReadOnlyList<SignalRule> English { get; } =
    [
        new(Override, 10, $"{Ignore} ~3 previous|prior|above|earlier|preceding|foregoing|initial|original|your|my|these|those|all|any|every|existing|other|system ~3 instruct*|prompt|prompts|guideline*|directive*|guardrail*"),
        new(Override, 10, $"{Ignore} the|what ~2 instruct*|prompt|prompts|guideline*|user|developer ~2 above|before|you|said|gave|asked|told|wants|earlier|previously"),
        new(Override, 9, "ignore|ignoring|disregard|forget ~3 previous|prior|earlier|preceding|your|safety|above ~2 rule|rules|polic*|restriction*|constraint*|limitation*|training|context|message*|conversation*|safeguard*|orders|command*|text|content"),
        new(Override, 10, "ignore|disregard|forget everything|anything|all|whatever ~3 before|above|told|said|know|learned|previously"),
        new(Override, 9, $"do|must|should|shall not ~1 follow|obey|respect ~4 instruct*|guideline*|system|user|users"),
        new(Override, 10, "stop following|obeying|applying ~4 instruct*|rule|rules|guideline*|user|users"),
        new(Override, 10, "previous|prior|above|earlier|other|old|all instruct*|prompt|prompts|guideline*|directive*|rules ~3 void|obsolete|invalid|superseded|cancelled|canceled|outdated|revoked|replaced|suspended|overridden"),
        new(Override, 8, "precedence|priority over ~4 instruct*|prompt|prompts|guideline*|directive*|user|users|message*"),
        new(Override, 8, "overrid* ~2 user|users|safety|previous|prior ~2 instruct*|prompt*|preference*|wish*|request|message*"),
        new(Override, 5, "safety|content|security|ethical ~1 filter*|guideline*|guardrail*|check*|restriction*|protocol* ~3 disabled|off|not|suspended|removed|lifted"),

        new(Address, 6, $"you are|youre|re ~1 now ~6 {Model}|dan|unrestricted|root|evil|jailbroken|hacker|developer|admin|administrator"),
        new(Address, 5, $"you are|youre ~4 {Model}"),
        new(Address, 5, "from now on|forward ~4 you|your|always|every|all|any|answer|respond|reply|include|send"),
        new(Address, 6, $"if|when|since|because you are|youre ~2 {Model}|reading|processing|parsing"),
        new(Address, 6, $"note|notice|instruct*|message|attention|important|reminder|memo|warning|directive|guidance|hint|secret|hey|dear|listen to|for|all|any|the ~3 {Model}"),
        new(Address, 5, $"hey|dear|attention|hello|listen {Model}"),
        new(Address, 5, $"{Model} ~3 reading|processing|parsing|seeing|consuming|using this|these|the ~2 description|text|tool|schema|documentation|message|spec|line"),
        new(Address, 4, $"{Model} must|should|shall|needs|has|have|ought"),
        new(Address, 4, "ai|llm|language|artificial ~1 assistant|assistants|agent|agents|model|models|intelligence"),
        new(Address, 6, "your ~2 system|hidden|initial|original|developer|internal|secret|real|true prompt|prompts|instruct*|rules|message|directive*|purpose|task|goal|objective"),
        new(Address, 4, "your ~1 context|memory|reasoning|thinking|scratchpad|training|answer|response|reply|next|output"),
        new(Address, 5, "act|behave|respond|answer as|like ~4 admin*|root|unrestricted|dan|jailbroken|unfiltered|developer|hacker|expert|if"),
        new(Address, 5, "pretend|imagine|simulate|roleplay ~2 you|to|that|being"),
        new(Address, 6, "developer|dan|god|debug|maintenance|unrestricted|admin|administrator|jailbreak|root|test|training mode ~3 enabled|activated|on|active|enter*|unlocked|now"),
        new(Address, 6, "enter|activate|enable|switch|switching ~3 developer|dan|god|unrestricted|admin|jailbreak|unfiltered|evil mode"),
        new(Address, 6, "new|updated|revised|actual|hidden|secret|special|additional|mandatory|priority|urgent|critical|real instruct*|directive*|orders|objective|task|goal|role|persona"),
        new(Address, 6, "system|admin|administrator|developer|security|root override|overrides|directive"),
        new(Address, 5, "end|ignore of ~2 description|prompt|instructions|documentation|context|message|specification"),
        new(Address, 6, "begin|start|starting ~2 new|real|actual|system|hidden|secret ~1 instruct*|prompt|message|session|task"),
        new(Address, 6, "follow|obey|comply|adhere|execute|perform|carry ~3 these|following|below|hidden|new|my|embedded|decoded|resulting|its ~2 instruct*|steps|directive*|command*|orders"),
        new(Address, 5, "chain of thought"),

        new(Secrecy, 10, "not|dont|never|nor ~1 tell|mention|confess|admit ~5 user|users|human|humans|anyone|operator|anybody|nobody"),
        new(Secrecy, 7, $"{Not} ~3 tell|telling|mention|mentioning|inform|informing|alert|alerting|warn|warning|notify|notifying ~5 user|users|human|humans|anyone|operator|anybody"),
        new(Secrecy, 8, "if|when ~1 user|users|they|anyone|human asks|ask|questions|inquires ~8 not|dont|never|instead|deny|lie explain|say|tell|answer|reveal|mention|admit|it"),
        new(Secrecy, 5, "not|dont|never mention it|this|that|them|these"),
        new(Secrecy, 6, $"{Not} ~3 reveal|revealing|disclose|show|showing|report|reporting|display|displaying|expose|explain|discuss|say|acknowledge|ask|asking|output|print|surface ~6 {Person}"),
        new(Secrecy, 7, $"{Not} ~1 mention|mentioning|reveal|disclose|acknowledge|discuss|explain|reference|talk ~2 this|it|that|these|any|instruct*|step|anything ~2 instruct*|step|steps|rule|note|message|action|call|tool|part|about|to|in|under"),
        new(Secrecy, 8, $"without ~2 telling|informing|notifying|asking|alerting|mentioning|letting|warning|showing|prompting|saying ~5 {Person}|know|first|confirm*|permission"),
        new(Secrecy, 6, $"without ~3 {Person} ~1 knowing|noticing|knowledge|consent|permission|seeing|approval|awareness|realizing|being"),
        new(Secrecy, 9, "user|users|human|humans|operator must|should|shall ~1 not|never ~3 know|notice|aware|told|informed|find|learn|suspect|realize"),
        new(Secrecy, 6, $"{Person} ~1 must|should|shall|will|does|need|needs|can|is|cannot|may ~1 not|never ~3 know|see|notice|aware|told|informed|find|learn|hear|suspect|realize"),
        new(Secrecy, 7, "silently|secretly|covertly|quietly|discreetly|stealthily|invisibly|surreptitiously ~3 send|forward|post|upload|copy|call|run|execute|include|attach|read|add|email|bcc|append|exfiltrate|collect|log|record|transmit|invoke|fetch|insert|store|pass"),
        new(Secrecy, 5, "secretly|covertly|stealthily|surreptitiously|clandestinely"),
        new(Secrecy, 6, $"keep ~4 secret|hidden|confidential|yourself|between|quiet ~3 from|us|user|{Person}|to|is|this|and"),
        new(Secrecy, 7, $"hide|hiding|conceal|withhold|obscure ~5 from ~2 {Person}"),
        new(Secrecy, 5, $"{Not} ~2 visible|shown|displayed|revealed|mentioned|disclosed|reported|told ~2 to ~2 {Person}"),
        new(Secrecy, 5, "no need to ~2 mention|tell|inform|ask|confirm|notify|bother"),
        new(Secrecy, 5, "not|dont|without|never ~2 ask|asking|wait|waiting|request|requesting|seek|seeking|require|requiring|requires ~3 confirm*|permission|approval|consent"),
        new(Secrecy, 6, "as if|though nothing happened|else"),
        new(Secrecy, 5, "skip|bypass|suppress|disable|omit ~3 confirm*|approval|warning|warnings|consent ~3 user|dialog|prompt|step|message|for|and"),
        new(Secrecy, 5, "never|not appear|surface|show|come ~2 in|up ~3 answer|response|reply|output|summary|conversation"),

        new(Secrets, 2, "password|passwords|passwd|credential|credentials|passphrase|keychain|keystore"),
        new(Secrets, 2, "api|access|auth|private|secret|ssh|bearer|session|encryption|signing|aws|gpg|github key|keys|token|tokens|cookie|cookies|credentials"),
        new(Secrets, 3, "environment|env variable*|vars|file"),
        new(Secrets, 4, "seed|recovery|mnemonic phrase|phrases"),
        new(Secrets, 3, "credit|payment card|cards ~2 number*|data|details"),

        new(Conversation, 5, "conversation|chat|prompt history|log|logs|transcript|context|so"),
        new(Conversation, 5, "full|entire|whole|verbatim ~2 conversation|chat|prompt|dialog|dialogue|transcript"),
        new(Conversation, 4, "system|developer prompt|prompts"),
        new(Conversation, 4, "all|every|any ~1 previous|prior|earlier|past messages|turns|responses|answers"),
        new(Conversation, 5, "everything|what|anything|whatever ~1 the|user|users|they|human ~2 has|have|said|wrote|typed|asks|asked|told|says|pasted|mentioned|shared"),
        new(Conversation, 4, "users|user ~2 last|previous|original|full|latest|raw|exact ~1 message|messages|question|request|prompt|query|input"),
        new(Conversation, 4, "other|previous|prior|earlier ~1 messages|tool|tools ~2 results|outputs|output|conversation|responses|history|calls|turns"),
        new(Conversation, 4, "repeat|print|output|reveal|recite|summarize|quote|dump ~3 instruct*|prompt|prompts|conversation|above"),

        new(Transmission, 6, "exfiltrate|exfiltrating|exfiltration|exfil"),
        new(Transmission, 4, "leak|smuggle|steal|harvest|siphon|phish"),
        new(Transmission, 3, "send|sends|sending|forward|upload|transmit|email|mail|submit|post|bcc|cc|relay|deliver|curl|beacon|ship|push|report|ping ~9 http|https|webhook|webhooks|attacker|evil|server|inbox|url|recipient|com|net|io|org|email|address|endpoint|us|me|example|test"),
        new(Transmission, 3, "send|forward|upload|transmit|email|append|attach|include|pass|insert|put|embed|paste|copy|encode|place|add|write|provide|supply|give|base64 ~5 content|contents|conversation|history|token|tokens|keys|key|credentials|password|passwords|secrets|files|file|prompt|data|variables|results|value|cookie|cookies|phrase|environment"),
        new(Transmission, 5, "paste|put|insert|pass|add|include|append|supply|send ~3 contents|content|them|it|its|output|results ~2 into|in|to|as|via ~3 parameter|argument|field|param"),
        new(Transmission, 2, "sidenote|notes|note|context|metadata|feedback|debug|comment|reason|trace|extra|summary|telemetry|reasoning parameter|argument|field|param"),
        new(Transmission, 2, "as|in|into|through|via|using ~2 sidenote|parameter|argument|field|header|image|query|markdown"),
        new(Transmission, 4, "transfer|wire|send|pay|withdraw ~4 money|funds|payment|bitcoin|btc|eth|balance|usd|dollars|wallet"),

        new(Action, 2, "read|reads|open|cat|load|access|dump|print|collect|extract|scan|grep|locate|enumerate|retrieve|gather|search|look ~4 file|files|contents|directory|folder|disk|filesystem|home|env|environment|variables|secrets|keys|credentials|passwords|desktop|documents|clipboard|inbox|repository|repositories|repos"),
        new(Action, 5, "grep|scan|search|look ~6 secrets|credentials|passwords|tokens"),
        new(Action, 3, "execute|run|eval|launch|invoke|spawn ~4 command|commands|shell|bash|script|code|terminal|powershell|curl|wget|payload|sudo"),
        new(Action, 4, "delete|remove|wipe|erase|drop|destroy|format|encrypt all|every|everything|entire ~3 files|data|disk|tables|repositories|records|users|backups|account*"),
        new(Action, 4, "decode|decrypt|deobfuscate|unscramble|rot13|base64 ~6 follow|execute|run|obey|do|comply|perform|instruct*|command*"),
        new(Action, 4, "install|download ~4 run|execute|package|binary|script ~3 execute|run|from|it"),
        new(Action, 3, "reverse|reversed|backwards ~4 instruct*|text|follow|read"),

        new(SignalKind.Tools, 5, $"before|after|whenever|when|every|each|if|while|once|prior|first|until ~4 using|calling|invoking|executing|running|use|uses|call|calls|invoke|run|used|called|invoked|trigger* ~3 {Tools}"),
        new(SignalKind.Tools, 5, $"any|every|all|each|no ~1 other|another|subsequent|following|future|available|further ~1 {Tools}|action|call|calls"),
        new(SignalKind.Tools, 5, $"this|the {Tools} ~1 must|has|needs|should|shall|is|requires ~3 called|run|invoked|used|executed ~2 first|before|always|every|whenever|prior"),
        new(SignalKind.Tools, 4, $"always|must|first|never|immediately|also|then ~2 call|use|invoke|run|execute|trigger ~5 {Tools}"),
        new(SignalKind.Tools, 10, $"this|the {Tools} ~2 must|needs|has|should|always|is ~3 called|run|invoked|used|executed ~2 before ~1 any|all|every|other|each ~2 {Tools}"),
        new(SignalKind.Tools, 10, $"prefer|choose|select|pick|favor|favour|prioritize|use|rank ~1 this {Tools} ~2 over|instead|before|rather|always|exclusively|regardless|even|above"),
        new(SignalKind.Tools, 6, $"instead of|using ~2 any|all|every|other|another ~2 {Tools}"),
        new(SignalKind.Tools, 10, $"never|not|avoid|stop|dont ~1 use|using|call|calling|invoke|trust ~2 other|another|competing|alternative ~2 {Tools}"),
        new(SignalKind.Tools, 6, $"other|competing|alternative|official|original|builtin|similar ~2 {Tools} ~3 deprecated|broken|insecure|unsafe|compromised|disabled|unavailable|dangerous|malicious|outdated|unreliable|wrong"),
        new(SignalKind.Tools, 4, $"{Tools} ~1 is|are|was|has ~2 broken|insecure|unsafe|compromised|dangerous|malicious|unreliable"),
        new(SignalKind.Tools, 3, $"{Tools} call|calls|calling|use|invocation|description|descriptions|selection|output|outputs|result|results"),
        new(SignalKind.Tools, 3, $"this|these|other {Tools}"),

        new(Urgency, 2, "you must|need|have ~1 to|always|first|never|also|call|read|send|include|not|use|do|add|only|then|forward|reveal|execute|ignore|pass|append|follow|obey|tell|make|fetch|list|grep"),
        new(Urgency, 2, "always|mandatory|critical|crucial|urgent|essential|immediately|absolutely|strictly"),
        new(Urgency, 2, "make|be sure|certain ~2 to|you|that"),
        new(Urgency, 3, "otherwise|or|else ~4 fail|fails|crash|crashes|break|breaks|terminated|punished|penalized|die|shut|blocked|error ~3 tool|user|system|account|session|you|and|completely|data"),
        new(Urgency, 3, "compliance|authorization|authorized|approved|required ~4 user|admin*|policy|security|legal|law|owner|anthropic|openai ~3 already|has|approved|consent*|team|requires|department"),
    ];
}
