using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Dossier.Import.Forms.Pdf;

/// <summary>
/// How much each page of a file is drawn with, before anything is drawn: a drawing may hold another many times, which holds another many
/// times. Sums are kept per drawing, so that the work is linear in the file.
/// </summary>
internal sealed partial class PdfDrawings
{
    /// <summary>In bytes: what it costs to draw anything at all, however short.</summary>
    private const long LeastCost = 200;

    private readonly PdfDocument _document;
    private readonly PdfBounds _bounds;
    private readonly Dictionary<IndirectReference, long> _costs = [];
    private readonly Dictionary<string, IndirectReference> _named = new(StringComparer.Ordinal);

    private PdfDrawings(PdfDocument document, PdfBounds bounds) => (_document, _bounds) = (document, bounds);

    /// <summary>The cost of the costliest page, in bytes of what it is drawn with.</summary>
    public static long Costliest(PdfDocument document, PdfBounds bounds)
    {
        var drawings = new PdfDrawings(document, bounds);
        var objects = document.Structure.CrossReferenceTable.ObjectOffsets.Keys.OrderBy(reference => reference.ObjectNumber).Select(drawings.Object).ToArray();
        var dictionaries = objects.Select(one => one is StreamToken stream ? stream.StreamDictionary : one as DictionaryToken).OfType<DictionaryToken>().ToArray();
        foreach (var (name, reference) in dictionaries.SelectMany(drawings.Names))
            drawings._named.TryAdd(name, reference);
        return dictionaries.Where(one => Is(one, NameToken.Type, "Page")).Select(drawings.PageCost).DefaultIfEmpty(0).Max();
    }

    private IToken? Object(IndirectReference reference) => _document.Structure.GetObject(reference)?.Data;

    private IToken? Resolved(IToken? token) => token is IndirectReferenceToken reference ? Object(reference.Data) : token;

    private long PageCost(DictionaryToken page)
    {
        var contents = page.TryGet(NameToken.Contents, out var token) ? Resolved(token) : null;
        var streams = contents is ArrayToken array ? array.Data.Select(Resolved).OfType<StreamToken>() : contents is StreamToken one ? [one] : [];
        return streams.Sum(stream => Cost(stream, page, depth: 0));
    }

    private long Cost(IndirectReference reference, int depth)
    {
        if (_costs.TryGetValue(reference, out var known))
            return known;
        // A drawing within itself is not drawn.
        _costs[reference] = 0;
        return _costs[reference] = depth < 100 && Object(reference) is StreamToken stream && Is(stream.StreamDictionary, NameToken.Subtype, "Form") ? Cost(stream, stream.StreamDictionary, depth + 1) : LeastCost;
    }

    private long Cost(StreamToken stream, DictionaryToken owner, int depth)
    {
        _bounds.BeginPage();
        var content = Encoding.Latin1.GetString(stream.Decode(_bounds).Span);
        var names = Names(owner).ToLookup(pair => pair.Name, pair => pair.Reference, StringComparer.Ordinal);
        var cost = Math.Max(LeastCost, content.Length);
        foreach (var (name, count) in Drawn().Matches(content).Select(match => match.Groups["name"].Value).CountBy(name => name))
        {
            var drawn = names[name].FirstOrDefault(_named.GetValueOrDefault(name));
            cost = Math.Min(long.MaxValue / 1_000_000_000, cost + (count * Math.Min(long.MaxValue / 1_000_000_000_000, Cost(drawn, depth))));
        }

        return cost;
    }

    /// <summary>The drawings that an object names for itself.</summary>
    private IEnumerable<(string Name, IndirectReference Reference)> Names(DictionaryToken owner)
    {
        var resources = owner.TryGet(NameToken.Resources, out var token) ? Resolved(token) as DictionaryToken : owner;
        return resources is not null && resources.TryGet(NameToken.Xobject, out var drawings) && Resolved(drawings) is DictionaryToken named
            ? named.Data.Where(pair => pair.Value is IndirectReferenceToken).Select(pair => (pair.Key, ((IndirectReferenceToken)pair.Value).Data))
            : [];
    }

    private static bool Is(DictionaryToken dictionary, NameToken key, string value) => dictionary.TryGet(key, out var token) && token is NameToken name && name.Data == value;

    [GeneratedRegex(@"/(?<name>[^\s/<>\[\](){}%]+)\s+Do(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Drawn();
}
