namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>What kind of thing a signal is. Of one kind only the strongest counts, so that a topic talked about at length is not taken for a plan.</summary>
internal enum SignalKind
{
    /// <summary>Sets aside what the model was told.</summary>
    Override,

    /// <summary>Gives the model another part to play, or addresses it.</summary>
    Address,

    /// <summary>Keeps something from the user.</summary>
    Secrecy,

    /// <summary>Names something only an attacker wants from a machine.</summary>
    Loot,

    /// <summary>Names secrets in general.</summary>
    Secrets,

    /// <summary>Wants what was said in the conversation.</summary>
    Conversation,

    /// <summary>Sends something away.</summary>
    Transmission,

    /// <summary>Reads, runs or looks for something.</summary>
    Action,

    /// <summary>Speaks of tools: this one, others, what comes before and after.</summary>
    Tools,

    /// <summary>Insists.</summary>
    Urgency,

    /// <summary>Markup of prompts.</summary>
    Markup,

    /// <summary>Hidden from people who read, or from filters.</summary>
    Disguise,
}

/// <summary>Something noticed in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Weight">How much it says; ten are enough by themselves.</param>
/// <param name="Start">Where it starts in the original.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Signal(SignalKind Kind, int Weight, int Start, int End);
