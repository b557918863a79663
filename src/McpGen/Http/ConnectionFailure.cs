using System;
using System.IO;
using System.Net.Http;
using McpGen.Egress;

namespace McpGen.Http;

/// <summary>Says what kind of failure cut a request off. The exceptions' own texts hold addresses and are not shown.</summary>
internal static class ConnectionFailure
{
    public static string Describe(string upstream, Exception exception)
    {
        if (exception.InnerException is ForbiddenAddressException)
        {
            return $"The host of {upstream} leads to a network that the gateway may not reach.";
        }

        var error = exception switch
        {
            HttpRequestException request => request.HttpRequestError,
            HttpIOException io => io.HttpRequestError,
            InvalidDataException => HttpRequestError.InvalidResponse,
            _ => HttpRequestError.ResponseEnded,
        };
        return error switch
        {
            HttpRequestError.NameResolutionError => $"The host of {upstream} could not be found.",
            HttpRequestError.ConnectionError => $"{upstream} could not be reached: the connection was refused or failed.",
            HttpRequestError.SecureConnectionError => $"{upstream} could not be reached: the TLS connection failed.",
            HttpRequestError.ResponseEnded => $"{upstream} closed the connection before its answer was complete.",
            HttpRequestError.ConfigurationLimitExceeded => $"{upstream} answered with headers that are too large.",
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => $"{upstream} answered with something that is not valid HTTP.",
            _ => $"The connection to {upstream} failed.",
        };
    }
}
