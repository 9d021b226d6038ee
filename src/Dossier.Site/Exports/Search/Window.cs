namespace Dossier.Exports.Search;

/// <summary>
/// A stretch of a document's passages: what the index of texts points at, and what is loaded to show a result. It holds up to
/// six passages, so that one letter of 64 tells in which of them a word stands.
/// </summary>
/// <param name="Document">The number of its document.</param>
/// <param name="Passages">Its passages; a document without text has one window without any.</param>
internal sealed record Window(int Document, ImmutableArray<SearchExcerpt> Passages)
{
    public const int MostPassages = 6;

    // Ten results are loaded before anything is shown: each has to be small.
    private const int MostCharacters = 2400;

    /// <summary>Cuts documents into windows, in order; the number of a window is its place in the result.</summary>
    public static ImmutableArray<Window> Of(ImmutableArray<SearchDocument> documents)
    {
        var windows = ImmutableArray.CreateBuilder<Window>(documents.Length * 2);
        for (var document = 0; document < documents.Length; document++)
        {
            var passages = documents[document].Passages;
            var start = 0;
            do
            {
                var end = End(passages, start);
                windows.Add(new Window(document, passages[start..end]));
                start = end;
            }
            while (start < passages.Length);
        }

        return windows.ToImmutable();
    }

    private static int End(ImmutableArray<SearchExcerpt> passages, int start)
    {
        var (end, characters) = (start, 0);
        while (end < passages.Length && end - start < MostPassages && (end == start || characters + passages[end].Text.Length <= MostCharacters))
        {
            characters += passages[end].Text.Length;
            end++;
        }

        return end;
    }
}
