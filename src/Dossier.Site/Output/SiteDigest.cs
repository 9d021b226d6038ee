using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dossier.Rendering.Files;

namespace Dossier.Output;

/// <summary>
/// Names a site by its bytes, so that two builds can be held against each other without their files. It is the SHA-256 of the
/// list that <c>sha256sum</c> prints of the site's files in the order of their paths, byte for byte.
/// </summary>
public sealed class SiteDigest
{
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>Adds a file of the site. Several threads may, in any order.</summary>
    public void Add(RenderedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _hashes[file.Path] = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
    }

    /// <summary>The digest as it is printed: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public override string ToString()
    {
        using var list = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, hash) in _hashes.OrderBy(file => file.Key, StringComparer.Ordinal))
            list.AppendData(Encoding.UTF8.GetBytes($"{hash}  {path}\n"));

        return $"sha256:{Convert.ToHexStringLower(list.GetHashAndReset())}";
    }
}
