using System.Security.Cryptography;
using Dossier.Rendering.Files;

namespace Dossier.Output;

/// <summary>
/// Names a site by its bytes, so that two builds can be held against each other without their files. It is the SHA-256 of the
/// list that <c>sha256sum</c> prints of the site's files in the order of their paths, byte for byte.
/// </summary>
public static class SiteDigest
{
    /// <summary>The digest as it is printed: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string Of(ImmutableArray<RenderedFile> files)
    {
        using var list = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            list.AppendData(Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}  {file.Path}\n"));

        return $"sha256:{Convert.ToHexStringLower(list.GetHashAndReset())}";
    }
}
