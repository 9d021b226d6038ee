using Dossier.Entries;
using Dossier.Entries.Events;
using Dossier.FrontMatter.Values;
using Dossier.Graph.Lookups;
using Dossier.Sources;
using Dossier.Text;
using Dossier.Text.Obsidian;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Resolving;

/// <summary>
/// What an author's link means: <c>[[id]]</c>, <c>[[folder/id]]</c>, <c>[[event-id/claim-id]]</c>, a picture by its name, a relative path to another entry's file, a file of <c>assets/</c>, an
/// anchor of the same text, an address in the web. Everything else is reported and leads nowhere.
/// </summary>
internal sealed class LinkAddresses(IEntryLookup entries, IReadOnlySet<string> assets, bool isTranslated, DiagnosticBag faults)
{
    private static readonly string[] _webSchemes = ["http", "https", "mailto", "tel"];

    public LinkTarget? Resolve(Inline link, Prose prose, string fileName) => link switch
    {
        // What is wrong with it was said where the text was read.
        WikiLink { IsEmbed: true } => null,
        WikiLink { Target: "" } wiki => Within(prose, wiki.Fragment!, prose.PlaceOf(wiki)),
        WikiLink wiki when wiki.Target.Contains('/', StringComparison.Ordinal) => Slashed(wiki, prose.PlaceOf(wiki)),
        // The id stands behind the two brackets.
        WikiLink wiki => Entry(wiki.Target, wiki.Fragment, prose.PlaceOf(wiki), offset: 2),
        PictureEmbed embed => Embedded(embed.Url!, fileName, prose.PlaceOf(embed)),
        AutolinkInline address => Web(address.IsEmail ? $"mailto:{address.Url}" : address.Url, prose.PlaceOf(address)),
        LinkInline image when image.IsImage => Picture(image.Url ?? "", fileName, prose.PlaceOf(image)),
        LinkInline written => Written(written.Url ?? "", prose, fileName, prose.PlaceOf(written)),
        _ => null,
    };

    private LinkTarget? Entry(string written, string? anchor, Place at, int? offset = null)
    {
        var id = NormalForm.Composed(written);
        id = id.EndsWith(".md", StringComparison.Ordinal) ? id[..^3] : id;
        return entries.Find(id, _ => true) switch
        {
            Lookup.Found found => Anchored(found.Entry, anchor, at),
            Lookup.Hidden => Nowhere(Messages.HiddenReference(at, id)),
            Lookup.Unread => null,
            Lookup.Missing missing => Nowhere(Messages.BrokenLink(at, id, missing.Nearest) with
            {
                Fix = offset is null ? null : Fix.Of(at with { Column = at.Column + offset.Value }, written, missing.Meant),
            }),
        };
    }

    private LinkTarget? Anchored(Entry entry, string? anchor, Place at)
    {
        var meant = anchor is null ? null : entry.AnchorMeant(anchor);
        if (meant is null && anchor is not null && entry.Original is { } original && original.AnchorMeant(anchor) is { } untranslated)
            return new LinkTarget.ToEntry(entry, Counterpart(entry, original, untranslated));

        if (anchor is null || meant is not null || entry.IsFragment)
            return new LinkTarget.ToEntry(entry, meant);

        var anchors = entry.Anchors.ToArray();
        return Nowhere(Messages.UnknownAnchor(at, entry.Id, anchor, Spelling.Nearest(anchor, anchors), anchors.LastOrDefault(known => known.StartsWith('p'))));
    }

    /// <summary>The anchor in a translation that stands where another does in the original; null where they do not have as many.</summary>
    private static string? Counterpart(Entry entry, Entry original, string anchor)
    {
        var (here, there) = (entry.Anchors.ToArray(), original.Anchors.ToArray());
        return here.Length == there.Length ? here[Array.IndexOf(there, anchor)] : null;
    }

    /// <summary>A file of the content. Sites of further languages have those of the dossier's own, which is the folder above.</summary>
    private LinkTarget.ToAsset ToFile(string path) => new(isTranslated ? $"../{path}" : path);

    private LinkTarget? Nowhere(Diagnostic fault)
    {
        faults.Add(fault);
        return null;
    }

    /// <summary>
    /// What a path means: a claim of an event, or an entry by the folders that it stands in, as Obsidian names one. Ids are unique, so
    /// the last name of a path is enough.
    /// </summary>
    private LinkTarget? Slashed(WikiLink wiki, Place at)
    {
        var names = wiki.Target.Split('/', StringSplitOptions.TrimEntries);
        if (wiki.Fragment is not null || names.Length != 2)
            return Entry(names[^1], wiki.Fragment, at);

        var isClaim = entries.Find(names[0], entry => entry is Event) is var first && first is not Lookup.Missing;
        var isEntry = !isClaim && entries.Find(names[1], _ => true) is not Lookup.Missing;
        return isClaim || (!isEntry && first is Lookup.Missing { Nearest: not null }) ? Claim(wiki.Target, at) : Entry(names[1], null, at);
    }

    /// <summary>A place in the same text.</summary>
    private LinkTarget? Within(Prose prose, string fragment, Place at) => prose.AnchorMeant(fragment) is { } anchor
        ? new LinkTarget.ToAnchor(anchor)
        : Nowhere(Messages.BrokenLink(at, $"#{fragment}", Spelling.Nearest(fragment, prose.Anchors) is { } nearest ? $"#{nearest}" : null));

    /// <summary>A picture by its name or path, as Obsidian finds it: wherever in <c>assets/</c> it lies.</summary>
    private LinkTarget? Embedded(string written, string fileName, Place at)
    {
        var name = NormalForm.Composed(written).TrimStart('/');
        var same = assets.Where(asset => asset == name || asset.EndsWith($"/{name}", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        return same switch
        {
            [] => Asset(written, fileName, at),
            [var only] => ToFile(Published(only)!),
            _ => same.Contains($"assets/{name}") ? ToFile($"assets/{name}") : Nowhere(Messages.AmbiguousPicture(at, written, same)),
        };
    }

    private LinkTarget.ToClaim? Claim(string written, Place at)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var reference = new ClaimReference(written[..slash].Trim(), written[(slash + 1)..].Trim());
        var claim = new ReferenceResolver(entries, faults).Claim(new Located<ClaimReference>(reference, at));
        return claim is null ? null : new LinkTarget.ToClaim(claim);
    }

    private LinkTarget? Written(string address, Prose prose, string fileName, Place at)
    {
        if (address.StartsWith('#'))
            return Within(prose, Uri.UnescapeDataString(address[1..]), at);

        if (IsOnDisk(address))
            return Nowhere(Messages.FileOnDisk(at, address));

        if (HasScheme(address))
            return Web(address, at);

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? address : address[..hash]);
        if (path.EndsWith(".md", StringComparison.Ordinal))
            return Entry(Path.GetFileNameWithoutExtension(path), hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]), at);

        return Asset(path, fileName, at);
    }

    private LinkTarget? Web(string address, Place at)
    {
        var scheme = address.Split(':')[0];
        if (_webSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
            return new LinkTarget.ToWeb(address);

        return Nowhere(Messages.UnsafeLink(at, address));
    }

    private LinkTarget? Picture(string address, string fileName, Place at)
    {
        if (IsOnDisk(address))
            return Nowhere(Messages.FileOnDisk(at, address));

        if (!HasScheme(address))
            return Asset(Uri.UnescapeDataString(address), fileName, at);

        // A reader who is offline or must not be tracked could not or should not load it.
        return Nowhere(Messages.OutsidePicture(at, address));
    }

    private LinkTarget? Asset(string path, string fileName, Place at)
    {
        // A scheme-less base makes '..' count from the file that the link stands in.
        var resolved = new Uri(new Uri($"file:///{Uri.EscapeDataString(fileName).Replace("%2F", "/", StringComparison.Ordinal)}"), Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal));
        var name = NormalForm.Composed(Uri.UnescapeDataString(resolved.AbsolutePath).TrimStart('/'));
        if (Published(name) is { } published)
            return ToFile(published);

        var nearest = assets.Where(asset => string.Equals(Path.GetFileName(asset), Path.GetFileName(name), StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? Spelling.Nearest(name, assets);
        var upwards = string.Concat(Enumerable.Repeat("../", fileName.Count(character => character == '/')));
        return Nowhere(Messages.MissingFile(at, path, nearest is null ? null : upwards + nearest));
    }

    /// <summary>The path in the site of a file of the content, by its path there or in the site; null where there is none. What is in <c>static/</c> goes to the root.</summary>
    private string? Published(string name) =>
        assets.Contains(name) ? (RootNames.IsBelow(name) ? name[RootNames.Folder.Length..] : name)
        : assets.Contains(RootNames.Folder + name) ? name
        : null;

    /// <summary>Whether an address is that of a file on somebody's disk: <c>C:\map.png</c>.</summary>
    private static bool IsOnDisk(string address) =>
        address is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', '\\' or '/', ..] || address.StartsWith("\\\\", StringComparison.Ordinal);

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return address.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && !address.AsSpan(0, colon).ContainsAny('/', '?', '#'));
    }
}
