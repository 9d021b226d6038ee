using Dossier.Text;

namespace Dossier.Graph;

/// <summary>Linked texts as plain words, for what knows no markup: descriptions, feeds, tables, data.</summary>
public static class PlainText
{
    /// <summary>A text in one line, its blocks parted by spaces; null for no text.</summary>
    public static string? Of(LinkedProse? prose) => prose is null || prose.Prose.IsEmpty
        ? null
        : string.Join(' ', prose.Prose.Blocks.Select(block => Of(block, prose)));

    /// <summary>One block of a text in one line. A link by id that has no words of its own shows the name of its target.</summary>
    public static string Of(TextBlock block, LinkedProse prose)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(prose);
        return LinkLabels.Shown(block.Text, LinkLabels.In(block, prose.Targets)).Replace('\n', ' ');
    }

    /// <summary>The words of a link by id: its own, else the name of what it leads to, else what was written.</summary>
    public static string LabelOf(WikiLink link, LinkTarget? target)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.Words ?? target switch
        {
            LinkTarget.ToEntry entry => entry.Entry.Label,
            LinkTarget.ToClaim claim => claim.Claim.Event.Label,
            LinkTarget.ToAsset or LinkTarget.ToAnchor or LinkTarget.ToWeb or null => link.PlainText,
        };
    }
}
