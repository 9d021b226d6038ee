namespace Dossier.Text.Languages;

/// <summary>The words of one number, put together from the first on: "two hundred and five thousand", "half a million".</summary>
internal sealed class NumberPhrase
{
    private readonly ImmutableArray<NumberToken> _tokens;
    private readonly NumberLexicon _lexicon;
    private readonly int _start;
    private decimal _total;
    private decimal? _current;
    private decimal _lastScale = decimal.MaxValue;
    private bool _isInDigits;
    private NumberWord? _before;

    private NumberPhrase(ImmutableArray<NumberToken> tokens, NumberLexicon lexicon, int start)
    {
        _tokens = tokens;
        _lexicon = lexicon;
        _start = start;
    }

    /// <summary>The number, once there is one.</summary>
    public decimal? Value { get; private set; }

    /// <summary>The index behind its last word.</summary>
    public int End { get; private set; }

    /// <summary>What its last word multiplied by: a million, in "three million".</summary>
    public decimal Scale { get; private set; } = 1;

    /// <summary>Whether its word means about so many: "centaine".</summary>
    public bool IsRough { get; private set; }

    /// <summary>Reads the number that begins with a word; null where none does.</summary>
    public static NumberPhrase? At(ImmutableArray<NumberToken> tokens, NumberLexicon lexicon, int start, Func<int, bool> isJoined)
    {
        var phrase = new NumberPhrase(tokens, lexicon, start);
        for (var at = start; at < tokens.Length && (at == start || isJoined(at)); at++)
        {
            if (!phrase.Take(at))
                break;
        }

        return phrase.Value is null ? null : phrase;
    }

    private bool Take(int at)
    {
        var token = _tokens[at];
        if (token.Digits is { } digits)
            return at == _start && TakeDigits(digits, token.Word, at);

        var word = _lexicon.Of(token.Word);
        var taken = word switch
        {
            null or NumberWord.Few or NumberWord.Many => false,
            NumberWord.Small small => TakeSmall(small.Value, token.Word, at),
            NumberWord.Hundred hundred => TakeHundred(hundred.Value, at),
            NumberWord.Scale scale => TakeScale(scale, token.Word, at),
            NumberWord.Group group => TakeGroup(group, at),
            NumberWord.Fraction fraction => TakeFraction(fraction.Value, token.Word, at),
            NumberWord.And => _current is not null || _total > 0,
            NumberWord.Article => TakeArticle(at),
            NumberWord.Of => _before is NumberWord.Fraction,
        };
        _before = word;
        return taken;
    }

    private bool TakeDigits(decimal digits, string suffix, int at)
    {
        _current = digits;
        _isInDigits = true;
        if (_lexicon.Of(suffix) is NumberWord.Scale scale)
            Multiply(scale.Value);
        Keep(at);
        return true;
    }

    private bool TakeSmall(int value, string word, int at)
    {
        if (_isInDigits)
            return false;

        var rest = (_current ?? 0) % 100;
        decimal? next = (_lexicon.CountsInTwenties, _lexicon.PutsUnitsFirst) switch
        {
            _ when _current is null || (rest == 0 && _current >= 100) => (_current ?? 0) + value,
            (true, _) when rest == 4 && value == 20 => _current + 76,
            (true, _) when rest is 60 or 80 && value < 20 => _current + value,
            // "Five ten" is fifteen, "five and twenty" is twenty-five.
            (_, true) => rest < 10 && (value == 10 || (value >= 20 && _lexicon.BeginsWithAnd(word))) ? _current + value : null,
            _ => rest >= 20 && rest % 10 == 0 && value < 10 ? _current + value : null,
        };
        if (next is null)
            return false;

        _current = next;
        Keep(at);
        return true;
    }

    private bool TakeHundred(int value, int at)
    {
        if (_isInDigits || _current >= 100 || (value > 100 && _current is not null))
            return false;

        _current = value > 100 ? value : (_current ?? 1) * 100;
        Keep(at);
        return true;
    }

    private bool TakeScale(NumberWord.Scale scale, string word, int at)
    {
        // "M. Macron" is no million: a letter counts where it is written onto digits.
        if (scale.Value >= _lastScale || word.Length == 1 || (word.Length <= 3 && !_isInDigits && word.All(char.IsAscii)) || (scale.IsDual && _current is not null))
            return false;
        if (_current is null && _total > 0 && !_lexicon.BeginsWithAnd(word))
            return false;

        Multiply(scale.Value);
        if (scale.IsDual)
            _lastScale = scale.Value / 2;
        Keep(at);
        return true;
    }

    private bool TakeGroup(NumberWord.Group group, int at)
    {
        if (_current is null && _before is not NumberWord.Article)
            return false;

        _total += (_current ?? 1) * group.Value;
        _current = null;
        IsRough = group.IsRough;
        Keep(at);
        // "Une centaine de milliers"
        if (at + 2 < _tokens.Length && _lexicon.Of(_tokens[at + 1].Word) is NumberWord.Of && _lexicon.Of(_tokens[at + 2].Word) is NumberWord.Scale scale)
        {
            _total *= scale.Value;
            Keep(at + 2);
        }

        return false;
    }

    /// <summary>Half a million, three quarters of a million, two and a half million, a million and a half.</summary>
    private bool TakeFraction(decimal value, string word, int at)
    {
        if (_current is null && _total > 0)
        {
            if (_before is not (NumberWord.And or NumberWord.Article) && !_lexicon.BeginsWithAnd(word))
                return false;
            _total += value * _lastScale;
            Keep(at);
            return false;
        }

        if (_current is null)
            _current = value;
        else if (_current == 3 && value == 0.25m)
            _current = 0.75m;
        else if (_before is NumberWord.And or NumberWord.Article || _lexicon.BeginsWithAnd(word))
            _current += value;
        else
            return false;
        // A half alone is a part of something, not a number.
        _lastScale = decimal.MaxValue;
        return at + 1 < _tokens.Length;
    }

    private bool TakeArticle(int at)
    {
        // "Vingt et un"
        if (_before is NumberWord.And && _lexicon.CountsInTwenties && _current is not null && _current % 10 == 0 && !IsMultiplier(at + 1))
        {
            _current += 1;
            Keep(at);
            return false;
        }

        return (at == _start || _before is NumberWord.And or NumberWord.Of or NumberWord.Fraction) && IsMultiplier(at + 1);
    }

    private bool IsMultiplier(int at) =>
        at < _tokens.Length && _tokens[at].Digits is null
        && _lexicon.Of(_tokens[at].Word) is NumberWord.Hundred or NumberWord.Scale { IsPlural: false } or NumberWord.Group or NumberWord.Fraction;

    private void Multiply(decimal scale)
    {
        _total += (_current ?? 1) * scale;
        _current = null;
        _lastScale = scale;
        Scale = scale;
    }

    private void Keep(int at)
    {
        Value = _total + (_current ?? 0);
        End = at + 1;
    }
}
