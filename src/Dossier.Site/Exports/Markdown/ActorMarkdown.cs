using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports.Markdown;

/// <summary>An actor in Markdown: who it is, what it held, where it is named.</summary>
internal sealed class ActorMarkdown(MarkdownPhrases say)
{
    public RenderedFile Of(LinkedActor actor)
    {
        var entry = actor.Entry;
        var page = say.Begin(entry);
        page.Paragraph(entry.Description is null ? null : MarkdownPage.Words(entry.Description.Value));
        page.Paragraph(actor.Summary is null ? null : page.Line(actor.Summary));
        page.Fact(say.Word("take_away", "type"), say.Word("actor_types", ActorTypes.Vocabulary.WordOf(entry.Type.Value)));
        page.Fact(say.Word("actor", "aliases"), say.Names(entry.Aliases.Select(name => name.Value)));
        page.Fact(say.Word("actor", "names_used"), say.Names(actor.UsedNames.Select(used => used.Name)));
        page.Fact(say.Word("actor", "previous_names"), say.Names(entry.PreviousNames.Select(name => name.Value)));
        page.Fact(say.Word("actor", "name"), entry.IsUnnamed ? say.Word("actor", "unnamed") : null);
        page.Fact(say.Word("actor", "country"), entry.Country is null ? null : say.Word("countries", entry.Country.Value));
        page.Fact(say.Word("actor", "ownership"), actor.Ownership is null ? null : page.Line(actor.Ownership));
        page.Fact(say.Word("actor", "reliability"), entry.Reliability is null ? null : ReliabilityOf(page, actor));
        page.Fact("Wikidata", entry.Wikidata is null ? null : $"<https://www.wikidata.org/wiki/{entry.Wikidata.Value}>");
        page.Fact(say.Word("actor", "ids"), say.ExternalIds(entry.Ids));
        page.Fact(say.Word("actor", "not_to_confuse_with"), page.Links(actor.NotToConfuseWith));
        page.EndList();
        page.List(say.Word("actor", "positions"), actor.Positions, position => Position(page, position));
        page.List(say.Word("actor", "relations"), actor.Relations, relation =>
            $"{MarkdownPage.Words(relation.Relation.Kind.Value)} {page.Link(relation.To)}{say.Period(relation.Relation.From?.Value, relation.Relation.Until?.Value)}{say.Sources(page, relation.Sources)}");
        say.Gaps(page, say.Word("actor", "gaps"), actor.Gaps, entry);
        page.Text(actor.Body);
        page.List(say.Word("actor", "events"), actor.Events, role => $"{page.Link(role.Event)} ({say.EventDate(role.Event)}{(EventWording.Role(role.Event, role.Role, say.Wording) is { } word ? $", {word}" : "")})");
        page.List(say.Word("actor", "spoke_on"), say.Evidence.SpokeOn(entry).Take(ActorModel.MostListed), one => $"{page.Link(one)} ({say.EventDate(one)})");
        page.List(say.Word("actor", "office_deeds"), say.Evidence.DeedsOf(entry).Take(ActorModel.MostListed), deed => Deed(page, deed));
        page.List(say.Word("actor", "mentions"), actor.NamedIn, named => $"{page.Link(named.Article)}: {say.Wording.Count("times", named.Sentences.Length)}");
        page.List(say.Word("actor", "published"), actor.Published, article => $"{page.Link(article)} ({say.ArticleDate(article)})");
        page.List(say.Word("actor", "source_of"), actor.SourceOf, article => page.Link(article));
        return page.File();
    }

    private string ReliabilityOf(MarkdownPage page, LinkedActor actor)
    {
        var grade = Reliabilities.Vocabulary.WordOf(actor.Entry.Reliability!.Value);
        return $"{grade}, {say.Word("reliability", grade)}{(actor.ReliabilityNote is null ? "" : $". {page.Line(actor.ReliabilityNote)}")}";
    }

    /// <summary>What somebody did in an office of the actor: <c>Talks (7 May 2025): Anna Berg, Minister; took part</c>.</summary>
    private string Deed(MarkdownPage page, OfficeDeed deed)
    {
        string?[] words =
        [
            $"{page.Link(deed.Holder)}{say.Word("row", "comma")}{MarkdownPage.Words(deed.Position.Position.Title.Value)}{(deed.Tenure == Tenure.Held ? "" : $" ({say.Word("tenures", EventWording.Word(deed.Tenure))})")}",
            deed.TookPart ? EventWording.Role(deed.Event, deed.Role, say.Wording) : say.Word("actor", "spoke"),
        ];
        return $"{page.Link(deed.Event)} ({say.EventDate(deed.Event)}){say.Word("marks", "colon")}{string.Join(say.Word("marks", "semicolon"), words.OfType<string>())}";
    }

    private string Position(MarkdownPage page, LinkedPosition position)
    {
        var of = position.Of is null ? "" : $", {page.Link(position.Of)}";
        var status = position.Position.Status is null ? "" : $" ({MarkdownPage.Words(position.Position.Status.Value)})";
        return $"{MarkdownPage.Words(position.Position.Title.Value)}{of}{status}{say.Period(position.Position.From?.Value, position.Position.To?.Value)}{say.Sources(page, position.Sources)}";
    }
}
