using System.Buffers;
using System.Collections.Concurrent;
using Dossier.Entries;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports.Markdown;

/// <summary>
/// A page in Markdown as it grows: headings, facts, lists and texts. It is written to be read as it is and in GitHub's
/// view of a folder: links are relative and lead to the <c>.md</c> files beside the pages.
/// </summary>
internal sealed class MarkdownPage(Route route)
{
    private static readonly SearchValues<char> _special = SearchValues.Create("\\`*_[]<>&|~\n\r");

    /// <summary>A page of more characters than this leaves no memory for the next one.</summary>
    private const int MostKept = 1 << 17;

    /// <summary>The memory of pages that are done: there is never more of it than pages were made at once.</summary>
    private static readonly ConcurrentBag<StringBuilder> _free = [];

    private readonly StringBuilder _text = _free.TryTake(out var free) ? free : new StringBuilder(1 << 14);

    /// <summary>The page, with one line end at its end. It is done with that, and nothing more can be added.</summary>
    public RenderedFile File()
    {
        while (_text.Length > 0 && _text[^1] == '\n')
            _text.Length--;

        _text.Append('\n');
        // The builder is in pieces, which may part the two halves of a character.
        var text = ArrayPool<char>.Shared.Rent(_text.Length);
        _text.CopyTo(0, text, _text.Length);
        var bytes = Encoding.UTF8.GetBytes(text, 0, _text.Length);
        ArrayPool<char>.Shared.Return(text);
        if (_text.Capacity <= MostKept)
            _free.Add(_text.Clear());

        return new RenderedFile(route.Path, bytes);
    }

    /// <summary>Words as Markdown that shows just them: signs of Markdown get a backslash (CommonMark 0.31, section 2.4).</summary>
    public static string Words(string words)
    {
        if (!words.AsSpan().ContainsAny(_special))
            return words;

        var escaped = new StringBuilder(words.Length + 8);
        foreach (var sign in words)
        {
            var isBreak = sign is '\n' or '\r';
            escaped.Append(_special.Contains(sign) && !isBreak ? "\\" : "").Append(isBreak ? ' ' : sign);
        }

        return escaped.ToString();
    }

    public string Link(Entry entry, string? words = null, string? anchor = null) =>
        $"[{Words(words ?? entry.Label)}]({Route.MarkdownOf(entry).From(route, anchor)})";

    public string Links(IEnumerable<Entry> entries) => string.Join("; ", entries.Select(entry => Link(entry)));

    /// <summary>A text in a line: one paragraph, and so without the line breaks between several.</summary>
    public string Line(LinkedProse text) => new PortableMarkdown(text, route).Line();

    /// <summary>The heading of the page; <paramref name="words"/> are plain.</summary>
    public void Title(string words) => Block($"# {Words(words)}");

    /// <summary>The heading of a section; <paramref name="words"/> are plain.</summary>
    public void Section(string words) => Block($"## {Words(words)}");

    /// <summary>A heading below that of a section; <paramref name="markdown"/> may hold links.</summary>
    public void Subsection(string markdown) => Block($"### {markdown}");

    /// <summary>A paragraph, where there is one.</summary>
    public void Paragraph(string? markdown)
    {
        if (!string.IsNullOrEmpty(markdown))
            Block(Unopened(markdown));
    }

    /// <summary>A place that links lead to. GitHub keeps the id and finds it.</summary>
    public void Anchor(params ReadOnlySpan<string> ids)
    {
        var anchors = new StringBuilder();
        foreach (var id in ids)
            anchors.Append("<a id=\"").Append(id).Append("\"></a>");

        Block(anchors.ToString());
    }

    /// <summary>A label, which may have a colon of its own, and what it stands for, where there is something.</summary>
    public void Fact(string label, string? markdown)
    {
        if (!string.IsNullOrEmpty(markdown))
            Item($"**{Words(label)}{(label.EndsWith(':') ? "" : ":")}** {markdown}");
    }

    public void Item(string markdown) => _text.Append("- ").Append(markdown).Append('\n');

    public void EndList()
    {
        if (_text.Length > 1 && _text[^2] != '\n')
            _text.Append('\n');
    }

    /// <summary>A section that is a list; nothing where the list is empty.</summary>
    public void List<T>(string heading, IEnumerable<T> items, Func<T, string> markdown)
    {
        string[] written = [.. items.Select(markdown)];
        if (written.Length > 0)
            Section(heading);

        Array.ForEach(written, Item);
        EndList();
    }

    /// <summary>Words that are quoted, each on its own.</summary>
    public void Quotation(IEnumerable<string> quotes) => Block(string.Join("\n>\n", quotes.Select(quote => $"> {Unopened(Words(quote))}")));

    /// <summary>A text with its paragraphs, their anchors and links.</summary>
    public void Text(LinkedProse text)
    {
        if (text.Prose.IsEmpty)
            return;

        EndList();
        new PortableMarkdown(text, route).WriteBlocks(_text);
        _text.Append("\n\n");
    }

    private void Block(string markdown)
    {
        EndList();
        _text.Append(markdown).Append("\n\n");
    }

    /// <summary>Plain words that begin like a list, a heading or a rule must stay words.</summary>
    private static string Unopened(string words)
    {
        if (words.Length == 0 || words[0] is not ('#' or '+' or '-' or '=' or (>= '0' and <= '9')))
            return words;

        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits switch
        {
            0 => $"\\{words}",
            > 0 when words[digits] is '.' or ')' => words.Insert(digits, "\\"),
            _ => words,
        };
    }
}
