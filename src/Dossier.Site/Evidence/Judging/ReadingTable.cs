using Dossier.Graph;

namespace Dossier.Evidence.Judging;

/// <summary>What a claim says of a reading.</summary>
public enum Bearing
{
    /// <summary>The reading rests on it.</summary>
    Consistent,

    /// <summary>It cuts against the reading.</summary>
    Inconsistent,

    /// <summary>The reading names it neither for nor against.</summary>
    None,
}

/// <summary>How much a claim helps to tell readings apart.</summary>
public enum Diagnosticity
{
    /// <summary>No other tells them apart better, and others do worse.</summary>
    Most,

    /// <summary>It speaks for one more than for another.</summary>
    Some,

    /// <summary>It says the same of each.</summary>
    Nothing,
}

/// <summary>A claim, and what it says of the judgement and of each other reading.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="OfJudgement">What it says of the judgement.</param>
/// <param name="OfAlternatives">What it says of each reading of the table, in order.</param>
public sealed record ReadingRow(ClaimTarget Claim, Bearing OfJudgement, ImmutableArray<Bearing> OfAlternatives)
{
    public Diagnosticity Diagnosticity { get; init; }

    /// <summary>
    /// How far it parts the readings: two for each pair of which it fits one and cuts against the other, one for each pair of
    /// which it touches but one.
    /// </summary>
    internal int Parting
    {
        get
        {
            ImmutableArray<Bearing> all = [OfJudgement, .. OfAlternatives];
            return all.SelectMany((one, at) => all.Skip(at + 1).Select(other => one == other ? 0 : one == Bearing.None || other == Bearing.None ? 1 : 2)).Sum();
        }
    }
}

/// <summary>
/// The claims against a judgement and its other readings: a matrix of the analysis of competing hypotheses (Richards J. Heuer,
/// "Psychology of Intelligence Analysis", 1999, chapter 8). A claim that fits every reading proves none, however well it is
/// sourced, so those come first that part the readings most.
/// </summary>
/// <param name="Numbers">Which of the alternatives the columns are, from 1: those that claims are tied to.</param>
/// <param name="Rows">The claims.</param>
public sealed record ReadingTable(ImmutableArray<int> Numbers, ImmutableArray<ReadingRow> Rows)
{
    /// <summary>The table of a judgement; null where no other reading has claims.</summary>
    public static ReadingTable? Of(LinkedJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ImmutableArray<(int Number, LinkedReading Reading)> columns =
            [.. judgement.Alternatives.Select((reading, at) => (at + 1, reading)).Where(column => column.reading.HasClaims)];
        if (columns.IsEmpty)
            return null;

        var claims = judgement.Basis.Concat(judgement.Against).Concat(columns.SelectMany(column => column.Reading.Basis.Concat(column.Reading.Against))).Distinct();
        var rows = claims
            .Select(claim => new ReadingRow(
                claim,
                BearingOf(claim, judgement.Basis, judgement.Against),
                [.. columns.Select(column => BearingOf(claim, column.Reading.Basis, column.Reading.Against))]))
            .OrderByDescending(row => row.Parting)
            .ToArray();
        return new ReadingTable([.. columns.Select(column => column.Number)], [.. rows.Select(row => row with { Diagnosticity = DiagnosticityOf(row, rows) })]);
    }

    private static Bearing BearingOf(ClaimTarget claim, ImmutableArray<ClaimTarget> basis, ImmutableArray<ClaimTarget> against) =>
        basis.Contains(claim) ? Bearing.Consistent : against.Contains(claim) ? Bearing.Inconsistent : Bearing.None;

    private static Diagnosticity DiagnosticityOf(ReadingRow row, ReadingRow[] rows) =>
        row.Parting == 0 ? Diagnosticity.Nothing
        : row.Parting == rows[0].Parting && rows[^1].Parting < rows[0].Parting ? Diagnosticity.Most
        : Diagnosticity.Some;
}
