using Xunit;

namespace Dossier.Tests.Architecture;

/// <summary>That the tests of the architecture see what they look for: on types that are planted in this assembly, and on uses made up.</summary>
public sealed class CompiledTypesTests : IDisposable
{
    private const string Planted = "Dossier.Tests.Architecture.Planted";

    private readonly CompiledTypes _types = new(typeof(CompiledTypesTests).Assembly.Location, Planted);

    public void Dispose() => _types.Dispose();

    [Fact]
    public void A_type_is_used_wherever_it_is_named_but_not_by_its_constants()
    {
        string[] used = [.. _types.Uses().Where(use => use.From.Namespace == $"{Planted}.Users").Select(use => use.To.Name).Order(StringComparer.Ordinal)];
        string[] planted = [.. typeof(CompiledTypesTests).Assembly.GetTypes().Where(type => type.Namespace == $"{Planted}.Used" && !type.IsNested).Select(type => type.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(planted.Except([nameof(Architecture.Planted.Used.Constant)]), used);
    }

    [Fact]
    public void A_circle_through_a_namespace_within_another_is_told_with_its_types_and_the_arrow_to_begin_with()
    {
        var circle = Assert.Single(NamespaceCircles.In(_types.Uses()));

        Assert.Equal($"""
            circle of {Planted}.Circle -> {Planted}.Circle.Within -> {Planted}.Circle.Beside -> {Planted}.Circle
                {Planted}.Circle -> {Planted}.Circle.Within: Whole uses Part; Whole uses Piece
                {Planted}.Circle.Within -> {Planted}.Circle.Beside: Part uses Bridge
                {Planted}.Circle.Beside -> {Planted}.Circle: Bridge uses Whole
                Fewest types make the arrow {Planted}.Circle.Within -> {Planted}.Circle.Beside: begin with it.
            """, circle);
    }

    [Fact]
    public void The_clock_is_seen_and_the_end_of_a_line_is_not()
    {
        var use = Assert.Single(_types.MembersUsed(), OutsideWorld.Has);

        Assert.Equal(("Bridge", "Show", "get_Now"), (use.Type.Name, use.Method, use.Member));
    }

    [Fact]
    public void Bare_normalising_is_seen() => Assert.Equal("Bridge", Assert.Single(_types.MembersUsed(), Normalising.IsBare).Type.Name);

    [Theory]
    [InlineData("Dossier.Graph.Names", "Dossier.Entries.Actors", null)]
    [InlineData("Dossier.Graph.Names", "Dossier.Graph.Views", null)]
    [InlineData("Dossier.Graph", "Dossier.Pages.Models", "Pages comes after Graph")]
    [InlineData("Dossier.Output", "Dossier", "the build comes after every stage")]
    [InlineData("Dossier", "Dossier.Output", null)]
    [InlineData("Dossier", "Dossier.Advice", null)]
    [InlineData("Dossier.Pages", "Dossier.Import.Drafts", "Import stands beside the road, and only the build may use it")]
    [InlineData("Dossier.Advice", "Dossier.Import", "Import stands beside the road, and only the build may use it")]
    [InlineData("Dossier.Import", "Dossier.Graph.Names", null)]
    [InlineData("Dossier.Import", "Dossier.Evidence", "Evidence comes after Import")]
    [InlineData("Dossier.Import", "Dossier.Import.Drafts", null)]
    [InlineData("Dossier.Utils", "Dossier.Graph", "Utils is no stage that StageOrder.cs knows")]
    public void The_order_of_stages_says_what_may_use_what(string from, string to, string? reason) => Assert.Equal(
        reason is null ? [] : [$"{from}.One uses {to}.Other: {reason}"],
        StageOrder.Breaks([new TypeUse(new TypeName(from, "One"), new TypeName(to, "Other"))]));
}
