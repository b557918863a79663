using System.Linq;

namespace McpGen.Search;

/// <summary>
/// Words that people and APIs use for the same: a search for one also finds the others, which count for less. General English of programs and
/// nothing of a particular service; the words are written as <see cref="WordStem"/> leaves them.
/// </summary>
internal static class Synonyms
{
    private static readonly string[] Groups =
    [
        "creat add new mak open insert register submit publish writ stor leav",
        "start creat",
        "delet remov destroy drop eras discard clear kick rid",
        "updat edit chang modify patch set adjust writ replac clos reopen",
        "renam updat",
        "read fetch show view retriev see look display detail content",
        "list all enumerat brows exist",
        "search find query lookup",
        "readme document",
        "authentic authoriz login current",
        "configur option prefer",
        "directory folder",
        "imag pictur photo",
        "issu ticket bug problem",
        "user account person peopl profil teammat",
        "member user peopl",
        "collaborator access",
        "fil content",
        "tag label",
        "run trigger launch dispatch execut start invok build",
        "rerun retry",
        "stop cancel abort halt",
        "enabl activat turn allow",
        "disabl deactivat turn",
        "email mail",
        "secret credential password",
        "pric cost amount fee pay",
        "bill invoic charg pay",
        "usag consumpt",
        "buy purchas order",
        "customer client",
        "comment reply not remark respond convers",
        "upload attach",
        "download export fetch",
        "copy clon duplicat",
        "mov transfer",
        "block ban forbid",
        "unblock unban",
        "merg combin",
        "approv accept",
        "reject declin deny dismiss",
        "star favorit bookmark",
        "follow subscrib watch",
        "vulnerability security",
        "latest last recent newest",
        "history log event timelin activity",
        "contributor author",
        "statistic metric insight traffic",
        "webhook hook callback",
        "permiss access right privileg rol",
        "invit ask",
        "restor undelet recover",
        "react emoji",
        "deploy releas rollout",
        "schedul cron",
        "limit quota throttl rat",
        "compar diff differ",
        "visibility public privat",
        "protect rul",
        "packag imag",
        "assign assigne",
        "leav quit",
        "job task",
        "step stag",
        "token credential",
        "pipelin workflow",
    ];

    /// <summary>The groups; a word may be in several.</summary>
    public static string[][] All { get; } = [.. Groups.Select(static group => group.Split(' '))];
}
