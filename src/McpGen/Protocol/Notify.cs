using System.Buffers;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Protocol;

/// <summary>Sends a notification that belongs to a request under way. It fails only by cancellation: a client that is gone misses nothing.</summary>
/// <param name="notification">One JSON object without line breaks.</param>
/// <param name="cancellationToken">Cancelled with the request.</param>
internal delegate ValueTask Notify(ArrayBufferWriter<byte> notification, CancellationToken cancellationToken);
