using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using McpGen.Redaction;

namespace McpGen.Tests.Redaction;

/// <summary>Makes values that a detector must find, and values that look like them and are none.</summary>
internal sealed class SampleValues(int seed)
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Base64Url = Alphanumeric + "-_";
    private const string Hex = "0123456789abcdef";

    private readonly Random _random = new(seed);

    public string Positive(Detectors kind) => kind switch
    {
        Detectors.Email => Email(),
        Detectors.Phone => Phone(),
        Detectors.CreditCard => Card(valid: true),
        Detectors.Iban => Iban(valid: true),
        Detectors.Ssn => $"{Pick(_random.Next(1, 666), _random.Next(667, 900)):000}-{_random.Next(1, 100):00}-{_random.Next(1, 10000):0000}",
        Detectors.Jwt => Jwt(),
        _ => Key(),
    };

    public string NearMiss(Detectors kind) => kind switch
    {
        Detectors.Email => NotEmail(),
        Detectors.Phone => NotPhone(),
        Detectors.CreditCard => NotCard(),
        Detectors.Iban => NotIban(),
        Detectors.Ssn => NotSsn(),
        Detectors.Jwt => NotJwt(),
        _ => NotKey(),
    };

    /// <summary>A sentence, a list, a URL or a line of a log around a value.</summary>
    public string Around(string value) => Pick(
        "{0}", "Please use {0} from now on.", "before: {0}; after", "({0})", "a\\nb: {0}\\nc", "\\\"{0}\\\"", "id=7, value={0}, ok", "電話・{0}、以上", "<b>{0}</b>", "{0}, {0}")
        .Replace("{0}", value, StringComparison.Ordinal);

    private string Email()
    {
        var local = Pick(Letters(3, 10), $"{Letters(3, 8)}.{Letters(3, 8)}", $"{Letters(3, 8)}+{Letters(2, 5)}", $"{Letters(2, 6)}_{Digits(3)}", $"{Letters(1, 1)}.{Letters(4, 9)}", "jörg", "o'brien", $"{Letters(2, 5)}-{Letters(2, 5)}");
        var domain = Pick(Letters(3, 9), $"{Letters(3, 6)}-{Letters(3, 6)}", $"{Letters(2, 5)}.{Letters(3, 8)}", "bücher", "xn--bcher-kva", $"{Letters(2, 4)}{Digits(2)}");
        return $"{local}@{domain}.{Pick("com", "org", "de", "co.uk", "io", "museum", "com.au", "jp", "технологии")}";
    }

    private string NotEmail() => Pick(
        $"@{Letters(3, 10)}",
        $"{Letters(3, 8)}@localhost",
        $"{Letters(3, 8)}@{Digits(1)}.{Digits(2)}.{Digits(1)}",
        $"{Letters(3, 8)} @ {Letters(3, 8)}.com",
        $"{Letters(3, 8)}@",
        $"@{Letters(3, 8)}/{Letters(3, 8)}@{Digits(1)}.0.{Digits(1)}",
        $"git@{Letters(4, 8)}.com:{Letters(4, 8)}/{Letters(4, 8)}.git",
        $"icon@{_random.Next(2, 4)}x.png",
        $"{Letters(3, 8)}@{Letters(3, 8)}.{Letters(1, 1)}",
        $"{Letters(3, 8)}@@{Letters(3, 8)}",
        $"{Letters(3, 8)}.@{Letters(3, 8)}.com",
        $"meet @ 10.30");

    private string Phone() => Pick(
        $"+{Pick("1", "44", "49", "81", "33", "353", "91")}{Digits1(9)}",
        $"+49 {Pick("30", "89", "40", "171")} {Digits1(7)}",
        $"+1 ({Area()}) {Exchange()}-{Digits(4)}",
        $"+1-{Area()}-{Exchange()}-{Digits(4)}",
        $"+44 20 {Digits(4)} {Digits(4)}",
        $"+81-3-{Digits(4)}-{Digits(4)}",
        $"+33 {_random.Next(1, 10)} {Digits(2)} {Digits(2)} {Digits(2)} {Digits(2)}",
        $"({Area()}) {Exchange()}-{Digits(4)}",
        $"({Area()}) {Exchange()} {Digits(4)}",
        $"{Area()}-{Exchange()}-{Digits(4)}",
        $"{Area()}.{Exchange()}.{Digits(4)}",
        $"1-{Area()}-{Exchange()}-{Digits(4)}",
        $"0{Pick("30", "40", "89")} {Digits1(7)}",
        $"0{Pick("171", "160", "151")} {Digits1(7)}",
        $"0{Pick("171", "160")}/{Digits1(7)}",
        $"0{Digits1(2)}-{Digits(4)}-{Digits(4)}",
        $"03-{Digits(4)}-{Digits(4)}",
        $"0{_random.Next(1, 10)} {Digits(2)} {Digits(2)} {Digits(2)} {Digits(2)}",
        $"0049 {Digits1(2)} {Digits1(7)}",
        $"(020) {Digits(4)} {Digits(4)}");

    private string NotPhone() => Pick(
        $"{_random.Next(1970, 2040)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}",
        $"{_random.Next(1, 29):00}.{_random.Next(1, 13):00}.{_random.Next(1970, 2040)}",
        $"{_random.Next(1, 13):00}/{_random.Next(1, 29):00}/{_random.Next(1970, 2040)}",
        $"{_random.Next(1970, 2040)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}T{_random.Next(0, 24):00}:{_random.Next(0, 60):00}:{_random.Next(0, 60):00}.{Digits(3)}Z",
        $"{_random.Next(1, 255)}.{_random.Next(1, 255)}.{_random.Next(1, 255)}.{_random.Next(1, 255)}",
        $"978-{Digits(1)}-{Digits(2)}-{Digits(6)}-{Digits(1)}",
        Digits1(10),
        $"{Digits1(13)}",
        $"{Digits(5)}-{Digits(4)}",
        $"{Digits1(3)}-{Digits(2)}-{Digits(4)}",
        Guid(),
        $"v{Digits1(1)}.{Digits1(2)}.{Digits1(3)}",
        $"{Digits1(3)},{Digits(3)},{Digits(3)}.{Digits(2)}",
        $"+{Digits1(3)}.{Digits(2)}%",
        $"{Digits1(4)} {Digits(4)} {Digits(4)} {Digits(4)}",
        $"#{Digits1(8)}",
        $"{Digits1(4)}-{Digits(4)}",
        $"UTC+0{_random.Next(1, 10)}:00",
        $"-{Digits1(2)}.{Digits(8)}, {Digits1(2)}.{Digits(8)}");

    private string Card(bool valid)
    {
        var (prefix, length) = Pick(("4", 16), ("4", 13), ("51", 16), ("55", 16), ("2221", 16), ("34", 15), ("37", 15), ("3528", 16), ("6011", 16), ("36", 14), ("62", 17), ("4", 19));
        var body = prefix + Digits(length - prefix.Length - 1);
        var check = Enumerable.Range(0, 10).First(digit => Luhn(body + digit.ToString(CultureInfo.InvariantCulture)));
        var number = body + (valid ? check : (check + _random.Next(1, 10)) % 10).ToString(CultureInfo.InvariantCulture);
        var separator = Pick("", " ", "-");
        return length switch
        {
            16 => string.Join(separator, number.Chunk(4).Select(static part => new string(part))),
            15 => number[..4] + separator + number[4..10] + separator + number[10..],
            _ => number,
        };
    }

    private string NotCard() => Pick(
        Card(valid: false),
        Card(valid: false),
        "1" + Digits(15),
        Digits1(12),
        Digits1(21),
        Card(valid: true) + Digits(4),
        "x" + Card(valid: true).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal),
        Guid(),
        $"{Digits1(10)}.{Digits(6)}");

    private string Iban(bool valid)
    {
        var (country, pattern) = Pick(
            ("DE", "dddddddddddddddddd"), ("GB", "LLLLdddddddddddddd"), ("FR", "ddddddddddddddddddddddd"), ("NL", "LLLLdddddddddd"), ("ES", "dddddddddddddddddddd"), ("IT", "Ldddddddddddddddddddddd"),
            ("CH", "ddddddddddddddddd"), ("AT", "dddddddddddddddd"), ("BE", "dddddddddddd"), ("PL", "dddddddddddddddddddddddd"), ("NO", "ddddddddddd"), ("SE", "dddddddddddddddddddd"),
            ("DK", "dddddddddddddd"), ("FI", "dddddddddddddd"), ("PT", "ddddddddddddddddddddd"), ("IE", "LLLLdddddddddddddd"), ("LU", "dddddddddddddddd"), ("CZ", "dddddddddddddddddddd"),
            ("HU", "dddddddddddddddddddddddd"), ("GR", "ddddddddddddddddddddddd"), ("RO", "LLLLdddddddddddddddd"), ("BG", "LLLLdddddddddddddd"), ("HR", "ddddddddddddddddd"), ("SK", "dddddddddddddddddddd"),
            ("SI", "ddddddddddddddd"), ("LT", "dddddddddddddddd"), ("LV", "LLLLddddddddddddd"), ("EE", "dddddddddddddddd"), ("MT", "LLLLddddddddddddddddddddddd"), ("TR", "dddddddddddddddddddddd"),
            ("SA", "dddddddddddddddddddd"), ("AE", "ddddddddddddddddddd"));
        var account = string.Concat(pattern.Select(kind => kind == 'd' ? Digits(1) : Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1)));
        var check = 98 - Mod97(account + country + "00");
        check = valid ? check : ((check - 2 + _random.Next(1, 96)) % 97) + 2;
        var number = $"{country}{check:00}{account}";
        return Pick(number, string.Join(' ', number.Chunk(4).Select(static part => new string(part))));
    }

    private string NotIban() => Pick(
        Iban(valid: false),
        Iban(valid: false),
        Iban(valid: true).Replace(" ", "", StringComparison.Ordinal)[..12],
        "ZZ" + Iban(valid: true).Replace(" ", "", StringComparison.Ordinal)[2..],
        "A" + Iban(valid: true).Replace(" ", "", StringComparison.Ordinal),
        Guid(),
        Of(Alphanumeric, 24));

    private string NotSsn() => Pick(
        $"000-{_random.Next(1, 100):00}-{_random.Next(1, 10000):0000}",
        $"666-{_random.Next(1, 100):00}-{_random.Next(1, 10000):0000}",
        $"{_random.Next(900, 1000)}-{_random.Next(1, 100):00}-{_random.Next(1, 10000):0000}",
        $"{_random.Next(100, 600)}-00-{_random.Next(1, 10000):0000}",
        $"{_random.Next(100, 600)}-{_random.Next(1, 100):00}-0000",
        $"{Digits1(3)}-{Digits(3)}-{Digits(4)}",
        $"{Digits1(2)}-{Digits(7)}",
        Digits1(9),
        $"{Digits1(3)}-{Digits(2)}-{Digits(5)}",
        $"{Digits1(4)}-{Digits(2)}-{Digits(4)}",
        $"{_random.Next(1970, 2040)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}",
        $"A{Digits1(3)}-{Digits(2)}-{Digits(4)}");

    private string Jwt()
    {
        var header = Encode(Pick("{\"alg\":\"HS256\"}", "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"1\"}", "{\"typ\":\"JWT\",\"alg\":\"ES256\"}"));
        var payload = Encode($"{{\"sub\":\"{Letters(3, 12)}\",\"exp\":{Digits1(10)}}}");
        return $"{header}.{payload}.{Of(Base64Url, _random.Next(20, 90))}";
    }

    private string NotJwt() => Pick(
        Encode($"{{\"id\":\"{Letters(5, 20)}\"}}"),
        Encode("{\"alg\":\"HS256\"}"),
        $"{Encode("{\"typ\":\"JWT\"}")}.{Encode("{\"sub\":\"1\"}")}.{Of(Base64Url, 43)}",
        $"{Of(Base64Url, 30)}.{Of(Base64Url, 60)}.{Of(Base64Url, 43)}",
        $"x{Encode("{\"alg\":\"HS256\"}")}.{Encode("{\"sub\":\"1\"}")}.{Of(Base64Url, 43)}",
        $"eyJ{Letters(3, 9)}.{Letters(3, 9)}",
        $"www.{Letters(5, 20)}.{Letters(5, 20)}.com");

    private string Key() => Pick(
        "AKIA" + Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
        "ASIA" + Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
        Pick("ghp_", "gho_", "ghu_", "ghs_", "ghr_") + Of(Alphanumeric, 36),
        $"github_pat_{Of(Alphanumeric, 22)}_{Of(Alphanumeric, 59)}",
        "glpat-" + Of(Base64Url, 20),
        $"xoxb-{Digits1(12)}-{Digits1(12)}-{Of(Alphanumeric, 24)}",
        $"xoxp-{Digits1(12)}-{Digits1(12)}-{Of(Hex, 32)}",
        Pick("sk_live_", "sk_test_", "rk_live_") + Of(Alphanumeric, 24),
        "whsec_" + Of(Alphanumeric, 32),
        "AIza" + Of(Base64Url, 35),
        "ya29." + Of(Base64Url, 60),
        "sk-" + Of(Alphanumeric, 48),
        "sk-proj-" + Of(Base64Url, 60),
        "sk-ant-api03-" + Of(Base64Url, 80),
        $"SG.{Of(Base64Url, 22)}.{Of(Base64Url, 43)}",
        "npm_" + Of(Alphanumeric, 36),
        "hf_" + Of(Alphanumeric, 34),
        "dop_v1_" + Of(Hex, 64),
        "shpat_" + Of(Hex, 32),
        "key-" + Of(Hex, 32));

    private string NotKey() => Pick(
        Guid(),
        Of(Hex, 40),
        Of(Hex, 64),
        "AKIA" + Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 9),
        "ghp_" + Letters(5, 12),
        "sk_" + Letters(20, 30),
        "pk_live_" + Of(Alphanumeric, 24),
        "hf_" + Letters(4, 12),
        $"https://{Letters(5, 10)}.com/{Letters(5, 10)}/{Digits(6)}?page={Digits(2)}&sort={Letters(3, 8)}",
        string.Join('-', Enumerable.Range(0, 6).Select(_ => Letters(3, 8))),
        string.Join('_', Enumerable.Range(0, 6).Select(_ => Letters(3, 8))),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Letters(30, 40))),
        "task-" + Of(Hex, 32),
        "sk-" + Letters(5, 10),
        "SG." + Letters(5, 10) + "." + Letters(5, 10));

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private string Of(string characters, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => characters[_random.Next(characters.Length)]));

    private string Letters(int least, int most) => Of("abcdefghijklmnopqrstuvwxyz", _random.Next(least, most + 1));

    private string Digits(int count) => Of("0123456789", count);

    private string Digits1(int count) => Of("123456789", 1) + Digits(count - 1);

    private string Area() => Of("23456789", 1) + Digits(2);

    private string Exchange() => Of("23456789", 1) + Digits(2);

    private string Guid() => $"{Of(Hex, 8)}-{Of(Hex, 4)}-4{Of(Hex, 3)}-a{Of(Hex, 3)}-{Of(Hex, 12)}";

    private static string Encode(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static bool Luhn(string number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = number[number.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0;
    }

    private static int Mod97(IEnumerable<char> characters) => characters.Aggregate(
        0, static (rest, c) => char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + char.ToUpperInvariant(c) - 'A' + 10) % 97);
}
