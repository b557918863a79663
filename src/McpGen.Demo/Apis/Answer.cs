using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace McpGen.Demo.Apis;

/// <summary>Reads and writes JSON through the generated serializer context.</summary>
internal static class Answer
{
    public static Task JsonAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(value, type, MediaTypeNames.Application.Json, context.RequestAborted);
    }

    public static Task ProblemAsync(HttpContext context, int status, string title, string detail)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Problem(title, detail, status), ApiJson.Default.Problem, "application/problem+json", context.RequestAborted);
    }

    /// <summary>The body, or null after answering 400 when it is not what the API takes.</summary>
    public static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted) is { } value)
            {
                return value;
            }
        }
        catch (JsonException)
        {
            // Answered below, like an empty body.
        }

        await ProblemAsync(context, StatusCodes.Status400BadRequest, "Bad request", "The body is not the JSON that this operation takes.");
        return null;
    }

    public static string Segment(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
