namespace Scriban.Parsing;

/// <summary>How a text is divided into template text and code.</summary>
public enum ScriptMode
{
    /// <summary>Template text with code between braces.</summary>
    Default,

    /// <summary>Code between two marker lines first, the rest is left alone.</summary>
    FrontMatterOnly,

    /// <summary>Code between two marker lines first, then template text with code between braces.</summary>
    FrontMatterAndContent,

    /// <summary>Code only.</summary>
    ScriptOnly,
}

/// <summary>The flavour of the language.</summary>
public enum ScriptLang
{
    /// <summary>Scriban itself, the only one supported here.</summary>
    Default,
}

/// <summary>How a text is lexed.</summary>
public record struct LexerOptions
{
    /// <summary>The line that begins and ends a front matter where no other was set.</summary>
    public const string DefaultFrontMatterMarker = "+++";

    private string? _frontMatterMarker;

    /// <summary>Template text with code between braces.</summary>
    public static LexerOptions Default => default;

    /// <summary>Template text, code, or code before text.</summary>
    public ScriptMode Mode { get; set; }

    /// <summary>The flavour of the language.</summary>
    public ScriptLang Lang { get; set; }

    /// <summary>The line that begins and ends a front matter; <c>+++</c> where none was set.</summary>
    public string FrontMatterMarker
    {
        readonly get => _frontMatterMarker ?? DefaultFrontMatterMarker;
        set => _frontMatterMarker = value;
    }

    /// <summary>Where in the text to begin.</summary>
    public TextPosition StartPosition { get; set; }
}
