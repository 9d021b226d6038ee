namespace Dossier.Pages.Models.Parts;

/// <summary>Words that have to fit, cut between words where one ends late enough.</summary>
internal static class Shortening
{
    /// <summary>The words; where they are longer than <paramref name="most"/> UTF-16 units, their beginning and an ellipsis, no longer than that.</summary>
    public static string Of(string words, int most)
    {
        if (words.Length <= most)
            return words;

        var space = words.LastIndexOf(' ', most - 1);
        var end = space > most / 2 ? space : char.IsHighSurrogate(words[most - 2]) ? most - 2 : most - 1;
        return $"{words[..end].TrimEnd(' ', ',', ';', ':')}…";
    }
}
