using Dossier.Incremental;
using Xunit;

namespace Dossier.Tests.Incremental;

/// <summary>What is made once is there for the next build, and gone after one that did not ask for it.</summary>
public class StageCacheTests
{
    private readonly StageCache<string> _cache = new();
    private int _made;

    [Fact]
    public void An_equal_input_becomes_the_same_object_in_the_next_build()
    {
        var first = Make();
        _cache.Begin();

        Assert.Same(first, Make());
    }

    [Fact]
    public void What_was_made_is_made_again_where_it_does_not_hold()
    {
        var first = Make();
        _cache.Begin();

        Assert.NotSame(first, Make(holds: false));
    }

    [Fact]
    public void Within_one_build_what_was_made_holds()
    {
        var first = Make();

        Assert.Same(first, Make(holds: false));
    }

    [Fact]
    public void What_a_build_does_not_ask_for_is_forgotten()
    {
        var first = Make();
        _cache.Begin();
        _cache.Begin();

        Assert.NotSame(first, Make());
    }

    [Fact]
    public void What_was_wrong_is_reported_in_every_build()
    {
        Make();
        _cache.Begin();
        var faults = new DiagnosticBag();
        Make(faults: faults);

        Assert.Equal("missing-folder", Assert.Single(faults.Sorted()).Code);
    }

    private object Make(bool holds = true, DiagnosticBag? faults = null) => _cache.GetOrMake(
        "input",
        faults ?? new DiagnosticBag(),
        own =>
        {
            own.Add(Messages.MissingFolder(Place.Whole("content"), "content"));
            return new { Number = ++_made };
        },
        _ => holds);
}
