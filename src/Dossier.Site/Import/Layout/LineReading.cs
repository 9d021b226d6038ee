using Dossier.Import.Reading;

namespace Dossier.Import.Layout;

/// <summary>What a line looks like by itself, wherever it stands.</summary>
internal abstract record LineReading
{
    private LineReading()
    {
    }

    /// <summary>Nothing that is known: words of the article, for all that can be seen.</summary>
    public sealed record Unknown : LineReading;

    /// <summary>Part of the page.</summary>
    public sealed record Furniture(DropReason Reason) : LineReading;

    /// <summary>A section's name, which may also head a part of an article.</summary>
    public sealed record Section : LineReading;

    /// <summary>A date of publication.</summary>
    /// <param name="Edtf">As EDTF; null where it does not say enough, or could be read in two ways.</param>
    /// <param name="Text">As printed.</param>
    /// <param name="IsUpdate">Whether it says that it is that of a change.</param>
    public sealed record Dated(string? Edtf, string Text, bool IsUpdate) : LineReading
    {
        /// <summary>Why an editor has to look at it; null where it says for certain which day it is.</summary>
        public string? Doubt { get; init; }
    }

    /// <summary>Who wrote it.</summary>
    public sealed record Byline(string Author) : LineReading
    {
        /// <summary>What stood beside the name and names nobody: a place, an agency; empty where nothing did.</summary>
        public string Rest { get; init; } = "";
    }

    /// <summary>Words under a picture.</summary>
    /// <param name="IsSure">Whether it can be nothing else, such as where a photographer is credited.</param>
    public sealed record Caption(bool IsSure) : LineReading;

    /// <summary>What a text says about itself.</summary>
    public sealed record Disclaimer(string? Translator) : LineReading;

    /// <summary>Several of these on one line.</summary>
    public sealed record Several(ImmutableArray<LineReading> Parts) : LineReading;

    public static LineReading Nothing { get; } = new Unknown();

    /// <summary>The parts of a line, one or several.</summary>
    public ImmutableArray<LineReading> All => this is Several several ? several.Parts : [this];
}
