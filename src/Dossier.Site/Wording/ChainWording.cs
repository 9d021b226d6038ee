using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Evidence;

namespace Dossier.Wording;

/// <summary>A piece of a sentence: words, or the name of an entry.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Entry">The entry that it names; null where it is words alone.</param>
public sealed record ChainPhrase(string Text, Entry? Entry = null);

/// <summary>
/// The way from a speaker to the reader as a sentence in the site's language, from the patterns under <c>chains</c> in its
/// words: <c>Nicolas Lerner, according to European diplomatic source (unnamed), to Syria TV; translated by …</c>. Sources that
/// an article names side by side stand side by side.
/// </summary>
internal static class ChainWording
{
    /// <summary>What a party of a chain did, as templates and data name it.</summary>
    public static string Word(ChainPart part) => part switch
    {
        ChainPart.Speaker => "speaker",
        ChainPart.Teller => "teller",
        ChainPart.Channel => "via",
        ChainPart.Source => "source",
        ChainPart.Outlet => "outlet",
        ChainPart.Translation => "translation",
        ChainPart.Article => "article",
    };

    /// <summary>Whether a statement is on the record, by the word under <c>on_record</c> that says so; null where that is not known.</summary>
    public static string? Record(TracedStatement said) =>
        said.IsConfirmedByParty ? "confirmed" : said.IsOnRecord is { } isOnRecord ? Answers.Vocabulary.WordOf(isOnRecord ? Answer.Yes : Answer.No) : null;

    /// <summary>The whole sentence as plain words.</summary>
    public static string Sentence(AttributionChain chain, SiteWording wording) => string.Concat(Phrases(chain, wording).Select(phrase => phrase.Text));

    /// <summary>The whole sentence: who spoke, who passed it on, where it stands, and who is not heard in it.</summary>
    public static ImmutableArray<ChainPhrase> Phrases(AttributionChain chain, SiteWording wording)
    {
        var phrases = Attribution(chain, wording).ToBuilder();
        foreach (var party in chain.Parties.Where(party => party.Part is ChainPart.Outlet or ChainPart.Translation or ChainPart.Article))
        {
            var pattern = Word(party.Part);
            phrases.AddRange(Pattern(phrases.Count == 0 ? $"only_{pattern}" : pattern, [party.Entry], wording));
        }

        if (chain.Unheard is { } unheard)
            phrases.AddRange(Pattern("not_heard", [unheard], wording));

        return phrases.ToImmutable();
    }

    /// <summary>The part of the sentence before the article: who spoke and who passed it on; empty where nobody is named.</summary>
    public static ImmutableArray<ChainPhrase> Attribution(AttributionChain chain, SiteWording wording)
    {
        var phrases = ImmutableArray.CreateBuilder<ChainPhrase>();
        ChainLink? before = null;
        foreach (var party in chain.Parties.Where(party => party.Part is ChainPart.Speaker or ChainPart.Teller or ChainPart.Channel))
        {
            phrases.AddRange(Pattern(PatternOf(party, before), [party.Entry], wording));
            before = party;
        }

        if (chain.IsToldByNobodyNamed)
            phrases.AddRange(Pattern("not_named", [], wording));

        ImmutableArray<Entry> sources = [.. chain.Parties.Where(party => party.Part == ChainPart.Source).Select(party => party.Entry)];
        if (!sources.IsEmpty)
            phrases.AddRange(Pattern("source", sources, wording));

        return phrases.ToImmutable();
    }

    /// <summary>Who tells something tells it to the next; what an outlet has published, the next reports.</summary>
    private static string PatternOf(ChainLink party, ChainLink? before) =>
        party.Part == ChainPart.Speaker ? "speaker"
        : before is null ? "source"
        : before.Part == ChainPart.Teller || before.Entry is Actor { IsUnnamed: true } ? "told"
        : Word(party.Part);

    /// <summary>The pieces of a pattern, with the names of entries where its blank is.</summary>
    private static IEnumerable<ChainPhrase> Pattern(string name, ImmutableArray<Entry> entries, SiteWording wording)
    {
        const string Blank = "{names}";
        var pattern = wording.Word("chains", name);
        var at = pattern.IndexOf(Blank, StringComparison.Ordinal);
        if (at < 0)
            return [new ChainPhrase(pattern)];

        return new[] { new ChainPhrase(pattern[..at]) }
            .Concat(Row(entries, wording))
            .Append(new ChainPhrase(pattern[(at + Blank.Length)..]))
            .Where(phrase => phrase.Text.Length > 0);
    }

    private static IEnumerable<ChainPhrase> Row(ImmutableArray<Entry> entries, SiteWording wording)
    {
        foreach (var (at, entry) in entries.Index())
        {
            if (at > 0)
                yield return new ChainPhrase(wording.Word("row", at == entries.Length - 1 ? "and" : "comma"));

            yield return new ChainPhrase(wording.Isolated(NameOf(entry, wording)), entry);
        }
    }

    private static string NameOf(Entry entry, SiteWording wording) =>
        entry is Article ? ClaimWording.TitleOf(entry, wording) : entry.Label;
}
