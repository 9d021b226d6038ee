using System.Buffers.Binary;
using System.Numerics;

namespace Dossier.Output;

/// <summary>
/// Remembers where addresses led that do not depend on more of a page than its folder: the pages of a folder have most
/// links in common. It holds a bounded number of them; a later one takes the place of an earlier one. Threads may share it.
/// </summary>
/// <param name="files">How many files the site has.</param>
internal sealed class AddressCache(int files)
{
    /// <summary>Longer addresses are not remembered: they are data or the addresses of other sites' searches.</summary>
    public const int LongestAddress = 256;

    private const int Fewest = 1 << 8;
    private const int Most = 1 << 16;

    private readonly Known?[] _known = new Known?[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(4 * (long)files, Fewest, Most))];

    /// <summary>Where an address led that was remembered.</summary>
    /// <param name="folder">The path of the page's folder.</param>
    /// <param name="address">The address, in UTF-8.</param>
    /// <param name="slot">Where it is, or is to be, remembered.</param>
    public FollowedLink? Find(ReadOnlySpan<char> folder, ReadOnlySpan<byte> address, out int slot)
    {
        slot = (int)(Hash((ulong)folder.Length, address) >> 32) & (_known.Length - 1);
        return Volatile.Read(ref _known[slot]) is { } known && address.SequenceEqual(known.Address) && folder.SequenceEqual(known.Folder) ? known.Link : null;
    }

    /// <summary>Remembers where an address leads, at the place that <see cref="Find"/> named.</summary>
    public void Add(ReadOnlySpan<char> folder, ReadOnlySpan<byte> address, int slot, FollowedLink link) =>
        Volatile.Write(ref _known[slot], new Known(folder.ToString(), address.ToArray(), link));

    /// <summary>FNV-1a, eight bytes at a time: only speed depends on how well it spreads.</summary>
    private static ulong Hash(ulong hash, ReadOnlySpan<byte> bytes)
    {
        const ulong prime = 0x100000001b3;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * prime, 31);
        foreach (var single in bytes)
            hash = (hash ^ single) * prime;
        return hash * 0x9e3779b97f4a7c15;
    }

    private sealed record Known(string Folder, byte[] Address, FollowedLink Link);
}
