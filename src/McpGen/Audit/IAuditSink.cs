using System;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Audit;

/// <summary>Takes audit records. Called concurrently.</summary>
public interface IAuditSink : IAsyncDisposable
{
    /// <summary>Writes one record; it is safe with the receiver when the task ends. Throws when that failed.</summary>
    /// <param name="line">One JSON object in ASCII, its last byte a line feed.</param>
    /// <param name="cancellationToken">Cancelled when the record has taken too long.</param>
    ValueTask WriteAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken);
}
