using Dossier.FrontMatter;
using Dossier.Sources;
using Scriban.Runtime;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Wording;

/// <summary>
/// The files <c>i18n/&lt;language&gt;.yml</c> of the templates, laid one over the other: English, then the language, then
/// its variety, and of each the built-in file below the editor's own. What a file does not say, the one below it says,
/// phrase by phrase: a translation of a part leaves no blanks, and a file that is broken costs its one error.
/// </summary>
internal sealed class WordFiles(Func<string, bool> isLookedUp, DiagnosticBag faults)
{
    private const string Fallback = "en";

    /// <summary>More names within names than any file of words has; YAML can refer to itself and so nest without end.</summary>
    private const int DeepestNesting = 8;

    /// <summary>The longest code that things go by, such as countries.</summary>
    private const int LongestCode = 3;

    /// <summary>How many phrases a report names.</summary>
    private const int Named = 3;

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private bool _isOwn;
    private ScriptObject _words = new() { IsReadOnly = true };

    /// <summary>The words of a language, by the names of the files' maps; what is wrong in them, or stays English, is reported.</summary>
    public static ScriptObject Read(SourceSet sources, string language, Place? at, Func<string, bool> isLookedUp, DiagnosticBag faults)
    {
        var files = new WordFiles(isLookedUp, faults);
        foreach (var file in FilesOf(sources, Fallback))
            files.Lay(file);

        ImmutableArray<string> phrases = [.. files._said.Order(StringComparer.Ordinal)];
        files._said.Clear();
        var primary = SiteWording.PrimaryOf(language);
        ImmutableArray<SourceFile> layers = [.. new[] { primary, language }.Distinct(StringComparer.Ordinal).Where(name => name != Fallback).SelectMany(name => FilesOf(sources, name))];
        var isWhole = true;
        foreach (var file in layers)
            isWhole &= files.Lay(file);

        if (primary != Fallback && isWhole)
            files.ReportEnglish(layers, phrases, language, at);

        return files._words;
    }

    private static IEnumerable<SourceFile> FilesOf(SourceSet sources, string name)
    {
        var builtIn = sources.BuiltInTemplates.FirstOrDefault(file => file.Name == $"i18n/{name}.yml");
        var used = sources.Templates.FirstOrDefault(file => file.Name == $"i18n/{name}.yml");
        return new[] { builtIn, used }.OfType<SourceFile>().DistinctBy(file => file.Text, StringComparer.Ordinal);
    }

    /// <summary>Lays a file over the words; false where its YAML is broken, which was reported.</summary>
    private bool Lay(SourceFile file)
    {
        var yaml = FrontMatterBlock.OfWholeFile(file, faults);
        _isOwn = !SourceReader.IsBuiltIn(file);
        _words = Laid(_words, yaml.Fields, yaml, []);
        return !yaml.IsBroken;
    }

    private ScriptObject Laid(ScriptObject? under, YamlMappingNode over, FrontMatterBlock file, ImmutableArray<string> path)
    {
        var words = new ScriptObject();
        foreach (var (name, word) in under ?? [])
            words[name] = word;

        foreach (var (key, value) in over.Children)
        {
            if (key is not YamlScalarNode { Value: { } name })
                faults.Add(Messages.FieldNameNotText(file.PlaceOf(key)));
            else if (WordOf(under is not null && under.TryGetValue(name, out var known) ? known : null, value, file, path.Add(name)) is { } word)
                words[name] = word;

            if (_isOwn && under is not null && key is YamlScalarNode { Value: { } said })
                CheckName(said, under, file.PlaceOf(key), path);
        }

        words.IsReadOnly = true;
        return words;
    }

    /// <summary>
    /// Reports a name of the user's that no template shows. Codes, as of countries, are looked up by what entries say: any may be meant.
    /// </summary>
    private void CheckName(string name, ScriptObject under, Place at, ImmutableArray<string> path)
    {
        var isOfDates = path.IsEmpty && name == DateWording.Name;
        if (isOfDates || under.ContainsKey(name) || isLookedUp(name) || under.Keys.All(known => known.Length <= LongestCode))
            return;

        var nearest = Spelling.Nearest(name, under.Keys);
        if (nearest is not null || path.IsEmpty)
            faults.Add(Messages.UnknownWord(at, string.Join('.', path.Add(name)), nearest));
    }

    /// <summary>What a file says under a name; null where it says nothing, or something that is not of the kind the templates use there.</summary>
    private object? WordOf(object? under, YamlNode value, FrontMatterBlock file, ImmutableArray<string> path)
    {
        switch (value)
        {
            // A name with nothing behind it is a phrase still to be translated; "" in quotation marks means no words.
            case YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain }:
                return null;
            case YamlScalarNode { Value: { } text } when under is null or string:
                Said(path);
                CheckBlanks(under is null ? null : [(string)under], text, value, file, path);
                return text;
            case YamlMappingNode forms when under is ScriptObject known ? IsPlural(known.Keys) : IsPlural(forms.Children.Keys.Select(key => (key as YamlScalarNode)?.Value)):
                return Plural((ScriptObject?)under, forms, file, path);
            case YamlMappingNode inner when under is null or ScriptObject && path.Length < DeepestNesting:
                return Laid((ScriptObject?)under, inner, file, path);
            default:
                faults.Add(Messages.WrongType(file.PlaceOf(value), string.Join('.', path), under is ScriptObject ? "names with their words" : "text", value is YamlScalarNode ? "text" : value is YamlMappingNode ? "names" : "a list", []));
                return null;
        }
    }

    /// <summary>The forms of a word. They stand or fall together: a form of one language among those of another would never be right.</summary>
    private ScriptObject? Plural(ScriptObject? under, YamlMappingNode forms, FrontMatterBlock file, ImmutableArray<string> path)
    {
        var name = string.Join('.', path);
        var plural = new ScriptObject();
        var isMisspelt = false;
        foreach (var (key, value) in forms.Children)
        {
            if (key is not YamlScalarNode { Value: { } form } || !PluralRules.Categories.Contains(form))
            {
                isMisspelt = true;
                var word = key.ToString();
                faults.Add(Messages.NotOneOf(file.PlaceOf(key), name, word, PluralRules.Categories, Spelling.Nearest(word, PluralRules.Categories)));
            }
            else if (value is YamlScalarNode { Value: { } text })
            {
                CheckBlanks(under?.Values.OfType<string>(), text, value, file, path);
                plural[form] = text;
            }
        }

        if (!plural.ContainsKey("other"))
        {
            // A form by a wrong name was reported, and may well be this one.
            if (!isMisspelt)
                faults.Add(Messages.MissingField(file.PlaceOf(forms), $"'{name}'", "other", "the form for every number that has none of its own"));

            return null;
        }

        Said(path);
        plural.IsReadOnly = true;
        return plural;
    }

    private static bool IsPlural(IEnumerable<string?> names) => names.Any() && names.All(name => name is not null && PluralRules.Categories.Contains(name));

    private void Said(ImmutableArray<string> path) => _said.Add(string.Join('.', path));

    private void CheckBlanks(IEnumerable<string>? under, string text, YamlNode at, FrontMatterBlock file, ImmutableArray<string> path)
    {
        if (under is null)
            return;

        string[] known = [.. under.SelectMany(SiteWording.BlanksOf).Distinct(StringComparer.Ordinal)];
        foreach (var blank in SiteWording.BlanksOf(text).Where(blank => !known.Contains(blank, StringComparer.Ordinal)))
            faults.Add(Messages.UnknownBlank(file.PlaceOf(at), string.Join('.', path), blank, Spelling.Nearest(blank, known), known));
    }

    private void ReportEnglish(ImmutableArray<SourceFile> layers, ImmutableArray<string> phrases, string language, Place? at)
    {
        if (layers.IsEmpty)
        {
            if (at is { } place)
                faults.Add(Messages.NoWordsOfLanguage(place, language, SiteWording.PrimaryOf(language)));

            return;
        }

        string[] left = [.. phrases.Where(phrase => !_said.Contains(phrase))];
        if (left.Length > 0)
            faults.Add(Messages.WordsLeftEnglish(Place.Whole(layers[^1].Path), left.Length, phrases.Length, [.. left.Take(Named)]));
    }
}
