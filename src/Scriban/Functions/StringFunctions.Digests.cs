using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Scriban.Functions;

public partial class StringFunctions
{
    private const string DigestNotSecurity = "The template language names this digest; it is for checksums and identifiers, not for secrets.";

    /// <summary>The MD5 digest (RFC 1321) of a text's UTF-8 bytes. For checksums only: MD5 is broken as a safeguard.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>32 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ "" | string.md5 }}</c> gives <c>d41d8cd98f00b204e9800998ecf8427e</c>.</example>
    [SuppressMessage("Security", "CA5351", Justification = DigestNotSecurity)]
    public static string Md5(string? text) => Convert.ToHexStringLower(MD5.HashData(Utf8(text)));

    /// <summary>The SHA-1 digest (FIPS 180-4) of a text's UTF-8 bytes. For checksums only: SHA-1 is broken as a safeguard.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>40 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ "" | string.sha1 }}</c> gives <c>da39a3ee5e6b4b0d3255bfef95601890afd80709</c>.</example>
    [SuppressMessage("Security", "CA5350", Justification = DigestNotSecurity)]
    public static string Sha1(string? text) => Convert.ToHexStringLower(SHA1.HashData(Utf8(text)));

    /// <summary>The SHA-256 digest (FIPS 180-4) of a text's UTF-8 bytes.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ text | string.sha256 | string.slice 0 8 }}</c> gives a short fingerprint of a text.</example>
    public static string Sha256(string? text) => Convert.ToHexStringLower(SHA256.HashData(Utf8(text)));

    /// <summary>The SHA-512 digest (FIPS 180-4) of a text's UTF-8 bytes.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>128 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ text | string.sha512 }}</c> gives the digest of a text.</example>
    public static string Sha512(string? text) => Convert.ToHexStringLower(SHA512.HashData(Utf8(text)));

    /// <summary>The HMAC (RFC 2104) of a text under a key, with SHA-1.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="secretKey">The key, as UTF-8; null counts as empty.</param>
    /// <returns>40 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ text | string.hmac_sha1 key }}</c> gives the code of a text under a key.</example>
    [SuppressMessage("Security", "CA5350", Justification = DigestNotSecurity)]
    public static string HmacSha1(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA1.HashData(Utf8(secretKey), Utf8(text)));

    /// <summary>The HMAC (RFC 2104) of a text under a key, with SHA-256.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="secretKey">The key, as UTF-8; null counts as empty.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ text | string.hmac_sha256 key }}</c> gives the code of a text under a key.</example>
    public static string HmacSha256(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Utf8(secretKey), Utf8(text)));

    /// <summary>The HMAC (RFC 2104) of a text under a key, with SHA-512.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="secretKey">The key, as UTF-8; null counts as empty.</param>
    /// <returns>128 hexadecimal digits in lower case.</returns>
    /// <example><c>{{ text | string.hmac_sha512 key }}</c> gives the code of a text under a key.</example>
    public static string HmacSha512(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA512.HashData(Utf8(secretKey), Utf8(text)));
}
