using System;

namespace McpGen.Egress;

/// <summary>A host led to nothing but addresses that its upstream may not reach. The message is for logs, not for clients.</summary>
internal sealed class ForbiddenAddressException(string message) : Exception(message);
