using Dossier.Pages;
using Dossier.Rendering.Templates.Limits;
using Scriban;

namespace Dossier.Rendering.Templates.Fragments;

/// <summary>
/// Prints fragments on a page: what was printed before, or else the statements, whose output is kept. A page is the same to the
/// byte, and takes as many steps, whether a fragment was there or not; which of two pages makes it is chance.
/// </summary>
/// <param name="context">The context of the page.</param>
/// <param name="steps">The steps of the page.</param>
internal sealed class FragmentPrinter(TemplateContext context, StepCount steps)
{
    /// <summary>What took more steps is made anew, so that no bound of a page is met in another place.</summary>
    private const int MostSteps = 10_000;

    /// <summary>The pages that the fragment being made links to; null while it links to none.</summary>
    private HashSet<Route>? _reached;

    /// <summary>Whether a fragment is being made, and what is made can be kept.</summary>
    private bool _isMaking;

    private string _folder = "";
    private Route _page;
    private bool _isOpen;

    /// <summary>Tells from which page links are written, and whether what is printed there depends on nothing else.</summary>
    /// <param name="links">The page.</param>
    /// <param name="isPlain">Whether it is made as any other.</param>
    /// <param name="language">The folder of its language, with its slash; the sites of all languages are made by the same statements.</param>
    public void Begin(LinkBase links, bool isPlain, string language)
    {
        _page = links.Page;
        _folder = string.Concat(language, _page.Path.AsSpan(0, _page.Path.LastIndexOf('/') + 1));
        _isOpen = isPlain && links.Here.Count == 0 && links.Endnotes.Count == 0 && links.Prefix.Length == 0;
    }

    /// <summary>Notes that a link was written.</summary>
    public void Reach(Route page)
    {
        if (_isMaking)
            (_reached ??= []).Add(page);
    }

    /// <summary>Notes that a text was printed.</summary>
    public void Reach(ProseText text)
    {
        if (!_isMaking)
            return;

        foreach (var route in text.Reaches)
            Reach(route);

        // What stands within a text is printed with the page at hand.
        _isMaking = text.Insets.Count == 0 && text.Nesting is null;
    }

    /// <summary>Prints a fragment.</summary>
    public void Print(FragmentStatement statement)
    {
        if (!_isOpen || !statement.IsKept || !context.EnableOutput || statement.KeyIn(context, _folder) is not { } key)
            statement.Evaluate(context);
        else if (statement.Find(key) is not { } printed)
            Make(statement, key);
        else if (printed.Reaches.Contains(_page) || !steps.Holds(printed.Steps, printed.Depth))
            statement.Evaluate(context);
        else
            Insert(printed);
    }

    private void Insert(Fragment printed)
    {
        steps.Repeat(printed.Steps, printed.Depth);
        Write(printed);
    }

    private void Make(FragmentStatement statement, in FragmentKey key)
    {
        var (around, wasMaking, taken, highest) = (_reached, _isMaking, steps.Taken, steps.Highest);
        (_reached, _isMaking, steps.Highest) = (null, true, steps.Depth);
        using var output = new PageOutput();
        context.PushOutput(output);
        statement.Evaluate(context);
        context.PopOutput();
        var made = new Fragment(output.ToString(), steps.Taken - taken, steps.Highest - steps.Depth, _reached is null ? [] : [.. _reached]);
        var isWhole = _isMaking;
        if (isWhole && made.Steps <= MostSteps && !made.Reaches.Contains(_page))
            statement.Keep(key, made);

        steps.Highest = Math.Max(highest, steps.Highest);
        (_reached, _isMaking) = (around, wasMaking && isWhole);
        Write(made);
    }

    private void Write(Fragment fragment)
    {
        foreach (var page in fragment.Reaches)
            Reach(page);

        context.Write(fragment.Html);
    }
}
