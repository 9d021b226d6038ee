namespace Dossier.Text.Html;

/// <summary>
/// What browsers know of HTML: names of elements (HTML Standard, 4 and 16.2; SVG 2; MathML Core) and of attributes. By it
/// a tag is told from words between angle brackets.
/// </summary>
internal static class HtmlVocabulary
{
    private static readonly FrozenSet<string> _elements = Names(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite
        code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3
        h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr
        noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rp rt ruby s samp script search section
        select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
        video wbr xmp
        """);

    /// <summary>Elements that have no end tag (HTML Standard, 13.1.2).</summary>
    private static readonly FrozenSet<string> _void = Names("area base basefont bgsound br col embed frame hr img input link meta param source track wbr");

    /// <summary>Elements whose end tag may be left out (HTML Standard, 13.1.2.4).</summary>
    private static readonly FrozenSet<string> _endsByItself = Names("p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp");

    /// <summary>Elements in which a browser reads no tags but their own end (HTML Standard, 13.2.6.4).</summary>
    private static readonly FrozenSet<string> _holdsText = Names("script style textarea title iframe xmp noembed noframes plaintext listing");

    /// <summary>Elements that begin and end a line, so that words at their edges are apart.</summary>
    private static readonly FrozenSet<string> _partsWords = Names(
        """
        address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
        hgroup hr legend li main menu nav ol optgroup option p pre rp rt search section summary table tbody td tfoot th thead tr ul text title desc
        """);

    /// <summary>Elements that begin a block of HTML wherever a line begins with them (CommonMark 0.31.2, 4.6), of those that are published.</summary>
    private static readonly FrozenSet<string> _beginsBlock = Names(
        "blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> _attributes = Names(
        """
        abbr accept accesskey action align alink allow allowfullscreen alt archive as async autocapitalize autocomplete autofocus autoplay autocorrect
        background bgcolor border bordercolor cellpadding cellspacing char charset checked cite class classid clear code codebase color cols colspan compact
        content contenteditable controls coords crossorigin data datetime decoding default defer dir dirname disabled download draggable enctype
        enterkeyhint face fetchpriority for form formaction frame frameborder headers height hidden high href hreflang hspace http-equiv id imagesizes
        imagesrcset inert inputmode integrity ismap is itemid itemprop itemref itemscope itemtype kind label lang language link list loading longdesc loop low
        marginheight marginwidth markdown max maxlength media method min minlength multiple muted name nohref nomodule nonce noresize noshade novalidate
        nowrap open optimum pattern ping placeholder playsinline popover poster preload readonly referrerpolicy rel required rev reversed role rows
        rowspan rules sandbox scope scrolling selected shape size sizes slot span spellcheck src srcdoc srclang srcset standby start step style summary
        tabindex target text title translate type usemap valign value valuetype version vlink vspace width wrap xmlns
        """);

    /// <summary>Attributes that say something without a value.</summary>
    private static readonly FrozenSet<string> _flags = Names(
        """
        allowfullscreen alt async autofocus autoplay checked compact controls default defer disabled download formnovalidate hidden inert ismap itemscope
        loop multiple muted nomodule noresize noshade novalidate nowrap open playsinline popover readonly required reversed selected contenteditable
        crossorigin sandbox
        """);

    public static bool IsVoid(string name) => _void.Contains(name);

    public static bool EndsByItself(string name) => _endsByItself.Contains(name);

    public static bool HoldsText(string name) => _holdsText.Contains(name);

    public static bool PartsWords(string name) => _partsWords.Contains(name);

    public static bool BeginsBlock(string name) => _beginsBlock.Contains(name);

    /// <summary>Whether a tag is one: a name that browsers know, and nothing behind it that only words would be.</summary>
    /// <param name="tag">What looks like one.</param>
    /// <param name="isInDrawing">Whether it stands in a drawing or a formula, where names and attributes are others.</param>
    public static bool IsTag(HtmlTag tag, bool isInDrawing)
    {
        if (isInDrawing)
            return tag.Attributes.All(attribute => attribute.Value is not null);

        // A picture without an address and an input without a type are words, and so is what only means something by its attributes.
        return _elements.Contains(tag.Name) && tag.Attributes.All(IsAttribute) && (tag.IsEnd || !_void.Contains(tag.Name) || tag.Name is "br" or "hr" or "wbr" || tag.Attributes.Length > 0)
            && (tag.Name != "img" || tag["src"] is not null);
    }

    private static bool IsAttribute(HtmlTagAttribute attribute) => attribute.Value is null
        ? _flags.Contains(attribute.Name) || attribute.Name.StartsWith("data-", StringComparison.Ordinal)
        : _attributes.Contains(attribute.Name) || attribute.Name.AsSpan().ContainsAny('-', ':') || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || HtmlAllowList.IsDrawingAttribute(attribute.Name);

    private static FrozenSet<string> Names(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
