using System.Collections.Concurrent;
using Scriban;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// A run of statements that prints the same wherever it reads the same: it is evaluated once for each such place, and what it
/// printed is inserted from then on. Only what is often met again is kept.
/// </summary>
internal sealed class FragmentStatement : ScriptStatement
{
    /// <summary>After so many evaluations, in none of which what it reads said all of itself, it will not.</summary>
    private const int MostUnsteady = 32;

    /// <summary>After so many evaluations it is known whether the same comes again.</summary>
    private const int Trial = 512;

    private readonly ScriptBlockStatement _body = null!;
    private readonly ImmutableArray<ReadPath> _reads;
    private readonly ConcurrentDictionary<FragmentKey, Fragment> _printed = new();

    // Counted without a lock: they decide what is kept, never what is printed.
    private int _unsteady;
    private int _misses;
    private int _hits;

    /// <param name="body">The statements.</param>
    /// <param name="reads">What they read of what stands around them, <see cref="FragmentKey.MostPaths"/> at most.</param>
    public FragmentStatement(ScriptBlockStatement body, ImmutableArray<ReadPath> reads)
    {
        Span = body.Span;
        ParentToThis(ref _body, body);
        _reads = reads;
    }

    /// <summary>The statements.</summary>
    public ScriptBlockStatement Body => _body;

    /// <summary>Whether what it prints is worth a look; the same is printed either way.</summary>
    public bool IsKept { get; private set; } = true;

    /// <summary>Evaluates the statements; whether that is needed is for <see cref="FragmentPrinter"/> to say.</summary>
    public override object? Evaluate(TemplateContext context) => _body.Evaluate(context);

    public override void PrintTo(ScriptPrinter printer) => _body.PrintTo(printer);

    /// <summary>What the output depends on, on a page in a folder; null where it depends on more than that.</summary>
    public FragmentKey? KeyIn(TemplateContext context, string folder)
    {
        var key = FragmentKey.Of(folder, _reads, context);
        if (key is null && ++_unsteady >= MostUnsteady && _misses == 0)
            IsKept = false;

        return key;
    }

    /// <summary>What was printed; null where it was not yet.</summary>
    public Fragment? Find(in FragmentKey key)
    {
        if (!_printed.TryGetValue(key, out var printed))
            return null;

        _hits++;
        return printed;
    }

    /// <summary>Keeps what was printed, if that has been of use.</summary>
    public void Keep(in FragmentKey key, Fragment printed)
    {
        _printed.TryAdd(key, printed);
        if (++_misses % Trial == 0 && _hits < _misses / 4)
        {
            IsKept = false;
            _printed.Clear();
        }
    }

    protected override ScriptNode GetChildrenImpl(int index) => _body;

    public override int ChildrenCount => 1;
}
