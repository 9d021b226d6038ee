using System.Security.Cryptography;
using Dossier.Sources;

namespace Dossier.Entries.Articles;

/// <summary>
/// A hash (SHA-256) of the words of an article's text: letters and digits in small letters, everything else left out. Two
/// copies of one text have one hash whatever their spaces, quotation marks and line breaks.
/// </summary>
internal static class BodyFingerprint
{
    public static string Of(IEnumerable<string> paragraphs)
    {
        var words = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            foreach (var rune in NormalForm.Compatible(paragraph).EnumerateRunes())
            {
                if (Rune.IsLetterOrDigit(rune))
                    words.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())));
    }

    /// <summary>The hash of the text of an entry that is there already.</summary>
    public static string Of(Article article) => Of(article.Body.Blocks.Select(block => block.Text));
}
