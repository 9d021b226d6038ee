using Dossier.Cli.Terminal;
using Dossier.Pages;
using Dossier.Rendering.House;

namespace Dossier.Cli.Printing;

/// <summary>
/// Makes the cards that previews of links show. In: a page with all that it loads. Out: its picture, as PNG. It is asked while the site
/// is built, and whether it could is told in the end, once the site is written.
/// </summary>
/// <param name="folder">What the folder of the site is called.</param>
/// <param name="io">The world around the command.</param>
internal sealed class CardDrawing(string folder, CommandEnvironment io)
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private readonly List<string> _made = [];

    /// <summary>Why the first card that could not be made was not; null where all were made.</summary>
    public Diagnostic? Failure { get; private set; }

    /// <summary>The cards that were made, by their paths in the site.</summary>
    public IReadOnlyList<string> Made => _made;

    /// <summary>Makes the picture of a card; null where it could not be made.</summary>
    public byte[]? Draw(CardSheet sheet)
    {
        var at = Place.Whole($"{folder}/{sheet.Picture}");
        if (Browser.Find(io) is not { } browser)
            return Without(io.Browser is null ? Messages.NoBrowser(at, "card") : Messages.NoSuchBrowser(at, io.Browser));

        try
        {
            using var workshop = new BrowserWorkshop(browser, io);
            return Draw(sheet, workshop, at);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Without(Messages.CardNotMade(at, browser, exception.Message));
        }
    }

    private byte[]? Draw(CardSheet sheet, BrowserWorkshop workshop, Place at)
    {
        foreach (var file in sheet.Files)
        {
            var path = Path.Combine(workshop.Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }

        var picture = Path.Combine(workshop.Folder, "picture.png");
        var ran = workshop.Run(Arguments(Path.Combine(workshop.Folder, sheet.Page), picture));
        // Whoever ends the command wants no word on the card.
        io.Stop.ThrowIfCancellationRequested();
        if (ran is null)
            return Without(Messages.CardTooSlow(at, workshop.Browser, io.LongestPrinting));
        if (ran.ExitCode != 0 || !File.Exists(picture))
            return Without(Messages.CardNotMade(at, workshop.Browser, ran.Complaint));

        var bytes = File.ReadAllBytes(picture);
        if (!bytes.AsSpan().StartsWith(Png) || PictureSize.Of(bytes) != SitePictures.CardSize)
            return Without(Messages.CardNotMade(at, workshop.Browser, "what it made is no picture of the size that was asked for"));

        _made.Add(sheet.Picture);
        return bytes;
    }

    private byte[]? Without(Diagnostic failure)
    {
        Failure ??= failure;
        return null;
    }

    private static ImmutableArray<string> Arguments(string page, string picture) =>
    [
        "--hide-scrollbars",
        // Screens of this machine, their settings and their colours are no matter.
        "--force-device-scale-factor=1",
        "--force-color-profile=srgb",
        FormattableString.Invariant($"--window-size={SitePictures.CardSize.Width},{SitePictures.CardSize.Height}"),
        $"--screenshot={picture}",
        new Uri(page).AbsoluteUri,
    ];
}
