using Dossier.Graph;

namespace Dossier.Pages;

/// <summary>A link in a model: printed, it becomes the relative address from the page being rendered.</summary>
/// <param name="Route">The page it leads to.</param>
/// <param name="Anchor">The anchor there, without <c>#</c>.</param>
public sealed record PageLink(Route Route, string? Anchor = null);

/// <summary>A text in a model: printed, it becomes HTML with its names and links.</summary>
/// <param name="Linked">The text.</param>
/// <param name="Form">Whether it is printed as paragraphs or in a line.</param>
public sealed record ProseText(LinkedProse Linked, ProseForm Form);

/// <summary>How a text is printed.</summary>
public enum ProseForm
{
    /// <summary>As blocks: paragraphs, lists, quotations, with their anchors.</summary>
    Blocks,

    /// <summary>As words in a line that stands in an element of the template's.</summary>
    Inline,
}
