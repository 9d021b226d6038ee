using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Resolving;

/// <summary>Articles to linked articles: who published them, what they rest on, whom they name, what they say.</summary>
internal sealed class ArticleLinking(Linking linking)
{
    /// <summary>Links every article, each on whatever core is free; the result is in the order of the article list.</summary>
    public static ImmutableArray<LinkedArticle> Link(ImmutableArray<Article> articles, Linking linking)
    {
        var ordered = articles.NewestFirst();
        var linked = new LinkedArticle[ordered.Length];
        Parallel.For(0, linked.Length, at => linked[at] = linking.Cached(ordered[at], static (article, own) => new ArticleLinking(own).Link(article)));
        return [.. linked];
    }

    private LinkedArticle Link(Article article)
    {
        var references = linking.References;
        var outlet = references.Outlet(article.Outlet);
        var unlinked = references.Many<Actor>(article.Unlinked, "actor").ToFrozenSet();
        var (body, display) = linking.Prose.LinkNames(article, unlinked);
        return new LinkedArticle
        {
            Entry = article,
            Body = body,
            Display = display,
            Translated = article.Translated is { } translated ? linking.Prose.LinkNames(translated, article.File.Name, unlinked) : null,
            Summary = Own(article.Summary, article),
            DateNote = Own(article.DateNote, article),
            Outlet = outlet,
            Author = references.Byline(article.Author),
            Translator = references.Byline(article.Translator),
            BasedOn = Many(article.BasedOn, "outlet or article", origin => origin is Actor or Article),
            SharesSource = Others(article.SharesSource, "shares_source", article),
            DiffersFrom = Others(article.DiffersFrom, "differs_from", article),
            About = Many(article.About, "actor or event", subject => subject is Actor or Event),
            Events = references.Many<Event>(article.Events, "event").InOrderOfTime(),
            Topics = linking.Topics.Known(article.Topics, linking.Faults),
            Statements = [.. article.Statements.Select(statement => Link(statement, article, outlet, body)).OfType<LinkedStatement>()],
            Gaps = [.. article.Gaps.Select(gap => linking.Prose.LinkExplicit(gap, article.File.Name))],
            Named = display.Prepend(body).SelectMany(text => text.Mentions).Select(mention => mention.Actor).Distinct().ByName(actor => actor),
        };
    }

    private LinkedStatement? Link(Statement statement, Article article, Actor? outlet, LinkedProse body)
    {
        var references = linking.References;
        var target = references.Claim(statement.Claim);
        var isOwnVoice = statement.By?.Value == article.Id;
        var by = (isOwnVoice ? null : references.One<Actor>(statement.By, "actor")) ?? outlet;
        var through = new PassedOn(references, linking.Faults).Link(statement, article, outlet);
        if (linking.Translated is { } words && words.OriginalOf(article, statement) is { } original)
            return target is null ? null : Translated(new LinkedStatement(statement, target, by, through, null, Own(statement.Note, article)) { IsOwnVoice = isOwnVoice }, original, article, words);

        var passage = statement.Quote is null ? null : linking.Prose.Quoted(article, statement.Quote, isNegated: statement.Stance.Value is Stance.Denies or Stance.Declines);
        if (passage is not null && statement.By is not null && !isOwnVoice && by is { IsUnnamed: false, Type.Value: not ActorType.Media } && through.IsEmpty && statement.OnRecord is null)
            ReportSecondHand(statement.Quote!.Place, by, passage);

        return target is null ? null : new LinkedStatement(statement, target, by, through, passage, Own(statement.Note, article))
        {
            IsOwnVoice = isOwnVoice,
            HasOwnWords = statement.By is not null && by is not null && passage is not null && SpokenWords.AreOf(by, passage, body),
        };
    }

    /// <summary>A statement of a translation: it stands where that of the original does, since no other words than the source's bear it out.</summary>
    private LinkedStatement Translated(LinkedStatement said, LinkedStatement original, Article article, TranslatedWords words)
    {
        var quote = said.Statement.Quote;
        // The words of the source, repeated, are no translation of them.
        var isTranslated = quote is not null && words.Are(quote.Place) && quote.Value != original.Statement.Quote?.Value;
        if (isTranslated && original.Statement.Quote is null)
            linking.Faults.Add(Messages.TranslationChangesFact(quote!.Place, "'quote', which the original does not state", article.File.Path));
        else if (isTranslated)
            words.Report(article, quote!, linking.Faults);

        return said with
        {
            Passage = original.Passage is { } passage ? passage with { Article = article } : null,
            HasOwnWords = original.HasOwnWords,
            IsQuoteTranslated = isTranslated,
        };
    }

    private void ReportSecondHand(Place at, Actor speaker, Passage passage)
    {
        if (SpokenWords.SecondHand(passage) is { } word)
            linking.Faults.Add(Messages.HearsayUnsaid(at, word, speaker.Id));
    }

    /// <summary>The entries that a list of ids names, where they are of the kinds that fit.</summary>
    private ImmutableArray<Entry> Many(ImmutableArray<Located<string>> ids, string kinds, Func<Entry, bool> fits)
    {
        var named = linking.References.Many<Entry>(ids, kinds);
        foreach (var wrong in named.Where(entry => !fits(entry)))
        {
            var written = ids.First(id => id.Value == wrong.Id);
            linking.Faults.Add(Messages.WrongKind(written.Place, wrong.Id, wrong.Kind.Noun, kinds));
        }

        return [.. named.Where(fits)];
    }

    /// <summary>The articles that a field compares an article with; the article itself is none of them.</summary>
    private ImmutableArray<Article> Others(ImmutableArray<Located<string>> ids, string field, Article article)
    {
        if (ids.FirstOrDefault(id => id.Value == article.Id) is { } own)
            linking.Faults.Add(Messages.Circle(own.Place, [article.Id], field));

        return [.. linking.References.Many<Article>([.. ids.Where(id => id.Value != article.Id)], "article")];
    }

    private LinkedProse? Own(Prose? prose, Article article) => prose is null ? null : linking.Prose.LinkExplicit(prose, article.File.Name);
}
