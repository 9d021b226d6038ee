using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Dossier.Import.Forms.Pdf;

/// <summary>
/// Bounds for what a file unfolds to: every stream that is read comes by here, a drawing within a page each time it is drawn. A file of
/// a few kilobytes can ask for more than any machine has.
/// </summary>
internal sealed class PdfBounds : IFilterProvider
{
    /// <summary>In bytes, of all streams that one page is drawn with.</summary>
    public const int MostOfPage = 16_000_000;

    /// <summary>In bytes, of the whole file.</summary>
    private const long MostOfFile = 1_000_000_000;

    /// <summary>How many streams a page may be drawn with.</summary>
    private const int MostStreams = 20_000;

    private readonly DefaultFilterProvider _filters = (DefaultFilterProvider)DefaultFilterProvider.Instance;
    private long _ofFile;
    private long _ofPage;
    private int _streams;

    /// <summary>How many times as much the files of fonts may hold: those of Chinese signs are the largest parts of a page.</summary>
    private const int FontShare = 3;

    /// <summary>Whether a bound was passed; nothing more is read then.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Refuses a file whose pages are drawn with more than any article's.</summary>
    public bool Allows(long costliest) => !(IsExceeded = IsExceeded || costliest > MostOfPage);

    public void BeginPage() => (_ofPage, _streams) = (0, 0);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Count(0);
        return Bounded(_filters.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Filter(filter, this))];

    private void Count(long bytes)
    {
        _streams += bytes == 0 ? 1 : 0;
        _ofPage += bytes;
        _ofFile += bytes;
        IsExceeded = IsExceeded || _streams > MostStreams || _ofPage > MostOfPage || _ofFile > MostOfFile;
        if (IsExceeded)
            throw new InvalidDataException("the file unfolds to more than any article has");
    }

    /// <summary>How many bytes a packed stream holds, as far as there is room for them.</summary>
    private void Measure(Memory<byte> packed, int share)
    {
        if (packed.Length < 3)
            return;
        try
        {
            using var plain = new DeflateStream(new MemoryStream(packed[2..].ToArray()), CompressionMode.Decompress);
            var buffer = new byte[81_920];
            var length = 0L;
            for (var read = plain.Read(buffer); read > 0; read = plain.Read(buffer))
            {
                length += read;
                if (_ofPage + (length / share) > MostOfPage)
                    Count(length);
            }
        }
        catch (InvalidDataException) when (!IsExceeded)
        {
            // What is broken is read as far as it goes, which is less.
        }
    }

    private sealed class Filter(IFilter filter, PdfBounds bounds) : IFilter
    {
        /// <summary>How many times as long these make a stream at most (ISO 32000, 7.4).</summary>
        private const int MostByRuns = 64;

        private const int MostByLzw = 1_400;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var share = streamDictionary.ContainsKey(NameToken.Length1) || (streamDictionary.TryGet(NameToken.Subtype, out var kind) && kind is NameToken { Data: "Type1C" or "CIDFontType0C" or "OpenType" }) ? FontShare : 1;
            if (filter is FlateFilter)
                bounds.Measure(input, share);
            var most = filter is RunLengthFilter ? MostByRuns : filter is LzwFilter && input.Length > MostOfPage / MostByLzw ? MostByLzw : 0;
            if ((long)input.Length * most > MostOfPage * 4L)
                bounds.Count(MostOfPage + 1L);
            var plain = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Count(Math.Max(1, plain.Length / share));
            return plain;
        }
    }
}
