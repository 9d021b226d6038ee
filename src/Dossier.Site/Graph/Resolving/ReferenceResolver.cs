using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.FrontMatter.Values;
using Dossier.Graph.Lookups;

namespace Dossier.Graph.Resolving;

/// <summary>
/// Turns the ids in front matter into entries. An id that leads nowhere is reported at its place; what remains is a
/// list of entries in which each stands once, in the order written.
/// </summary>
internal sealed class ReferenceResolver(IEntryLookup entries, DiagnosticBag faults)
{
    /// <summary>The entry of a kind that an id names; null where it names none, which was then reported, or is absent.</summary>
    public T? One<T>(Located<string>? id, string kind)
        where T : Entry
    {
        if (id is null)
            return null;

        return entries.Find(id.Value, entry => entry is T) switch
        {
            Lookup.Found { Entry: T fitting } => fitting,
            Lookup.Found other => None(Messages.WrongKind(id.Place, id.Value, other.Entry.Kind.Noun, kind)),
            Lookup.Hidden { Entry: T } => None(Messages.HiddenReference(id.Place, id.Value)),
            Lookup.Hidden other => None(Messages.WrongKind(id.Place, id.Value, other.Entry.Kind.Noun, kind)),
            Lookup.Unread => null,
            Lookup.Missing missing => None(Messages.UnknownId(id.Place, kind, id.Value, missing.Nearest) with { Fix = Fix.Of(id.Place, id.Value, missing.Meant) }),
        };

        T? None(Diagnostic fault)
        {
            faults.Add(fault);
            return null;
        }
    }

    /// <summary>The entries that a list of ids names.</summary>
    public ImmutableArray<T> Many<T>(ImmutableArray<Located<string>> ids, string kind)
        where T : Entry =>
        [.. ids.Select(id => One<T>(id, kind)).OfType<T>().Distinct()];

    /// <summary>An outlet: an actor of type media.</summary>
    public Actor? Outlet(Located<string>? id)
    {
        var actor = One<Actor>(id, "actor");
        if (actor is { IsFragment: false } && actor.Type.Value != ActorType.Media)
            faults.Add(Messages.NotAnOutlet(id!.Place, actor.Id, ActorTypes.Vocabulary.WordOf(actor.Type.Value)));

        return actor;
    }

    /// <summary>Words as they are, or the actor whose id they are.</summary>
    public Byline? Byline(Located<string>? written)
    {
        if (written is null)
            return null;

        if (!Slug.IsValidId(written.Value))
            return new Byline.Named(written.Value);

        // A byline that looks like an id but is none is taken for words only if it could not be a slip of the pen.
        return entries.Find(written.Value, entry => entry is Actor) switch
        {
            Lookup.Found { Entry: Actor actor } => new Byline.Known(actor),
            Lookup.Missing { Nearest: not null } => Slip(written),
            Lookup.Found or Lookup.Hidden or Lookup.Unread or Lookup.Missing => new Byline.Named(written.Value),
        };
    }

    /// <summary>The claims of a list that there are.</summary>
    public ImmutableArray<ClaimTarget> Claims(ImmutableArray<Located<ClaimReference>> claims) =>
        [.. claims.Select(Claim).OfType<ClaimTarget>().Distinct()];

    /// <summary>The event and its claim that a reference names.</summary>
    public ClaimTarget? Claim(Located<ClaimReference> reference)
    {
        var reported = One<Event>(reference.With(reference.Value.Event), "event");
        return reported is null ? null : Claim(reference, reported, isBare: false);
    }

    /// <summary>The claim of an event that a reference names: bare, by the id alone, in the file of the event itself.</summary>
    public ClaimTarget? Claim(Located<ClaimReference> reference, Event reported, bool isBare)
    {
        var claim = reported.Claims.FirstOrDefault(claim => claim.Id.Value == reference.Value.Claim);
        if (claim is null && reported.LacksClaims)
            return null;

        if (claim is null)
        {
            var known = reported.Claims.Select(claim => claim.Id.Value).ToArray();
            var written = reference.Value.Claim;
            var of = isBare ? "" : $"{reported.Id}/";
            var fix = Fix.Of(reference.Place, $"{of}{written}", Spelling.OnlyMistyped(written, known) is { } meant ? $"{of}{meant}" : null);
            faults.Add(Messages.UnknownClaim(reference.Place, reported.Id, written, Spelling.Nearest(written, known), known) with { Fix = fix });
            return null;
        }

        return new ClaimTarget(reported, claim);
    }

    /// <summary>The articles and paragraphs that a list of sources names.</summary>
    public ImmutableArray<SourceTarget> Sources(ImmutableArray<Located<SourceReference>> sources) =>
        [.. sources.Select(Source).OfType<SourceTarget>().Distinct()];

    private SourceTarget? Source(Located<SourceReference> reference)
    {
        var article = One<Article>(reference.With(reference.Value.Article), "article");
        if (article is null)
            return null;

        if (reference.Value.Anchor is { } anchor && !article.Body.Anchors.Contains(anchor, StringComparer.Ordinal))
        {
            if (article.IsFragment)
                return new SourceTarget(article, null);

            faults.Add(Messages.UnknownAnchor(reference.Place, article.Id, anchor, Spelling.Nearest(anchor, article.Body.Anchors), article.Body.Anchors.LastOrDefault(known => known.StartsWith('p'))));
            return new SourceTarget(article, null);
        }

        return new SourceTarget(article, reference.Value.Anchor);
    }

    private Byline? Slip(Located<string> written)
    {
        One<Actor>(written, "actor");
        return null;
    }
}
