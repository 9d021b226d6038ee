using Dossier.Graph.Names;

namespace Dossier.Advice;

/// <summary>Names that are too short to be found where they touch other letters, though their script lets names touch them.</summary>
internal static class ShortNames
{
    /// <summary>Whether a name, folded, is so short.</summary>
    public static bool IsShort(string name) =>
        Characters.IsUnspaced(name[0]) ? !NameBoundary.IsAtLeast(name, UnspacedScripts.ShortestOf(name[0])) : NamePrefixes.IsTooShort(name);

    /// <summary>The first form in a text in which it touches letters that may stand there; null where there is none.</summary>
    public static string? FormIn(string folded, string name)
    {
        for (var at = folded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var touchesBefore = at > 0 && Characters.IsWord(folded, at - 1);
            var touchesAfter = end < folded.Length && Characters.IsWord(folded, end);
            if (Characters.IsUnspaced(name[0]))
            {
                if (touchesBefore || touchesAfter)
                    return Amid(folded, at, end, touchesBefore);
            }
            else if (touchesBefore && !touchesAfter && NamePrefixes.ShortestAfter(folded, at) != NameBoundary.None)
            {
                return WordTo(folded, at, end);
            }
        }

        return null;
    }

    /// <summary>A name with the letter before it or, where there is none, behind it: nobody can tell where its word ends.</summary>
    private static string Amid(string folded, int start, int end, bool touchesBefore)
    {
        var from = !touchesBefore ? start : char.IsLowSurrogate(folded[start - 1]) ? start - 2 : start - 1;
        var to = touchesBefore ? end : char.IsHighSurrogate(folded[end]) ? end + 2 : end + 1;
        return folded[from..to];
    }

    private static string WordTo(string folded, int start, int end)
    {
        while (start > 0 && Characters.IsWord(folded, start - 1))
            start--;
        return folded[start..end];
    }
}
