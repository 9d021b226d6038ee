using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.FrontMatter.Values;
using Dossier.Import.Layout;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Drafts;

/// <summary>What the fields of a draft hold. A page's own data come first, then the words that stand on it.</summary>
internal static class DraftFields
{
    public static ImmutableDictionary<string, string> Of(LayoutDraft layout, PageMetadata metadata, string? language, ImmutableArray<ImmutableArray<LineFlag>> damage, string fallbackTitle, KnownEntries known)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Set(string field, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                fields[field] = YamlText.Scalar(value.Trim());
        }

        Set("title", layout.Title ?? metadata.Title ?? fallbackTitle);
        Set("dek", layout.Dek ?? metadata.Standfirst);
        Set("author", BylineName.Fuller(metadata.Author, layout.Author));
        Set("translator", layout.Translator is { } translator ? known.Outlet(translator)?.Id ?? translator : null);
        Set("url", metadata.Url);
        Set("language", language);
        Set("caption", layout.Captions.Count > 0 ? string.Join(" / ", layout.Captions) : metadata.Caption);
        Set("disclaimer", string.Join(' ', layout.Disclaimers));
        if ((metadata.Date ?? layout.Date ?? metadata.DateElsewhere) is { } date)
            fields["date"] = date;
        if (metadata.Retrieved is { } retrieved)
            fields["retrieved"] = retrieved;
        var changed = !fields.ContainsKey("date") && metadata.Modified is { } modified ? $"The page was changed on {modified}; it does not say when it was published." : null;
        var note = string.Join(' ', new[] { DateNote(layout, metadata, fields.ContainsKey("date")), changed }.OfType<string>());
        Set("date_note", note);
        if (metadata.Outlet is { } outlet && known.Outlet(outlet) is { } actor)
            fields["outlet"] = actor.Id;
        if (DamageWords(damage) is { Length: > 0 } damages)
            fields["damage"] = $"[{damages}]";
        fields["draft"] = "true";
        return fields.ToImmutable();
    }

    /// <summary>Fields that are not certain enough to be set, as comments that an editor can take over.</summary>
    public static ImmutableArray<(string Field, string Value, string Why)> Proposals(LayoutDraft layout, PageMetadata metadata, ImmutableArray<KnownEntry> actors, ImmutableArray<KnownEntry> events, KnownEntries known)
    {
        var proposals = ImmutableArray.CreateBuilder<(string, string, string)>();
        if (metadata.Outlet is { } printed)
        {
            if (known.Outlet(printed) is null)
                proposals.Add(("outlet", Slug.FromTitle(printed) ?? "…", $"the page names '{printed}'; no actor of type media is called so"));
        }
        else
        {
            foreach (var (outlet, line) in Outlets(layout, known))
                proposals.Add(("outlet", outlet.Id, $"named in line {line}, outside of the text"));
        }

        if (metadata.Sender is { } sender && (metadata.Author ?? layout.Author) is null)
            proposals.Add(("author", YamlText.Scalar(sender), "sent the mail; keep the name if they wrote the text"));
        if (!actors.IsEmpty)
            proposals.Add(("about", $"[{string.Join(", ", actors.Take(8).Select(actor => actor.Id))}]", "named in the text; keep its main subjects"));
        if (!events.IsEmpty)
            proposals.Add(("events", $"[{string.Join(", ", events.Select(one => one.Id))}]", "may be reported; keep those that are"));
        return proposals.ToImmutable();
    }

    /// <summary>Outlets of the dossier that lines outside of the text name: whoever stands in a page's foot often made the page.</summary>
    private static IEnumerable<(Actor Outlet, int Line)> Outlets(LayoutDraft layout, KnownEntries known) =>
        Enumerable.Range(0, layout.Count)
            .Where(at => layout.FateOf(at) is LineFate.Dropped { Reason: not (DropReason.ReadMore or DropReason.OtherHeadline) } or LineFate.Moved && layout.Readings[at] is not LineReading.Caption && layout.FateOf(at) is not LineFate.Moved { Fields: ["title"] or ["dek"] or ["caption"] })
            .SelectMany(at => known.Outlets(layout.Paragraphs[at].Text).Select(outlet => (outlet, layout.Paragraphs[at].Lines[0].Number)))
            .DistinctBy(pair => pair.outlet.Id, StringComparer.Ordinal)
            .Take(3);

    /// <summary>What is printed of dates that no date takes, each once.</summary>
    private static string? DateNote(LayoutDraft layout, PageMetadata metadata, bool hasDate)
    {
        var printed = layout.DateNotes.Concat(hasDate ? [] : layout.RelativeTimes).Concat(new[] { metadata.DateWords }.OfType<string>()).DistinctBy(WordForms.Fold, StringComparer.Ordinal).ToArray();
        if (printed.Length == 0)
            return null;
        var words = EscapedMarkdown.Words(string.Join("; ", printed.Select(text => $"“{text}”")));
        return $"{(hasDate ? "The copy also says" : "The copy says")} {words}.";
    }

    private static string DamageWords(ImmutableArray<ImmutableArray<LineFlag>> damage)
    {
        var kinds = damage.SelectMany(flags => flags).Select(flag => flag.Kind).Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", Damages.Vocabulary.Words.Where(kinds.Contains));
    }
}
