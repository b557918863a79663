using System;

namespace McpGen;

/// <summary>Makes a partial class a gateway: the build generates its other half from the manifest.</summary>
/// <param name="manifest">The manifest, relative to the file that holds the class or to the project, for example <c>support.mcp.yaml</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class McpGatewayAttribute(string manifest) : Attribute
{
    /// <summary>The manifest's path as written.</summary>
    public string Manifest => manifest;
}
