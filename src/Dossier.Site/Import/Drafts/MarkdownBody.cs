using Dossier.Import.Reading;

namespace Dossier.Import.Drafts;

/// <summary>The paragraphs that were kept to the Markdown of a body: lists, quotations, tables and preformatted text as such.</summary>
internal sealed class MarkdownBody
{
    private readonly ImmutableArray<string>.Builder _blocks = ImmutableArray.CreateBuilder<string>();
    private readonly HashSet<int> _begun = [];
    private readonly Dictionary<int, bool> _lists = [];
    private readonly StringBuilder _open = new();
    private RawLine? _last;
    private int _lastList;
    private bool _isLastNumbered;

    private MarkdownBody()
    {
    }

    /// <summary>The blocks of a body.</summary>
    /// <param name="paragraphs">What was kept, in order, and whether it is a heading.</param>
    public static ImmutableArray<string> Of(IEnumerable<(RawParagraph Paragraph, bool AsHeading)> paragraphs)
    {
        var body = new MarkdownBody();
        var rows = new List<RawLine>();
        foreach (var (paragraph, asHeading) in paragraphs)
        {
            var line = paragraph.Lines[0];
            if (rows.Count > 0 && line.Shape?.Table != rows[0].Shape?.Table)
                body.Table(rows);
            if (line.Shape is { Table: > 0 } && !asHeading)
                rows.Add(line);
            else if (line.Shape is { Around.Length: > 0 } shape && !asHeading)
                body.Within(paragraph, shape);
            else
                body.Plain(paragraph, asHeading);
        }

        if (rows.Count > 0)
            body.Table(rows);
        body.Close();
        return body._blocks.ToImmutable();
    }

    private void Plain(RawParagraph paragraph, bool asHeading)
    {
        Close();
        var line = paragraph.Lines[0];
        _lastList = 0;
        _blocks.Add(!asHeading && line.Markup == LineMarkup.Preformatted ? Fenced(line.Text) : EscapedMarkdown.Paragraph(paragraph, asHeading));
    }

    private void Table(List<RawLine> rows)
    {
        Close();
        var cells = rows.Select(EscapedMarkdown.Cells).ToArray();
        var columns = cells.Max(row => row.Length);
        string Row(string[] row) => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Length)))} |";
        _blocks.Add(string.Join('\n', cells.Take(1).Select(Row).Append(Row([.. Enumerable.Repeat("---", columns)])).Concat(cells.Skip(1).Select(Row))));
        rows.Clear();
        _lastList = 0;
    }

    private void Within(RawParagraph paragraph, LineShape shape)
    {
        var line = paragraph.Lines[0];
        if (_last is null || !Shares(_last.Shape!, shape))
            Close();
        else
            _open.Append('\n').Append(IsNextItem(shape) ? "" : Lead(CommonOf(_last.Shape!, shape), begins: false).TrimEnd() + "\n");
        var first = Lead(shape.Around, begins: true);
        var later = Lead(shape.Around, begins: false);
        var text = line.Markup == LineMarkup.Preformatted ? Fenced(line.Text) : EscapedMarkdown.Paragraph(paragraph, asHeading: false);
        _open.Append(first).Append(text.Replace("\n", "\n" + later, StringComparison.Ordinal));
        _last = line;
    }

    private static bool Shares(LineShape one, LineShape other) => (one.Around[0], other.Around[0]) switch
    {
        (LineContainer.Item a, LineContainer.Item b) => a.List == b.List,
        var (a, b) => a.Id == b.Id,
    };

    private static ImmutableArray<LineContainer> CommonOf(LineShape one, LineShape other) =>
        [.. one.Around.Zip(other.Around).TakeWhile(pair => pair.First.Id == pair.Second.Id).Select(pair => pair.First)];

    /// <summary>Whether a line begins an item of a list that is open: items follow each other without a blank line.</summary>
    private bool IsNextItem(LineShape shape) =>
        shape.Around[^1] is LineContainer.Item { } item && !_begun.Contains(item.Id) && shape.Around.OfType<LineContainer.Quotation>().Count() == _last!.Shape!.Around.OfType<LineContainer.Quotation>().Count();

    private string Lead(ImmutableArray<LineContainer> around, bool begins)
    {
        var lead = new StringBuilder();
        foreach (var container in around)
        {
            if (container is not LineContainer.Item item)
            {
                lead.Append("> ");
                continue;
            }

            var mark = Mark(item);
            lead.Append(begins && _begun.Add(item.Id) ? mark : new string(' ', mark.Length));
        }

        return lead.ToString();
    }

    /// <summary>The sign before an item; two lists of one sort, one after the other, have different ones, or they would be one.</summary>
    private string Mark(LineContainer.Item item)
    {
        if (!_lists.TryGetValue(item.List, out var isOther))
        {
            var isNumbered = item.Ordinal is not null;
            isOther = _lastList != 0 && _lastList != item.List && _isLastNumbered == isNumbered && !_lists.GetValueOrDefault(_lastList);
            _lists[item.List] = isOther;
            (_lastList, _isLastNumbered) = (item.List, isNumbered);
        }

        return item.Ordinal is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}{(isOther ? ')' : '.')} ") : isOther ? "* " : "- ";
    }

    private static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += '`';
        return $"{fence}\n{text}\n{fence}";
    }

    private void Close()
    {
        if (_open.Length > 0)
            _blocks.Add(_open.ToString());
        _open.Clear();
        _last = null;
    }
}
