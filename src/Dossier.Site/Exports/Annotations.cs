using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Entries.Articles;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Models.Parts;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// What the dossier took from its articles, as <c>data/annotations.jsonld</c>: each quoted passage is an annotation of its
/// paragraph, and what was built on it, a claim, a number or a text, the body of the annotation. The form is the Web
/// Annotation Data Model (W3C Recommendation, 23 February 2017): the paragraph by its anchor (4.2.1), within it the words by
/// themselves and some of those around them (4.2.4). With <c>publish_text: quotes</c> no word stands in it that is not quoted.
/// </summary>
internal sealed class Annotations(ResolvedDossier dossier, string? baseUrl)
{
    /// <summary>How many characters before and behind a passage tell it from an equal one.</summary>
    private const int Around = 32;

    private static readonly JsonSerializerOptions _oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RenderedFile Render(ResolvedDossier dossier, DossierEvidence evidence, string? baseUrl)
    {
        var uses = dossier.Articles.SelectMany(article => evidence.UsesOf(article.Entry)).SelectMany(paragraph => paragraph.Uses).ToArray();
        return new RenderedFile(Route.Annotations.Path, Encoding.UTF8.GetBytes(new Annotations(dossier, baseUrl).Collection(uses)));
    }

    /// <summary>The collection with all of its annotations on its first page, a line each.</summary>
    private string Collection(PassageUse[] uses)
    {
        var head = new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = Address(Route.Annotations),
            ["type"] = "AnnotationCollection",
            ["label"] = dossier.Settings.Title,
            ["total"] = uses.Length,
        };
        var page = new JsonObject { ["id"] = Address(Route.Annotations, "page"), ["type"] = "AnnotationPage", ["startIndex"] = 0 };
        var lines = new string[uses.Length];
        Parallel.For(0, uses.Length, at => lines[at] = Written(Annotation(uses[at])));
        return $"{Written(head)[..^1]},\"first\":{Written(page)[..^1]},\"items\":[\n{string.Join(",\n", lines.Distinct(StringComparer.Ordinal))}\n]}}}}\n";
    }

    private JsonObject Annotation(PassageUse use)
    {
        var content = new JsonObject
        {
            ["type"] = "Annotation",
            ["motivation"] = "linking",
            ["body"] = Body(use),
            ["target"] = Target(use.Passage),
        };
        // The same annotation has the same name in the next edition, wherever it stands in the list.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Written(content)))[..8]);
        content.Insert(0, "id", Address(Route.Annotations, name));
        return content;
    }

    private JsonNode Body(PassageUse use) => use switch
    {
        PassageUse.OfClaim claim => new JsonArray(
            Linked(Address(Route.Of(claim.Claim.Event), Route.AnchorOf(claim.Claim.Claim))),
            new JsonObject { ["type"] = "TextualBody", ["purpose"] = "classifying", ["format"] = "text/plain", ["value"] = Stances.Vocabulary.WordOf(claim.Stance) }),
        PassageUse.OfFigure figure => Linked(Address(Route.Of(figure.Event))),
        PassageUse.OfText text => Linked(Address(Route.Of(text.Entry))),
    };

    private static JsonObject Linked(string address) => new() { ["id"] = address, ["type"] = "Text", ["format"] = "text/html", ["purpose"] = "linking" };

    private JsonObject Target(Passage passage) => new()
    {
        ["source"] = Address(Route.Of(passage.Article)),
        ["selector"] = new JsonObject { ["type"] = "FragmentSelector", ["conformsTo"] = "http://tools.ietf.org/rfc/rfc3236", ["value"] = passage.Block.Anchor }
            .With("refinedBy", Words(passage)),
    };

    /// <summary>The words of a passage as its paragraph has them; null where some of them are not published.</summary>
    private JsonObject? Words(Passage passage)
    {
        var isWhole = dossier.Settings.PublishText == PublishedText.Full;
        if (!isWhole && passage.Elided is not null)
            return null;

        var text = LinkLabels.Shown(passage.Block.Text, passage.Labels);
        var start = LinkLabels.Shown(passage.Block.Text[..passage.Start], [.. passage.Labels.Where(label => label.Start < passage.Start)]).Length;
        var end = start + passage.ShownLength;
        var selector = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = text[start..end] };
        return isWhole
            ? selector.With("prefix", NotEmpty(text[Whole(text, Math.Max(0, start - Around))..start])).With("suffix", NotEmpty(text[end..Whole(text, Math.Min(text.Length, end + Around))]))
            : selector;
    }

    private static string? NotEmpty(string words) => words.Length == 0 ? null : words;

    /// <summary>The place itself, or that before it where it stands within a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private string Address(Route route, string? anchor = null) => route.In(Route.Annotations, baseUrl, anchor);

    private static string Written(JsonObject node) => node.ToJsonString(_oneLine);
}
