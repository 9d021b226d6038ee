using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Dossier.Import.Web;

/// <summary>
/// Which words of a page SmartReader takes for the article. It works on a copy of the page, which it cuts to pieces; a piece of text
/// of the page was elected where the same words stand in what is left, beneath an element that the page has around them.
/// </summary>
internal sealed class Election
{
    /// <summary>What the elements of the copy carry, so that they can be told apart.</summary>
    private const string Mark = "data-dossier-at";

    /// <summary>SmartReader asks for the siblings of elements one by one, which AngleSharp counts from the first each time.</summary>
    private const int MostSiblings = 3_000;

    /// <summary>In elements; a page of more is a list, and no article.</summary>
    private const int MostElements = 30_000;

    /// <summary>In signs; words as long as these stand on a page once.</summary>
    private const int UnlikelyTwice = 40;

    /// <summary>How far up the mark of an element is looked for.</summary>
    private const int Reach = 8;

    private readonly HashSet<IElement> _elements = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    private Election()
    {
    }

    /// <summary>Elects; null where nothing of the page can be an article for SmartReader, or the page is too large for it.</summary>
    public static Election? Of(IHtmlDocument document, PageMeasure measure)
    {
        if (measure.InOrder.Count > MostElements || measure.InOrder.Any(element => element.ChildNodes.Length > MostSiblings))
            return null;
        foreach (var (number, element) in measure.InOrder.Index())
            element.SetAttribute(Mark, number.ToString(CultureInfo.InvariantCulture));

        var election = new Election();
        using var reader = new Reader("https://page.invalid/", (IHtmlDocument)document.Clone(deep: true)) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(content => election.Take(content, measure.InOrder));
        // What SmartReader throws at is a page that it cannot read; the page's own marks are left.
        try
        {
            return reader.GetArticle().Completed && election._texts.Count > 0 ? election : null;
        }
        catch (Exception failure) when (failure is InvalidOperationException or NullReferenceException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether a piece of text was elected.</summary>
    public bool Holds(IText text)
    {
        var words = Words(text.Data);
        if (!_texts.Contains(words))
            return false;
        if (words.Length >= UnlikelyTwice)
            return true;
        var element = text.ParentElement;
        for (var up = 0; element is not null && up < Reach; up++, element = element.ParentElement)
        {
            if (_elements.Contains(element))
                return true;
        }

        return false;
    }

    private void Take(IElement content, IReadOnlyList<IElement> inOrder)
    {
        foreach (var text in content.GetDescendants().OfType<IText>())
        {
            if (string.IsNullOrWhiteSpace(text.Data))
                continue;
            _texts.Add(Words(text.Data));
            for (var element = text.ParentElement; element is not null; element = element.ParentElement)
            {
                if (!int.TryParse(element.GetAttribute(Mark), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    continue;
                _elements.Add(inOrder[number]);
                break;
            }
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
