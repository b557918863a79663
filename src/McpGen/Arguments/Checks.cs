namespace McpGen.Arguments;

/// <summary>Checks a value and reports what is wrong to the call's errors.</summary>
/// <param name="value">The value.</param>
public delegate void Check(Argument value);

/// <summary>Checks the properties of an object.</summary>
/// <param name="value">The object.</param>
public delegate void ObjectCheck(ArgumentReader value);
