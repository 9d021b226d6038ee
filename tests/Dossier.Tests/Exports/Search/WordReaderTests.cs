using Dossier.Exports.Search;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Exports.Search;

/// <summary>
/// What search takes for a word. The table is shared with the script that folds what a reader types: a word that the two cut
/// or fold differently is in the index and is never found.
/// </summary>
public class WordReaderTests
{
    public static TheoryData<string, string> Table
    {
        get
        {
            var table = new TheoryData<string, string>();
            var file = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Exports", "Search", "search-words.tsv");
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
                table.Add(line.Split('\t')[0], line.Split('\t')[1]);

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_text_is_cut_into_the_words_of_the_shared_table(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Fact]
    public void Folding_a_folded_letter_changes_nothing()
    {
        var unstable = Enumerable.Range(0x80, 0xD800 - 0x80)
            .Select(code => (char)code)
            .Where(character => LetterFolding.IsWord(char.GetUnicodeCategory(character)))
            .Select(character => (character, Once: LetterFolding.Fold(character), Twice: string.Concat(LetterFolding.Fold(character).Select(LetterFolding.Fold))))
            .Where(folded => folded.Once != folded.Twice)
            .Select(folded => $"U+{(int)folded.character:X4} becomes {folded.Once}, and that {folded.Twice}");
        Assert.Empty(unstable);
    }

    [Fact]
    public void Any_text_can_be_read_and_gives_words_without_spaces() =>
        Prop.ForAll<string>(text => WordsOf(text ?? "").TrueForAll(word => word.Length > 0 && !word.Any(char.IsWhiteSpace))).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_are_the_same_in_a_longer_text()
    {
        var rows = Table.Select(row => row.Data).Where(row => row.Item2.Length > 0).ToArray();

        Assert.Equal(string.Join(' ', rows.Select(row => row.Item2)), string.Join(' ', WordsOf(string.Join(" | ", rows.Select(row => row.Item1)))));
    }

    private static List<string> WordsOf(string text)
    {
        var reader = new WordReader();
        reader.Read(text);
        var words = new List<string>();
        while (reader.Next(out var word))
            words.Add(word.ToString());

        return words;
    }
}
