using McpGen.Arguments;
using McpGen.Http;

namespace McpGen.Tests.Wire;

/// <summary>Has the writer under test write the parameter of a cell.</summary>
internal static class WireRequest
{
    public static void Write(this WireCell cell, Argument value, RequestWriter request)
    {
        request.Path("/things");
        switch (cell.Place)
        {
            case Place.Path:
                request.Path("/").Path(value, cell.Style, "color", cell.Explode).Path("/end");
                break;
            case Place.Query:
                request.Query("color", value, cell.Style, cell.Explode, cell.AllowReserved);
                break;
            case Place.Header:
                request.Header("X-Color", value, cell.Explode, cell.Style);
                break;
            default:
                request.Cookie("color", value, cell.Style, cell.Explode);
                break;
        }
    }
}
