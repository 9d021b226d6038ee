using Dossier.Import.Layout;
using Dossier.Import.Reading;

namespace Dossier.Import;

/// <summary>The fate of each line, from that of its paragraph.</summary>
internal static class LineVerdicts
{
    public static ImmutableArray<LineVerdict> Of(ImmutableArray<RawLine> lines, LayoutDraft layout, ImmutableArray<int> kept, ImmutableArray<ImmutableArray<LineFlag>> damage)
    {
        var damageOf = kept.Select((at, index) => (at, index)).ToDictionary(pair => pair.at, pair => damage[pair.index]);
        var verdicts = new Dictionary<int, LineVerdict>();
        for (var at = 0; at < layout.Count; at++)
        {
            var start = 0;
            foreach (var line in layout.Paragraphs[at].Lines)
            {
                var end = start + line.Text.Length;
                var isFirst = start == 0;
                var flags = layout.FlagsOf(at).Where(_ => isFirst)
                    .Concat(damageOf.GetValueOrDefault(at, []).Where(flag => flag.Column > start && (flag.Column <= end + 1)).Select(flag => flag with { Column = flag.Column - start }))
                    .Concat(LostLinks(line, layout.FateOf(at)))
                    .Concat(line.HadControls ? [LineFlag.Whole(LineFlag.Controls)] : []);
                verdicts[line.Number] = new LineVerdict(line, layout.FateOf(at), layout.ReasonOf(at), [.. flags]);
                start = end + 1;
            }
        }

        return [.. lines.Select(line => verdicts.TryGetValue(line.Number, out var verdict)
            ? verdict
            : new LineVerdict(line, new LineFate.Dropped(DropReason.Blank), FateReasons.Of(DropReason.Blank), line.HadControls ? [LineFlag.Whole(LineFlag.Controls)] : []))];
    }

    /// <summary>Links whose address nobody can know without that of the page.</summary>
    private static IEnumerable<LineFlag> LostLinks(RawLine line, LineFate fate) =>
        fate is LineFate.Kept ? line.Links.Where(link => link.Address is null && link.Start + link.Length <= line.Text.Length).Select(link => new LineFlag(LineFlag.LostLink, link.Start + 1, line.Text.Substring(link.Start, link.Length))) : [];
}
