namespace Dossier.Tests.Architecture;

/// <summary>The order of the library's stages as data: a stage knows those before it, and none of those after it.</summary>
internal static class StageOrder
{
    private const string Root = "Dossier";

    /// <summary>The stages on the road of a page, by their top folder, each with all below it.</summary>
    public static ImmutableArray<string> Road { get; } =
    [
        "Diagnostics", "Incremental", "Sources", "Text", "Dates", "FrontMatter", "Entries", "Graph", "Evidence", "Wording", "Changes", "Pages", "Rendering", "Exports", "Output",
    ];

    /// <summary>What stands beside the road: it knows the stages up to <see cref="LastBeforeBeside"/>, and nobody but the build and the command knows it.</summary>
    public static ImmutableArray<string> Beside { get; } = ["Import", "Advice"];

    public const string LastBeforeBeside = "Graph";

    /// <summary>The uses that go against the order, a line each.</summary>
    public static IEnumerable<string> Breaks(IEnumerable<TypeUse> uses) =>
        from use in uses
        let reason = Reason(StageOf(use.From.Namespace), StageOf(use.To.Namespace))
        where reason is not null
        orderby use.From.Namespace, use.From.Name, use.To.Name
        select $"{use.From.Namespace}.{use.From.Name} uses {use.To.Namespace}.{use.To.Name}: {reason}";

    /// <summary>The stage of a namespace; null for the root, whose types (SiteBuild, SitePlan) come last and may use all.</summary>
    private static string? StageOf(string name) => name == Root ? null : name[(Root.Length + 1)..].Split('.')[0];

    private static string? Reason(string? from, string? to) =>
        from is null || from == to ? null
        : to is null ? "the build comes after every stage"
        : !IsKnown(from) || !IsKnown(to) ? $"{(IsKnown(from) ? to : from)} is no stage that StageOrder.cs knows"
        : Beside.Contains(to) ? $"{to} stands beside the road, and only the build may use it"
        : Road.IndexOf(to) > Road.IndexOf(Beside.Contains(from) ? LastBeforeBeside : from) ? $"{to} comes after {from}"
        : null;

    private static bool IsKnown(string stage) => Road.Contains(stage) || Beside.Contains(stage);
}
