using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Audit;

/// <summary>
/// Appends records to a file, which several processes may share: stdio clients start one gateway each. A record is with the operating system when the
/// write ends, and whole or not there at all.
/// </summary>
internal sealed class FileAuditSink : IAuditSink
{
    // A place no record reaches, so that readers are not kept out where locks are mandatory.
    private const long LockPosition = long.MaxValue - 1;

    // Locks on a file keep other processes out, not other sinks of this one; there is one turn for each file.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    private readonly FileStream _file;
    private readonly SemaphoreSlim _turn;

    private FileAuditSink(FileStream file)
    {
        _file = file;
        _turn = Turns.GetOrAdd(Path.GetFullPath(file.Name), static _ => new SemaphoreSlim(1));
    }

    /// <summary>Opens the file; creates it, readable for its owner alone, when there is none.</summary>
    /// <exception cref="GatewayStartException">The file cannot be opened.</exception>
    public static FileAuditSink Open(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileAuditSink(new FileStream(path, options));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new GatewayStartException($"The audit file '{path}' cannot be opened: {exception.Message}", exception);
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!_file.CanSeek)
            {
                await _file.WriteAsync(line, cancellationToken);
                return;
            }

            await LockAsync(cancellationToken);
            try
            {
                await AppendAsync(line, cancellationToken);
            }
            finally
            {
                Unlock();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private async ValueTask AppendAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        var end = _file.Seek(0, SeekOrigin.End);
        try
        {
            await _file.WriteAsync(line, cancellationToken);
        }
        catch
        {
            // On a full disk half a record may be there.
            _file.SetLength(end);
            throw;
        }
    }

    private async ValueTask LockAsync(CancellationToken cancellationToken)
    {
        // These have no region locks; there each process needs a file of its own.
        if (OperatingSystem.IsMacOS() || OperatingSystem.IsMacCatalyst() || OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() || OperatingSystem.IsFreeBSD())
        {
            return;
        }

        while (true)
        {
            try
            {
                _file.Lock(LockPosition, 1);
                return;
            }
            catch (IOException) when (!cancellationToken.IsCancellationRequested)
            {
                // Another process writes its record, which takes microseconds.
                await Task.Delay(1, cancellationToken);
            }
        }
    }

    private void Unlock()
    {
        if (!OperatingSystem.IsMacOS() && !OperatingSystem.IsMacCatalyst() && !OperatingSystem.IsIOS() && !OperatingSystem.IsTvOS() && !OperatingSystem.IsFreeBSD())
        {
            _file.Unlock(LockPosition, 1);
        }
    }
}
