using Dossier.Entries;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;

namespace Dossier.Output;

/// <summary>Where in the content the links stand that lead to a place within a page of an entry: what is wrong with one is the author's to mend.</summary>
internal sealed class WrittenLinks
{
    private readonly Lazy<ILookup<(string Path, string Anchor), (Entry Entry, Place At)>> _links;

    /// <param name="dossier">Whose texts are looked through, once somebody asks.</param>
    /// <param name="languages">Which of the languages that it is published in is its.</param>
    public WrittenLinks(ResolvedDossier dossier, PublishedLanguages languages) => _links = new(() => Find(dossier, languages));

    /// <summary>The links to an anchor of a page.</summary>
    /// <param name="path">The page, such as <c>articles/paris-meeting.html</c>.</param>
    /// <param name="anchor">The anchor, without <c>#</c>.</param>
    public ImmutableArray<(Entry Entry, Place At)> To(string path, string anchor) => [.. _links.Value[(path, anchor)]];

    private static ILookup<(string Path, string Anchor), (Entry Entry, Place At)> Find(ResolvedDossier dossier, PublishedLanguages languages)
    {
        var links = from text in PassageUses.Texts(dossier).SelectMany(own => own.Texts).Concat(dossier.Articles.Select(article => article.Text))
                    from link in text.Targets
                    let target = link.Value as LinkTarget.ToEntry
                    where target?.Anchor is not null
                    select (target.Entry, target.Anchor, At: text.Prose.PlaceOf(link.Key));
        return links.ToLookup(link => (languages.PathOf(Route.Of(link.Entry).Path), link.Anchor), link => (link.Entry, link.At));
    }
}
