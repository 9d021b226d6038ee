namespace Dossier.Tests.Architecture;

/// <summary>.NET's own normalising, which throws at U+FFFE and at half of a character: one type alone may call it.</summary>
internal static class Normalising
{
    private const string Home = "NormalForm";

    private static readonly string[] _owners = ["System.String", "System.StringNormalizationExtensions"];

    /// <summary>Whether a member normalises, elsewhere than where it is made safe.</summary>
    public static bool IsBare(MemberUse use) => use.Type.Name != Home && _owners.Contains(use.Owner) && (use.Member is "Normalize" or "IsNormalized" or "TryNormalize");
}
