using System.Runtime.InteropServices;

namespace Dossier.Cli.Terminal;

/// <summary>
/// Ends a command at Ctrl-C (SIGINT), SIGTERM or SIGHUP. While nothing is being written the process ends at once. A part
/// that writes is told, and ends by itself: with everything as it was, or with everything done.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CommandEnvironment _io;
    private readonly Lock _turn = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ImmutableArray<PosixSignalRegistration> _signals;
    private bool _isWriting;

    private Interruption(CommandEnvironment io)
    {
        _io = io;
        _signals = io.Exit is null ? [] : [Hear(PosixSignal.SIGINT, 2), Hear(PosixSignal.SIGTERM, 15), Hear(PosixSignal.SIGHUP, 1)];
    }

    /// <summary>The exit code that shells give a command which a signal ended, 128 and its number; null where none came.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Hears the signals from now on, in a process that may be ended.</summary>
    public static Interruption Of(CommandEnvironment io) => new(io);

    /// <summary>Tells what writes that it should come to an end.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>From now on something is done that must not be cut short.</summary>
    public void BeginWriting()
    {
        lock (_turn)
        {
            _isWriting = true;
        }
    }

    /// <summary>From now on the process may be ended at any moment again.</summary>
    public void EndWriting()
    {
        lock (_turn)
        {
            _isWriting = false;
        }
    }

    /// <summary>Does what must not be cut short; the token tells it that it should come to an end.</summary>
    public T WhileWriting<T>(Func<CancellationToken, T> write)
    {
        BeginWriting();
        try
        {
            return write(_stop.Token);
        }
        finally
        {
            EndWriting();
        }
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _stop.Dispose();
    }

    private PosixSignalRegistration Hear(PosixSignal signal, int number) => PosixSignalRegistration.Create(signal, heard =>
    {
        heard.Cancel = true;
        lock (_turn)
        {
            ExitCode ??= 128 + number;
            if (_isWriting)
            {
                _stop.Cancel();
                return;
            }
        }

        // What shows how far a build is hides the cursor.
        _io.Error.WriteLine($"{(_io.ErrorIsTerminal ? "\u001B[?25h\r" : "")}Interrupted. Nothing was written.");
        _io.Error.Flush();
        _io.Exit!(ExitCode.Value);
    });
}
