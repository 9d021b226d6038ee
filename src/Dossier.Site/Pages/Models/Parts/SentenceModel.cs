using Dossier.Entries.Articles;
using Dossier.Entries.Site;
using Dossier.Graph;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>Sentences of an article as templates see them: stretches of words, some marked, with a link to the paragraph.</summary>
internal static class SentenceModel
{
    /// <summary>An article and sentences of it; without the sentences where its text is not published.</summary>
    public static ScriptObject In(Article article, ImmutableArray<QuotedSentence> sentences, EntryCards cards) => new()
    {
        ["article"] = cards.Of(article),
        ["sentences"] = cards.PublishText == PublishedText.Full
            ? new ScriptArray(sentences.Select(sentence => Of(sentence, article, cards)))
            : new ScriptArray(),
    };

    private static ScriptObject Of(QuotedSentence sentence, Article article, EntryCards cards) => new()
    {
        ["anchor"] = sentence.Anchor,
        ["href"] = cards.Paragraph(article, sentence.Anchor),
        ["parts"] = new ScriptArray(sentence.Parts.Select(part => (object)new ScriptObject { ["text"] = part.Text, ["marked"] = part.IsMarked })),
    };
}
