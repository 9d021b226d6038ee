using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>References multiply: what they draw anew is counted, and drawings as programs write them stay far below the bound.</summary>
public class SvgReferencesTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

    public static TheoryData<string, string> Endless { get; } = new()
    {
        { "groups that show the one before ten times", Levels(level => $"<g id=\"l{level}\">{Ten($"<use href=\"#l{level - 1}\"/>")}</g>") },
        { "the same by the older address", Levels(level => $"<symbol id=\"l{level}\">{Ten($"<use xlink:href=\"#l{level - 1}\"/>")}</symbol>") },
        { "an address with codes", Levels(level => $"<g id=\"l{level}\">{Ten($"<use href=\"#%6C{level - 1}\"/>")}</g>") },
        { "patterns in patterns", Levels(level => $"<pattern id=\"l{level}\">{Ten($"<rect fill=\"url(#l{level - 1})\"/>")}</pattern>") },
        { "patterns by style", Levels(level => $"<pattern id=\"l{level}\">{Ten($"<rect style=\"stroke:red; fill: url('#l{level - 1}')\"/>")}</pattern>") },
        { "patterns that groups hand down", Levels(level => $"<pattern id=\"l{level}\"><g fill=\"url(#l{level - 1})\">{Ten("<rect/>")}</g></pattern>") },
        { "patterns by stylesheet", $"<style>{string.Concat(Enumerable.Range(1, 9).Select(level => $".c{level} {{ fill: url(#l{level - 1}) }}"))}</style>" + Levels(level => $"<pattern id=\"l{level}\">{Ten($"<rect class=\"x c{level}\"/>")}</pattern>") },
        { "masks", Levels(level => $"<mask id=\"l{level}\">{Ten($"<rect mask=\"url(#l{level - 1})\"/>")}</mask>") },
        { "masks that are asked for", Levels(level => $"<mask id=\"l{level}\"><g mask=\"url(#l{level - 1})\">{Ten("<rect mask=\"inherit\"/>")}</g></mask>") },
        { "paths for clipping", Levels(level => $"<clipPath id=\"l{level}\">{Ten($"<rect clip-path=\"url(#l{level - 1})\"/>")}</clipPath>") },
        { "markers at every point", Levels(level => $"<marker id=\"l{level}\"><path d=\"M0 0L1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9\" marker-mid=\"url(#l{level - 1})\"/></marker>") },
        { "filters with pictures of parts", Levels(level => $"<filter id=\"f{level}\"><feImage href=\"#l{level - 1}\"/></filter><g id=\"l{level}\">{Ten($"<rect filter=\"url(#f{level})\"/>")}</g>") },
        { "shapes that are shown with a pattern", Levels(level => $"<pattern id=\"l{level}\"><use href=\"#s\" fill=\"url(#l{level - 1})\"/></pattern>") + $"<g id=\"s\">{Ten("<rect/>")}</g>" },
        { "a variable", Levels(level => $"<pattern id=\"l{level}\"><g style=\"--p: url(#l{level - 1})\">{Ten("<rect style=\"fill: var(--p)\"/>")}</g></pattern>") },
        { "an animation", Levels(level => $"<pattern id=\"l{level}\">{Ten($"<rect><set attributeName=\"fill\" to=\"url(#l{level - 1})\"/></rect>")}</pattern>") },
        { "a rule with many parts and many patterns", $"<style>{string.Join(",", Enumerable.Range(0, 1100).Select(at => $".a{at}"))}{{{string.Concat(Enumerable.Range(0, 1100).Select(at => $"fill:url(#b{at});"))}}}</style><g/>" },
        { "a circle of two", "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>" },
        { "a part that shows itself", "<g id=\"a\"><use href=\"#a\"/></g>" },
        { "a pattern that is filled with itself", "<pattern id=\"a\"><rect fill=\"url(#a)\"/></pattern>" },
        { "a line in a marker that is shown from outside", "<style>path { marker-end: url(#a) }</style><marker id=\"a\"><path id=\"p\" d=\"M0 0\"/></marker><use href=\"#p\"/>" },
    };

    public static TheoryData<string, string> Drawn { get; } = new()
    {
        { "a dozen signs on a map", "<symbol id=\"town\"><circle r=\"2\"/><text>x</text></symbol>" + string.Concat(Enumerable.Repeat("<use href=\"#town\" x=\"1\"/>", 12)) },
        { "ten thousand signs", "<symbol id=\"town\"><circle r=\"2\"/><path d=\"M0 0\"/></symbol>" + string.Concat(Enumerable.Repeat("<use xlink:href=\"#town\"/>", 10_000)) },
        { "signs of signs", Levels(level => $"<g id=\"l{level}\"><use href=\"#l{level - 1}\"/><use href=\"#l{level - 1}\" x=\"9\"/></g>") },
        { "as many shapes as a drawing writes out", string.Concat(Enumerable.Repeat("<path d=\"M0 0\"/>", 120_000)) },
        { "one gradient for all shapes", "<linearGradient id=\"a\"><stop/><stop/></linearGradient><linearGradient id=\"b\" href=\"#a\"/>" + string.Concat(Enumerable.Repeat("<path fill=\"url(#b)\" d=\"M0 0\"/>", 60_000)) },
        { "gradients of one stylesheet", "<style>.a{fill:url(#a)}.b,.c:hover{fill:url(#b)}@media print{.c{fill:none}}</style><radialGradient id=\"a\"><stop/></radialGradient><radialGradient id=\"b\"/><path class=\"a\"/><path class=\"b\"/>" },
        { "arrows by a rule for all lines", "<style>path{marker-end:url(#arrow)}</style><defs><marker id=\"arrow\"><path d=\"M0 0L9 5L0 9z\"/></marker></defs>" + string.Concat(Enumerable.Repeat("<path d=\"M0 0L5 5\"/>", 500)) },
        { "a frame around everything", "<clipPath id=\"frame\"><rect/></clipPath><g clip-path=\"url(#frame)\">" + string.Concat(Enumerable.Repeat("<path d=\"M0 0\"/>", 50_000)) + "</g>" },
        { "a link into the drawing, and a part that is not there", "<a href=\"#map\"><text id=\"map\">x</text></a><use href=\"#none\"/><rect fill=\"url(#none) red\"/>" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void A_drawing_that_its_references_multiply_is_refused(string kind, string inside)
    {
        var fault = FaultOf(inside);

        Assert.True(fault?.Code == "endless-drawing", $"{kind}: {fault?.Message ?? "no fault"}");
        Assert.Equal("content/assets/a.svg", fault!.Place.File);
        Assert.True(fault.Place.Line >= 2, $"{kind}: the place is line {fault.Place.Line}, not that of the reference");
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void A_drawing_of_a_program_is_published(string kind, string inside) =>
        Assert.True(FaultOf(inside) is null, $"{kind}: {FaultOf(inside)?.Message}");

    [Fact]
    public void References_are_followed_however_deep_they_lead() => Assert.Null(FaultOf(
        string.Concat(Enumerable.Range(1, 300).Select(level => $"<g id=\"l{level}\"><use href=\"#l{level - 1}\"/></g>\n"))));

    [Fact]
    public void References_of_a_million_parts_are_too_many_though_each_draws_little()
    {
        var lines = string.Concat(Enumerable.Repeat($"<path class=\"{string.Join(' ', Enumerable.Range(0, 10).Select(at => $"c{at}"))}\"/>\n", 1_001));

        Assert.Contains("references to more than 1,000,000 parts", FaultOf(Rules(100) + lines)?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("references to more than", FaultOf(Rules(99) + lines)?.Message ?? "", StringComparison.Ordinal);

        static string Rules(int references) => $"<style>{string.Concat(Enumerable.Range(0, 10).Select(at => $".c{at}{{{string.Concat(Enumerable.Range(0, references).Select(to => $"fill:url(#r{at}x{to});"))}}}"))}</style>\n";
    }

    private static string Levels(Func<int, string> level) => string.Concat(Enumerable.Range(1, 9).Select(at => level(at) + "\n")) + "<rect id=\"l0\"/>";

    private static string Ten(string element) => string.Concat(Enumerable.Repeat(element, 10));

    private static Diagnostic? FaultOf(string inside) => SvgDrawing.FaultOf(new AssetFile("content/assets/a.svg", "assets/a.svg", Encoding.UTF8.GetBytes($"{Head}{inside}</svg>")));
}
