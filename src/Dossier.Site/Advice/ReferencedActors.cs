using Dossier.Entries.Actors;
using Dossier.Graph;

namespace Dossier.Advice;

/// <summary>Which actors a dossier refers to, in whatever way: by name, by a link, as an outlet, a source, a speaker, a participant, an employer.</summary>
internal static class ReferencedActors
{
    /// <summary>The actors that something else in the dossier refers to.</summary>
    public static FrozenSet<Actor> To(ResolvedDossier dossier)
    {
        var ofArticles = dossier.Articles.SelectMany(article => article.Named
            .Concat(article.BasedOn.OfType<Actor>())
            .Concat(article.About.OfType<Actor>())
            .Concat(new[] { article.Author, article.Translator }.OfType<Byline.Known>().Select(byline => byline.Actor))
            .Concat(article.Statements.SelectMany(said => new[] { said.By, said.Via }).OfType<Actor>())
            .Concat(article.Outlet is null ? [] : [article.Outlet]));
        var ofEvents = dossier.Events.SelectMany(one => one.Participants.Select(participant => participant.Actor));
        var ofActors = dossier.Actors.SelectMany(actor =>
            actor.Positions.Select(position => position.Of).OfType<Actor>()
                .Concat(actor.Relations.Select(relation => relation.To))
                .Concat(actor.Body.Mentions.Select(mention => mention.Actor).Where(named => named != actor.Entry)));
        var ofTexts = EditorialTexts.OfOurs(dossier).SelectMany(text =>
            text.Mentions.Select(mention => mention.Actor).Concat(text.Targets.Values.OfType<LinkTarget.ToEntry>().Select(target => target.Entry).OfType<Actor>()));
        return ofArticles.Concat(ofEvents).Concat(ofActors).Concat(ofTexts).ToFrozenSet();
    }
}
