namespace McpGen.Specs.Binding.Texts;

/// <summary>What becomes of texts of a document that speak to the model. What is hidden in a text is taken out whatever is chosen.</summary>
internal enum UntrustedText
{
    /// <summary>The text is replaced by a neutral one; what cannot be replaced keeps its operation from being a tool.</summary>
    Quarantine,

    /// <summary>It is shown all the same.</summary>
    Strip,

    /// <summary>It is an error, and so is what is hidden.</summary>
    Fail,
}
