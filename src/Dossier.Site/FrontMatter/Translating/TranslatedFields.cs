using Dossier.FrontMatter.Fields;
using YamlDotNet.RepresentationModel;

namespace Dossier.FrontMatter.Translating;

/// <summary>
/// Lays the front matter of a translation over that of its original. In: both. Out: the fields of the original, with the words
/// that the translation has in place of its own. A translation may repeat a fact; that it states another is reported, and the
/// fact stays that of the original.
/// </summary>
internal sealed class TranslatedFields
{
    private readonly FrontMatterBlock _original;
    private readonly FrontMatterBlock _translation;
    private readonly DiagnosticBag _faults;
    private readonly LaidNodes _laid = new();

    private TranslatedFields(FrontMatterBlock original, FrontMatterBlock translation, DiagnosticBag faults) =>
        (_original, _translation, _faults) = (original, translation, faults);

    /// <summary>The fields of both.</summary>
    /// <param name="original">The front matter of the original.</param>
    /// <param name="translation">That of the translation.</param>
    /// <param name="fields">The fields that an entry of their kind may have.</param>
    /// <param name="faults">Receives where the two do not agree.</param>
    public static FrontMatterBlock Of(FrontMatterBlock original, FrontMatterBlock translation, ImmutableArray<Field> fields, DiagnosticBag faults)
    {
        var lay = new TranslatedFields(original, translation, faults);
        lay._laid.Take(translation, translation.Fields);
        return original with
        {
            Fields = lay.Merged(original.Fields, translation.Fields, fields),
            IsBroken = original.IsBroken || translation.IsBroken,
            Laid = lay._laid,
        };
    }

    private YamlMappingNode Merged(YamlMappingNode under, YamlMappingNode over, ImmutableArray<Field> fields)
    {
        var merged = _laid.Made(new YamlMappingNode(), _original, under);
        var said = Filled(over);
        foreach (var (key, value) in under.Children)
        {
            var name = NameOf(key);
            var field = FieldOf(name, fields);
            merged.Add(key, field is not null && said.Remove(name, out var translated) ? Laid(field, value, translated.Value) : value);
        }

        foreach (var (key, value) in said.Values.Where(field => !merged.Children.ContainsKey(field.Key)))
        {
            if (FieldOf(NameOf(key), fields) is { Translation: FieldTranslation.Fact } fact)
                Report(key, $"'{fact.Name}', which the original does not state");
            else
                merged.Add(key, value);
        }

        return merged;
    }

    /// <summary>A field that both state.</summary>
    private YamlNode Laid(Field field, YamlNode under, YamlNode over)
    {
        if (field.Group is { HasWords: true } group)
            return Grouped(field, group, under, over);

        switch (field.Translation)
        {
            case FieldTranslation.Words:
                return under is YamlSequenceNode many && over is YamlSequenceNode few && many.Children.Count != few.Children.Count
                    ? OtherLength(field, many, few)
                    : over;
            case FieldTranslation.Names:
                return under is YamlSequenceNode own && over is YamlSequenceNode added ? Joined(own, added) : over;
            case FieldTranslation.Fact:
                return Fact(field.Name, under, over);
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private YamlNode Fact(string name, YamlNode under, YamlNode over)
    {
        if (!SameValues.Are(under, over))
            Report(over, under is YamlScalarNode { Value: { } value } ? $"another '{name}' than the original, which says '{value}'" : $"another '{name}' than the original");

        return under;
    }

    private YamlNode OtherLength(Field field, YamlSequenceNode under, YamlSequenceNode over)
    {
        _faults.Add(Messages.TranslationOfOtherLength(_translation.PlaceOf(over), field.Name, over.Children.Count, under.Children.Count));
        return under;
    }

    /// <summary>The names of the translation, and behind them the others of the original.</summary>
    private YamlSequenceNode Joined(YamlSequenceNode under, YamlSequenceNode over) => _laid.Made(
        new YamlSequenceNode(over.Children.Concat(under.Children.Where(name => !over.Children.Any(said => SameValues.Are(name, said))))), _translation, over);

    private YamlNode Grouped(Field field, FieldGroup group, YamlNode under, YamlNode over)
    {
        switch (group.Form)
        {
            case GroupForm.One:
                return Item(field, group, under, over);
            case GroupForm.List:
                // What is no list is reported as that.
                return under is YamlSequenceNode many && over is YamlSequenceNode some ? Items(field, group, many, some) : over;
            case GroupForm.Map:
                return under is YamlMappingNode named && over is YamlMappingNode said ? Named(field, group, named, said) : over;
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private YamlMappingNode Named(Field field, FieldGroup group, YamlMappingNode under, YamlMappingNode over)
    {
        var said = Filled(over);
        var merged = _laid.Made(new YamlMappingNode(), _original, under);
        foreach (var (key, value) in under.Children)
            merged.Add(key, said.Remove(NameOf(key), out var item) ? Item(field, group, value, item.Value) : value);

        foreach (var (key, _) in said.Values)
            ReportUnmatched(field, key, Spelling.Nearest(NameOf(key), under.Children.Keys.Select(NameOf)));

        return merged;
    }

    /// <summary>
    /// The items of a list. One that states facts is that of the original with the same facts, the first that is not taken; one that
    /// states words alone is that of its place, where both lists are of one length.
    /// </summary>
    private YamlSequenceNode Items(Field field, FieldGroup group, YamlSequenceNode under, YamlSequenceNode over)
    {
        var items = under.Children.ToArray();
        var isTaken = new bool[items.Length];
        var areParallel = items.Length == over.Children.Count;
        foreach (var (place, said) in over.Children.Index())
        {
            var facts = FactsOf(said, group).ToArray();
            bool Fits(int at) => !isTaken[at] && facts.All(fact => Written(under.Children[at], group).TryGetValue(fact.Key, out var value) && SameValues.Are(value, fact.Value));
            var at = facts.Length > 0 ? Array.FindIndex([.. Enumerable.Range(0, items.Length)], Fits) : areParallel && !isTaken[place] ? place : -1;
            if (at < 0)
            {
                if (facts.Length > 0)
                    ReportUnmatched(field, said, null);
                else if (!areParallel)
                    _faults.Add(Messages.TranslationOfOtherLength(_translation.PlaceOf(over), field.Name, over.Children.Count, items.Length));

                continue;
            }

            isTaken[at] = true;
            items[at] = Item(field, group, items[at], said);
        }

        return _laid.Made(new YamlSequenceNode(items), _original, under);
    }

    private YamlNode Item(Field field, FieldGroup group, YamlNode under, YamlNode over)
    {
        if (under is YamlMappingNode fields && over is YamlMappingNode said)
            return Merged(fields, said, group.Fields);

        if (group.Bare is not { } bare || FieldOf(bare, group.Fields) is not { } meant)
            return over;

        if (under is not YamlMappingNode && over is not YamlMappingNode)
            return meant.Translation == FieldTranslation.Words ? over : Fact(field.Name, under, over);

        return Merged(InGroup(under, bare, _original), InGroup(over, bare, _translation), group.Fields);
    }

    /// <summary>A bare value as the group that it is short for.</summary>
    private YamlMappingNode InGroup(YamlNode node, string bare, FrontMatterBlock front) =>
        node as YamlMappingNode ?? _laid.Made(new YamlMappingNode(new YamlScalarNode(bare), node), front, node);

    private static IEnumerable<KeyValuePair<string, YamlNode>> FactsOf(YamlNode item, FieldGroup group) =>
        Written(item, group).Where(field => FieldOf(field.Key, group.Fields) is { Translation: FieldTranslation.Fact, Group: null or { HasWords: false } });

    /// <summary>The fields of an item by their names.</summary>
    private static Dictionary<string, YamlNode> Written(YamlNode item, FieldGroup group) => item switch
    {
        YamlMappingNode fields => Filled(fields).ToDictionary(field => field.Key, field => field.Value.Value, StringComparer.Ordinal),
        _ when group.Bare is { } bare => new(StringComparer.Ordinal) { [bare] = item },
        _ => [],
    };

    /// <summary>The fields that say something, by their names.</summary>
    private static Dictionary<string, KeyValuePair<YamlNode, YamlNode>> Filled(YamlMappingNode fields) =>
        fields.Children.Where(field => !IsEmpty(field.Value)).DistinctBy(field => NameOf(field.Key), StringComparer.Ordinal)
            .ToDictionary(field => NameOf(field.Key), field => field, StringComparer.Ordinal);

    private void Report(YamlNode at, string what) => _faults.Add(Messages.TranslationChangesFact(_translation.PlaceOf(at), what, _original.File.Path));

    private void ReportUnmatched(Field field, YamlNode at, string? nearest) =>
        _faults.Add(Messages.TranslationOfNothing(_translation.PlaceOf(at), field.Name, nearest, _original.File.Path));

    private static Field? FieldOf(string name, ImmutableArray<Field> fields) => fields.FirstOrDefault(field => field.Name == name) ?? fields.FirstOrDefault(field => field.FormerName == name);

    private static string NameOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";

    /// <summary>A form that is not filled in says nothing.</summary>
    private static bool IsEmpty(YamlNode value) => value is YamlScalarNode { Value: null or "" } or YamlScalarNode { Value: "~" or "null", Style: YamlDotNet.Core.ScalarStyle.Plain };
}
