using Dossier.Evidence.Judging;

namespace Dossier.Wording;

/// <summary>What claims say of the readings of a judgement, as templates and data name it.</summary>
internal static class ReadingWording
{
    /// <summary>The word under <c>bearings</c> for what a claim says of a reading.</summary>
    public static string Word(Bearing bearing) => bearing switch
    {
        Bearing.Consistent => "consistent",
        Bearing.Inconsistent => "inconsistent",
        Bearing.None => "none",
    };

    /// <summary>The word under <c>diagnosticity</c> for how much a claim tells readings apart.</summary>
    public static string Word(Diagnosticity diagnosticity) => diagnosticity switch
    {
        Diagnosticity.Most => "most",
        Diagnosticity.Some => "some",
        Diagnosticity.Nothing => "nothing",
    };
}
