namespace Dossier.Pages;

/// <summary>A link in a model: printed, it becomes the relative address from the page being rendered.</summary>
/// <param name="Route">The page it leads to.</param>
/// <param name="Anchor">The anchor there, without <c>#</c>.</param>
public sealed record PageLink(Route Route, string? Anchor = null)
{
    /// <summary>What a message about a template calls it.</summary>
    public override string ToString() => $"a link to {Route.Path}";
}
