using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Site;
using Dossier.FrontMatter;
using Dossier.Sources;
using Dossier.Text;
using YamlDotNet.RepresentationModel;

namespace Dossier.Rendering.Files;

/// <summary>What of a file may reach a page: the values of its fields and its text, without comments of YAML, of HTML and of Markdown.</summary>
internal static class PublishedWords
{
    /// <summary>The words of an entry that readers may see. Where <c>publish_text</c> leaves the texts of articles out, quoted words of theirs are published, and no picture.</summary>
    public static IEnumerable<string> Of(Entry entry, SiteSettings settings)
    {
        var fields = OfFields(FrontMatterBlock.OfEntry(entry.File, new DiagnosticBag()));
        return entry is Article && settings.PublishText != PublishedText.Full ? fields : fields.Append(entry.Body.WithoutComments());
    }

    /// <summary>The words of the settings.</summary>
    public static IEnumerable<string> OfSettings(SourceFile settings) => OfFields(FrontMatterBlock.OfWholeFile(settings, new DiagnosticBag()));

    private static IEnumerable<string> OfFields(FrontMatterBlock front)
    {
        // A node that an alias repeats is one node, and says nothing new.
        var seen = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<YamlNode>([front.Fields]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            if (node is YamlScalarNode { Value: { } value })
                yield return ProseParser.Parse(value, _ => front.Start, new DiagnosticBag(), isAnchored: false).WithoutComments();
            foreach (var inner in Inner(node))
                waiting.Push(inner);
        }
    }

    private static IEnumerable<YamlNode> Inner(YamlNode node) => node switch
    {
        YamlMappingNode fields => fields.Children.Select(field => field.Value),
        YamlSequenceNode items => items.Children,
        _ => [],
    };
}
