using Dossier.Entries.Actors;
using Dossier.Graph.Views;
using Dossier.Pages.Drawing;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>The network as templates see it: pictures in numbers, and the same facts as a table with the sentences behind them.</summary>
/// <param name="network">Who is named with whom.</param>
/// <param name="cards">Shows an entry.</param>
/// <param name="showsTies">Whether an actor's page has the sentences behind its ties, at their anchors: a template of the user's own may have none.</param>
/// <param name="wording">The site's own words.</param>
internal sealed class NetworkModel(Network network, EntryCards cards, Func<Actor, bool> showsTies, SiteWording wording)
{
    private const int MostTies = 60;
    private const int MostTexts = 2;
    private const int MostEvents = 3;

    public ScriptObject Whole()
    {
        var wide = NetworkDrawing.Of(network, NetworkFormat.Wide);
        var narrow = NetworkDrawing.Of(network, NetworkFormat.Narrow);
        // Every line of a picture opens a tie that the page shows.
        var drawn = wide.Edges.Concat(narrow.Edges).Select(edge => edge.Tie).ToHashSet();
        ImmutableArray<Tie> shown = [.. network.Ties.Where((tie, at) => at < MostTies || drawn.Contains(tie))];
        return new ScriptObject
        {
            ["actor_count"] = network.Actors.Length,
            ["tie_count"] = network.Ties.Length,
            ["shown_count"] = shown.Length,
            ["pictures"] = new ScriptArray { Picture(wide, "wide", network.Ties.Length, self: null), Picture(narrow, "narrow", network.Ties.Length, self: null) },
            ["ties"] = new ScriptArray(shown.Select(Row)),
            ["filters"] = new ScriptObject
            {
                ["actors"] = TimelineModel.Choices(shown.SelectMany(tie => new[] { tie.First, tie.Second }).CountBy(actor => actor), actor => actor.Id, actor => actor.Label),
            },
        };
    }

    /// <summary>An actor with those around it; null where it has no ties.</summary>
    public ScriptObject? Of(Actor actor)
    {
        var ties = network.TiesOf(actor);
        if (ties.Length == 0)
            return null;

        var drawing = NetworkDrawing.Around(actor, network, NetworkFormat.Ego);
        var shown = drawing.Nodes.Select(node => node.Actor).ToHashSet();
        return new ScriptObject
        {
            ["tie_count"] = ties.Length,
            ["shown_count"] = drawing.Nodes.Length - 1,
            ["pictures"] = new ScriptArray { Picture(drawing, "ego", drawing.Edges.Length, actor) },
            ["ties"] = new ScriptArray(ties.Where(tie => shown.Contains(tie.OtherThan(actor))).Select(tie => Tie(tie, actor, tie.OtherThan(actor)))),
        };
    }

    private static string AnchorOf(Tie tie) => $"tie-{tie.First.Id}--{tie.Second.Id}";

    /// <summary>Where the sentences behind a tie stand: on the page of the actor among whose ties it is the stronger.</summary>
    private PageLink PassagesOf(Tie tie)
    {
        int RankFor(Actor actor) => network.TiesOf(actor).IndexOf(tie);
        var (first, second) = (RankFor(tie.First), RankFor(tie.Second));
        var actor = second < first ? tie.Second : tie.First;
        var isShown = Math.Min(first, second) < NetworkDrawing.MostAround(NetworkFormat.Ego) && showsTies(actor);
        return new PageLink(Route.Of(actor), isShown ? AnchorOf(tie) : null);
    }

    private ScriptObject Row(Tie tie) => new(capacity: 12)
    {
        ["anchor"] = AnchorOf(tie),
        ["href"] = PassagesOf(tie),
        ["first"] = cards.Of(tie.First),
        ["second"] = cards.Of(tie.Second),
        ["article_count"] = tie.ArticleCount,
        ["sentence_count"] = tie.SentenceCount,
        ["paragraph_count"] = tie.ParagraphCount,
        ["event_count"] = tie.Events.Length,
    };

    private ScriptObject Tie(Tie tie, Actor actor, Actor other)
    {
        var texts = tie.Sentences(MostTexts);
        var model = Row(tie);
        model["first"] = cards.Of(actor);
        model["second"] = cards.Of(other);
        model["passages"] = new ScriptArray(texts.Select(named => SentenceModel.In(named.Article, named.Sentences, cards)));
        model["more"] = Math.Max(0, tie.Texts.Length - MostTexts);
        model["events"] = cards.Of(tie.Events.Take(MostEvents));
        return model;
    }

    private ScriptObject Picture(NetworkDrawing drawing, string form, int ties, Actor? self)
    {
        // The picture is read as the page is.
        var isTurned = wording.Direction == "rtl";
        int X(int x) => isTurned ? drawing.Width - x : x;
        return new ScriptObject
        {
            ["form"] = form,
            ["width"] = drawing.Width,
            ["height"] = drawing.Height,
            ["left_out"] = ties - drawing.Edges.Length,
            ["edges"] = new ScriptArray(drawing.Edges.Select(edge => Edge(edge, self, X))),
            ["nodes"] = new ScriptArray(drawing.Nodes.Select(node => Node(node, self, X))),
            ["legend"] = new ScriptArray(drawing.Nodes.Select(node => node.Actor.Type.Value).Distinct().Order().Select(type => (object)new ScriptObject
            {
                ["type"] = ActorTypes.Vocabulary.WordOf(type),
                ["outline"] = NetworkDrawing.Outline(type, 8, 8, 6),
            })),
        };
    }

    private ScriptObject Edge(NetworkEdge edge, Actor? self, Func<int, int> x) => new(capacity: 12)
    {
        ["first"] = cards.Of(edge.Tie.First),
        ["second"] = cards.Of(edge.Tie.Second),
        ["anchor"] = self is null || edge.From.Actor == self || edge.To.Actor == self ? AnchorOf(edge.Tie) : null,
        ["href"] = self is null ? PassagesOf(edge.Tie) : new PageLink(Route.Of(self), AnchorOf(edge.Tie)),
        ["article_count"] = edge.Tie.ArticleCount,
        ["sentence_count"] = edge.Tie.SentenceCount,
        ["event_count"] = edge.Tie.Events.Length,
        ["x1"] = x(edge.From.X),
        ["y1"] = edge.From.Y,
        ["x2"] = x(edge.To.X),
        ["y2"] = edge.To.Y,
        ["thickness"] = edge.Thickness,
    };

    private ScriptObject Node(NetworkNode node, Actor? self, Func<int, int> x) => new()
    {
        ["actor"] = cards.Of(node.Actor),
        ["mention_count"] = network.MentionsOf(node.Actor),
        ["is_self"] = node.Actor == self,
        ["outline"] = NetworkDrawing.Outline(node.Actor.Type.Value, x(node.X), node.Y, node.Radius),
        ["lines"] = new ScriptArray(node.Lines.Select((line, at) => (object)new ScriptObject
        {
            ["text"] = line,
            ["x"] = x(node.X),
            ["y"] = node.Y + node.Box.Below - (NetworkDrawing.LineHeight * (node.Lines.Length - at)) + 10,
        })),
    };
}
