using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Reading;
using Dossier.Import.Web.Marks;
using Dossier.Sources;

namespace Dossier.Import.Web;

/// <summary>Walks a page in reading order and cuts it into lines. The walk keeps its own stack: pages nest as deep as they like.</summary>
internal sealed class PageLines(PageContent content, PageMeasure measure, Election? election, Uri? address, int depth = 0)
{
    private readonly ImmutableArray<PageLine>.Builder _lines = ImmutableArray.CreateBuilder<PageLine>();
    private readonly StringBuilder _open = new();
    private readonly List<LineLink> _links = [];
    private readonly List<int> _cells = [];
    private readonly Dictionary<int, TableColumns> _columns = [];
    private readonly List<(IElement Element, DropReason Reason)> _asides = [];
    private readonly Dictionary<(IElement? Parent, string Name, string? Class), int> _kin = [];
    private readonly Dictionary<IElement, int> _ordinals = new(ReferenceEqualityComparer.Instance);
    private Scope _scope;
    private IElement? _home;
    private int _cellStart;
    private int _letters;
    private int _ofLinks;
    private int _elected;
    private bool _hadControls;

    private readonly record struct Step(INode Node, Scope Scope, bool Leaves);

    private readonly record struct Scope(LineMarkup Markup, PagePlace Place, int Part, bool IsHidden, IHtmlAnchorElement? Link, ImmutableArray<LineContainer> Around, int Table, bool IsOfForm = false, RaisedText Raised = RaisedText.None, bool IsOfOthers = false, bool IsOfMenu = false, DropReason? Because = null, bool IsOfCell = false);

    public ImmutableArray<PageLine> In(IElement body)
    {
        var steps = new Stack<Step>();
        steps.Push(new Step(body, new Scope(LineMarkup.None, PagePlace.Around, 0, false, null, [], 0), Leaves: false));
        while (steps.TryPop(out var step))
        {
            if (step.Leaves)
                Leave((IElement)step.Node, step.Scope);
            else if (step.Node is IText text)
                Add(text, step.Scope);
            else if (step.Node is IElement element)
                Enter(element, step.Scope, steps);
        }

        Close();
        foreach (var line in _asides.SelectMany(aside => UnseenText.LinesOf(aside.Element, aside.Reason, depth)))
            _lines.Add(line with { Line = line.Line with { Number = _lines.Count + 1 } });
        return _lines.ToImmutable();
    }

    private void Enter(IElement element, Scope outer, Stack<Step> steps)
    {
        if (UnseenText.ReasonOf(element) is { } reason)
            _asides.Add((element, reason));
        else if (!PageMeasure.IsSilent(element))
            EnterSeen(element, outer, steps);
    }

    private void EnterSeen(IElement element, Scope outer, Stack<Step> steps)
    {
        if (element is IHtmlBreakRowElement)
        {
            if (outer.Markup == LineMarkup.TableRow)
                Space();
            else
                Close();
            return;
        }

        var inRow = outer.Markup == LineMarkup.TableRow;
        var isCell = inRow && element.LocalName is "td" or "th";
        var isBlock = PageMeasure.IsBlock(element) && !(inRow && element.LocalName is not ("tr" or "table")) && !(element.LocalName == "time" && measure.IsInSentence(element));
        if (isBlock)
            Close();
        else if (inRow && PageMeasure.IsBlock(element) && !isCell)
            Space();
        var scope = Within(element, outer);
        if (isCell)
            BeginCell(ColumnsOf(outer.Table));
        else if (element.LocalName == "tr" && scope.Table > 0)
            ColumnsOf(scope.Table).NextRow();
        else if (element.LocalName == "q")
            _open.Append(QuoteMarks.Of(element).Open);
        if (isBlock || isCell || element.LocalName == "q")
            steps.Push(new Step(element, scope, Leaves: true));
        // AngleSharp looks for a sibling through all of them; by their number it has them at once.
        for (var child = element.ChildNodes.Length - 1; child >= 0; child--)
            steps.Push(new Step(element.ChildNodes[child], scope, Leaves: false));
    }

    private void Leave(IElement element, Scope scope)
    {
        var inRow = scope.Markup == LineMarkup.TableRow;
        if (element.LocalName == "q")
        {
            _open.Append(QuoteMarks.Of(element).Close);
        }
        else if (inRow && element.LocalName is "td" or "th")
        {
            EndCell(element, ColumnsOf(scope.Table));
        }
        else
        {
            if (inRow && element.LocalName == "tr")
                FromAbove(ColumnsOf(scope.Table));
            Close();
        }
    }

    private TableColumns ColumnsOf(int table) => _columns.TryGetValue(table, out var columns) ? columns : _columns[table] = new TableColumns();

    private void BeginCell(TableColumns columns)
    {
        FromAbove(columns);
        if (!columns.IsFirst)
            Bar();
    }

    private void EndCell(IElement cell, TableColumns columns)
    {
        for (var beside = columns.Take(cell, _open.ToString(_cellStart, _open.Length - _cellStart).Trim()); beside > 0; beside--)
            Bar();
    }

    private void FromAbove(TableColumns columns)
    {
        for (var isFirst = columns.IsFirst; columns.FromAbove() is { } text; isFirst = false)
        {
            if (!isFirst)
                Bar();
            _open.Append(text);
        }
    }

    private void Bar()
    {
        while (_open.Length > _cellStart && _open[^1] == ' ')
            _open.Length--;
        _cells.Add(_open.Length);
        _open.Append(" | ");
        _cellStart = _open.Length;
    }

    private Scope Within(IElement element, Scope outer)
    {
        var id = measure[element].First + 1;
        var isHidden = PageMeasure.IsHidden(element) || content.AsksConsent(element);
        var isPart = content.IsPart(element);
        var part = outer.Part > 0 ? outer.Part : isHidden || isPart ? id : 0;
        var table = element.LocalName == "table" ? PageTables.IsOfData(element, measure) ? id : 0 : outer.Table;
        return new Scope(
            content.IsHeadline(element) ? LineMarkup.Headline : PageLists.IsQuestion(element, measure) ? LineMarkup.Subheading : Markup(element, outer.Markup, table),
            content.PlaceOf(element, outer.Place),
            part,
            outer.IsHidden || isHidden,
            element as IHtmlAnchorElement ?? outer.Link,
            element.LocalName switch
            {
                "blockquote" => outer.Around.Add(new LineContainer.Quotation(id)),
                "li" => outer.Around.Add(PageLists.Item(element, id, measure, _ordinals)),
                _ => outer.Around,
            },
            table,
            outer.IsOfForm || element.LocalName is "label" or "button" or "legend" or "option",
            RaisedTexts.Of(element.LocalName, PageMeasure.IsBlock(element), outer.Raised),
            outer.IsOfOthers || content.IsOfOthers(element),
            outer.IsOfMenu || content.IsMenu(element),
            outer.Because ?? content.ReasonOf(element, isPart),
            outer.IsOfCell || (element.LocalName == "td" && table == 0));
    }

    private static LineMarkup Markup(IElement element, LineMarkup outer, int table) => element.LocalName switch
    {
        _ when outer is LineMarkup.Headline or LineMarkup.TableRow or LineMarkup.Preformatted => outer,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => LineMarkup.Subheading,
        "figcaption" => LineMarkup.Caption,
        "li" => LineMarkup.ListItem,
        "tr" when table > 0 => LineMarkup.TableRow,
        "blockquote" => LineMarkup.Quotation,
        "pre" when PageLists.IsCode(element) => LineMarkup.Preformatted,
        "p" or "div" or "section" when outer is LineMarkup.Subheading => LineMarkup.None,
        _ => outer,
    };

    private void Add(IText text, Scope scope)
    {
        var isPre = scope.Markup == LineMarkup.Preformatted;
        var (start, before) = (_open.Length, _letters);
        var data = scope.Raised == RaisedText.None || _open.Length == 0 ? text.Data : RaisedTexts.Words(text.Data, scope.Raised, _open[^1], scope.Link is not null);
        foreach (var rune in data.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '\n' or '\r' or '\f')
                White((char)rune.Value, isPre, text);
            else if (rune.Value == '\uFEFF' || InvisibleCharacters.Is(rune))
                _hadControls |= rune.Value != '\uFEFF';
            else
                Letter(rune, scope, text);
        }

        var added = _letters - before;
        if (added == 0)
            return;
        if (scope.Link is { } link)
            Link(link, start, _open.Length);
        _ofLinks += scope.Link is null ? 0 : added;
        _elected += election?.Holds(text) ?? false ? added : 0;
    }

    private void White(char sign, bool isPre, IText text)
    {
        // Plain text within 'pre' keeps its lines, and its paragraphs with them.
        if (sign == '\n' && !isPre && text.ParentElement?.LocalName == "pre")
            Close();
        else if (isPre && _letters > 0)
            _open.Append(sign == '\r' ? ' ' : sign);
        else
            Space();
    }

    private void Space()
    {
        if (_open.Length > 0 && _open[^1] != ' ')
            _open.Append(' ');
    }

    private void Letter(Rune rune, Scope scope, IText text)
    {
        if (_letters == 0)
            (_scope, _home) = (scope, text.ParentElement);
        _letters += Rune.IsWhiteSpace(rune) ? 0 : 1;
        _open.Append(rune.ToString());
    }

    private void Link(IHtmlAnchorElement link, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_open[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_open[end - 1]))
            end--;
        if (end == start || link.GetAttribute("href") is not { Length: > 0 } href || href.StartsWith('#'))
            return;
        var target = LinkAddress.Of(href, address);
        // The words of one link can stand in several pieces of text.
        if (_links.Count > 0 && _links[^1] is var last && last.Address == target && string.IsNullOrWhiteSpace(_open.ToString(last.Start + last.Length, start - last.Start - last.Length)))
            _links[^1] = last with { Length = end - last.Start };
        else
            _links.Add(new LineLink(start, end - start, target));
    }

    private void Close()
    {
        if (_letters > 0)
        {
            var whole = _open.ToString();
            var text = whole.TrimEnd();
            var lead = text.Length - text.TrimStart().Length;
            var isShaped = _scope.Around.Length > 0 || _scope.Table > 0;
            var line = new RawLine(_lines.Count + 1, text[lead..], _scope.Markup, _hadControls)
            {
                Kin = KinOf(_home),
                Links = [.. _links.Select(link => link with { Start = link.Start - lead })],
                Shape = isShaped ? new LineShape(_scope.Around, _scope.Markup == LineMarkup.TableRow ? _scope.Table : 0, [.. _cells.Select(cell => cell - lead)]) : null,
            };
            _lines.Add(new PageLine(line, _scope.Place, _scope.Part, _scope.IsHidden, _letters, _ofLinks, _elected) { IsOfForm = _scope.IsOfForm, IsOfOthers = _scope.IsOfOthers, IsOfMenu = _scope.IsOfMenu, Because = _scope.Because, IsOfCell = _scope.IsOfCell });
        }

        _open.Clear();
        _links.Clear();
        _cells.Clear();
        (_cellStart, _letters, _ofLinks, _elected, _hadControls) = (0, 0, 0, 0, false);
    }

    private int KinOf(IElement? home)
    {
        while (home is not null && !PageMeasure.IsBlock(home))
            home = home.ParentElement;
        if (home is null)
            return 0;
        var key = (home.ParentElement, home.LocalName, home.ClassName);
        if (!_kin.TryGetValue(key, out var kin))
            _kin[key] = kin = _kin.Count + 1;
        return kin;
    }
}
