using Dossier.Graph;
using Dossier.Pages.Lists;
using Dossier.Pages.Models.Overviews;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>The sentences that name an actor, as templates see them: by year, on the actor's page or, where they are too many, on pages of their own.</summary>
internal sealed class MentionModel(EntryCards cards, ShelfModel shelves, SiteWording wording)
{
    /// <summary>In so many articles of several years they are folded by year.</summary>
    private const int FewestToFold = 20;

    /// <summary>So many articles an actor's page quotes where there are pages of them.</summary>
    private const int MostAtFirst = 10;

    /// <summary>What a page of them is called.</summary>
    public string TitleOf(Page.OfMentions page) => $"{page.Actor.Entry.Label}{wording.Word("marks", "colon")}{wording.Word("actor", "mentions")}{wording.Word("row", "comma")}{shelves.TitleOf(page.Sheet)}";

    /// <summary>The globals of such a page.</summary>
    public ScriptObject Of(Page.OfMentions page) => new()
    {
        ["actor"] = cards.Of(page.Actor.Entry),
        ["mentions"] = new ScriptObject
        {
            ["count"] = page.Sheet.Shelves.Sum(Sentences),
            ["index"] = Index(page.Actor, page.Layout, page.Sheet),
            ["groups"] = shelves.Groups(page.Sheet.Shelves, Passages),
        },
    };

    /// <summary>Gives the model of an actor's own page what it has of them: all, by year where they are many, or the first and an index of the others.</summary>
    public void Put(ScriptObject model, LinkedActor actor)
    {
        var layout = ListPages.Mentions(actor);
        var isFolded = !layout.IsLong && layout.Count >= FewestToFold && layout.Shelves.Length > 1;
        model["mentions"] = Passages(layout.IsLong ? actor.NamedIn.Take(MostAtFirst) : actor.NamedIn);
        model["mention_index"] = layout.IsLong ? Index(actor, layout, null) : null;
        model["mention_years"] = isFolded ? shelves.Groups(layout.Shelves, Passages) : null;
    }

    private ScriptArray Index(LinkedActor actor, ListLayout<NamedIn> layout, ListSheet<NamedIn>? shown) =>
        shelves.Index(layout, Route.Of(actor.Entry), key => Route.OfMentions(actor.Entry, key), shown);

    private static int Sentences(Shelf<NamedIn> shelf) => shelf.Items.Sum(named => named.Sentences.Length);

    private ScriptArray Passages(Shelf<NamedIn> shelf) => Passages(shelf.Items);

    private ScriptArray Passages(IEnumerable<NamedIn> named) => [.. named.Select(one => (object)SentenceModel.In(one.Article, one.Sentences, cards))];
}
