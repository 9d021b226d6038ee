using System.Collections.Concurrent;

namespace Dossier.Exports.Search;

/// <summary>
/// Words and where they stand. Stretches of the documents are read on whatever cores are free, and put together in order, so
/// that the table does not depend on how many there were.
/// </summary>
internal static class TermTable
{
    private const int Stretch = 512;

    /// <summary>The words of passages, by window; a mark tells in which passages of it.</summary>
    public static Dictionary<string, Postings> OfTexts(IReadOnlyList<Window> windows) => Gather(windows.Count, (number, reader, dates, table) =>
    {
        for (var passage = 0; passage < windows[number].Passages.Length; passage++)
        {
            reader.Read(windows[number].Passages[passage].Text);
            dates.Clear();
            while (reader.Next(out var word))
            {
                PostingsOf(word, table).Unite(number, 1 << passage);
                foreach (var date in dates.Take(word))
                    PostingsOf(date, table).Unite(number, 1 << passage);
            }
        }
    });

    /// <summary>
    /// The words of names, titles and facts, by document, and its dates; what a mark tells is said at <see cref="HeadingMark"/>.
    /// A name with a hyphen is found without it too: <c>alsharaa</c>.
    /// </summary>
    public static Dictionary<string, Postings> OfHeadings(IReadOnlyList<SearchDocument> documents) => Gather(documents.Count, (number, reader, dates, table) =>
    {
        foreach (var heading in documents[number].Headings)
        {
            var length = 0;
            reader.Read(heading.Text);
            while (reader.Next(out _))
                length++;

            AddWords(heading.Text);
            if (heading.Text.AsSpan().IndexOfAny('-', '\u2010', '\u2011') >= 0)
                AddWords(heading.Text.Replace("-", "", StringComparison.Ordinal).Replace("\u2010", "", StringComparison.Ordinal).Replace("\u2011", "", StringComparison.Ordinal));

            void AddWords(string text)
            {
                var isFirst = true;
                reader.Read(text);
                dates.Clear();
                while (reader.Next(out var word))
                {
                    PostingsOf(word, table).Least(number, HeadingMark.Of(heading.Field, length, isFirst));
                    foreach (var date in dates.Take(word))
                        PostingsOf(date, table).Least(number, HeadingMark.Of(heading.Field, length, isFirst: false));

                    // A name begins after its article.
                    isFirst = isFirst && word is ("al" or "el" or "the" or "le" or "la" or "les");
                }
            }
        }

        foreach (var date in documents[number].Dates)
            PostingsOf(date, table).Least(number, HeadingMark.Of(HeadingField.Fact, 1, isFirst: true));
    });

    private static Dictionary<string, Postings> Gather(int count, Action<int, WordReader, DateTerms, Dictionary<string, Postings>> read)
    {
        var stretches = new Dictionary<string, Postings>[(count + Stretch - 1) / Stretch];
        var readers = new ConcurrentBag<(WordReader Words, DateTerms Dates)>();
        Parallel.For(0, stretches.Length, stretch =>
        {
            var reader = readers.TryTake(out var free) ? free : (Words: new WordReader(), Dates: new DateTerms());
            var table = stretches[stretch] = new Dictionary<string, Postings>(StringComparer.Ordinal);
            for (var number = stretch * Stretch; number < Math.Min(count, (stretch + 1) * Stretch); number++)
                read(number, reader.Words, reader.Dates, table);

            readers.Add(reader);
        });

        var whole = new Dictionary<string, Postings>(StringComparer.Ordinal);
        foreach (var (word, postings) in stretches.SelectMany(table => table))
        {
            if (!whole.TryAdd(word, postings))
                whole[word].Append(postings);
        }

        return whole;
    }

    private static Postings PostingsOf(ReadOnlySpan<char> word, Dictionary<string, Postings> table)
    {
        var words = table.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!words.TryGetValue(word, out var postings))
            words[word] = postings = new Postings();

        return postings;
    }
}
