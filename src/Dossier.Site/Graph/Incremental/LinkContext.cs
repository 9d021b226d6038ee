using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;

namespace Dossier.Graph.Incremental;

/// <summary>What every text of a dossier is linked by, beside the entries that it asks for by their ids.</summary>
/// <param name="Actors">The actors whose names are looked for, in the order of their files.</param>
/// <param name="Names">Whom a name means.</param>
/// <param name="NameFaults">What is wrong with the names themselves.</param>
/// <param name="Topics">The controlled list of topics.</param>
/// <param name="Assets">The paths of the files that texts may link to.</param>
/// <param name="Words">In which articles words stand.</param>
internal sealed record LinkContext(
    ImmutableArray<Actor> Actors,
    Gazetteer<Actor> Names,
    ImmutableArray<Diagnostic> NameFaults,
    TopicList Topics,
    IReadOnlySet<string> Assets,
    ArticleWords Words)
{
    /// <summary>Which words are a translation's; null where all are the originals'.</summary>
    public TranslatedWords? Translated { get; init; }

    /// <summary>The context of the entries that readers may see. Names of actors that are those of the build before are not gathered again.</summary>
    public static LinkContext Of(EntrySet entries, IReadOnlySet<string> assets, LinkContext? former)
    {
        var topics = new TopicList(entries.Settings);
        var articles = entries.Articles.NewestFirst();
        var words = former?.Words.IsOf(articles, entries.Settings.Language) == true ? former.Words : new ArticleWords(articles, entries.Settings.Language, entries.Settings.TranslatedFrom ?? entries.Settings.Language);
        if (former is not null && former.Actors.SequenceEqual(entries.Actors))
            return former with { Topics = topics, Assets = assets, Words = words };

        var faults = new DiagnosticBag();
        return new LinkContext(entries.Actors, NameList.Gather(entries.Actors, faults), faults.Sorted(), topics, assets, words);
    }

    /// <summary>The names that mean other ids than in an earlier context; null where more than names is another.</summary>
    public Gazetteer<Actor>? NamesChangedSince(LinkContext former)
    {
        if (!Topics.IsSameAs(former.Topics) || !Assets.SetEquals(former.Assets))
            return null;

        var gone = former.Names.Names.ToDictionary(name => name.Name, name => name.Candidates, StringComparer.Ordinal);
        ImmutableArray<GazetteerName<Actor>> changed =
        [
            .. Names.Names.Where(name => !gone.Remove(name.Name, out var bearers) || !IdsOf(bearers).SequenceEqual(IdsOf(name.Candidates))),
            .. gone.Select(name => new GazetteerName<Actor>(name.Key, name.Value)),
        ];
        return new Gazetteer<Actor>(changed.SelectMany(name => name.Candidates.Select(bearer => new GazetteerEntry<Actor>(name.Name, bearer.Key, bearer.Strength))));
    }

    private static IEnumerable<(string Id, NameStrength Strength)> IdsOf(ImmutableArray<NameCandidate<Actor>> bearers) => bearers.Select(bearer => (bearer.Key.Id, bearer.Strength));
}
