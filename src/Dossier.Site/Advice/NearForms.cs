using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Graph.Names;
using Dossier.Text.Languages;

namespace Dossier.Advice;

/// <summary>
/// Words of the texts that may be a name in another form, and are not linked: with the ending of a case, with a prefix before a
/// name too short to be told from another word, within a word of a script without spaces. In: a dossier. Out: for each actor
/// the forms, in the order in which they stand first. What they mean is the editor's to say.
/// </summary>
internal sealed class NearForms
{
    /// <summary>Names in languages that change endings, by their stems.</summary>
    private readonly Dictionary<string, List<NameStems>> _byStem = new(StringComparer.Ordinal);

    /// <summary>Names too short to be found where they touch letters, as they would stand there.</summary>
    private readonly List<(Actor Actor, string Name)> _short = [];

    private readonly Dictionary<Actor, List<string>> _forms = [];
    /// <summary>Whether some text is in Latin letters and a language that changes the endings of names.</summary>
    private readonly bool _readsLatin;

    private readonly ResolvedDossier _dossier;
    private readonly FrozenSet<string> _names;
    private readonly string[] _stems;
    private readonly NameTrie _trie;

    private NearForms(ResolvedDossier dossier)
    {
        _dossier = dossier;
        _readsLatin = dossier.Articles.Select(LanguageOf).Append(dossier.Settings.Language).Distinct(StringComparer.Ordinal).Any(language => NameStems.LongestEnding(language) > 0);
        foreach (var actor in dossier.Actors.Select(linked => linked.Entry))
        {
            foreach (var name in NamesOf(actor, weak: false))
                Add(actor, name);
        }

        _names = dossier.Actors.SelectMany(linked => NamesOf(linked.Entry, weak: true)).ToFrozenSet(StringComparer.Ordinal);
        _stems = [.. _byStem.Keys.Order(StringComparer.Ordinal)];
        _trie = new NameTrie(_stems);
    }

    /// <summary>Finds the forms.</summary>
    public static NearForms In(ResolvedDossier dossier)
    {
        var forms = new NearForms(dossier);
        if (forms._stems.Length == 0 && forms._short.Count == 0)
            return forms;

        foreach (var article in dossier.Articles)
            forms.Read(article.Body, forms.LanguageOf(article));
        foreach (var text in DossierAdvice.OwnTexts(dossier))
            forms.Read(text, dossier.Settings.Language);
        return forms;
    }

    /// <summary>The forms that may be names of an actor.</summary>
    public IReadOnlyCollection<string> Of(Actor actor) => _forms.GetValueOrDefault(actor, []);

    private static IEnumerable<string> NamesOf(Actor actor, bool weak) =>
        new[] { actor.Name }.Concat(actor.Aliases).Concat(actor.PreviousNames).Concat(weak ? actor.WeakAliases : [])
            .Select(name => NameText.Fold(name.Value)).Where(name => name.Length > 0);

    /// <summary>The language of an article's text as it is stated or, where it is not, as it looks; the empty word where nobody can tell.</summary>
    private string LanguageOf(LinkedArticle article) =>
        article.Entry.Language?.Value
        ?? (NameStems.LongestEnding(_dossier.Settings.Language) > 0 ? _dossier.Settings.Language : null)
        ?? LanguageDetection.Of(article.Body.Prose.Blocks.Select(block => block.Text))
        ?? "";

    private void Add(Actor actor, string name)
    {
        if (ShortNames.IsShort(name))
        {
            _short.Add((actor, name));
            return;
        }

        if (!_readsLatin && !NameStems.HasCases(name[0]))
            return;

        var stems = new NameStems(actor, name);
        if (!_byStem.TryGetValue(stems.First, out var same))
            _byStem.Add(stems.First, same = []);
        same.Add(stems);
    }

    private void Read(LinkedProse text, string language)
    {
        var longest = NameStems.LongestEnding(language);
        foreach (var block in text.Prose.Blocks)
        {
            var folded = NameText.Fold(block.Text);
            foreach (var (actor, name) in _short)
                Take(actor, ShortNames.FormIn(folded, name));
            ReadInflected(folded, longest, isLanguageKnown: language.Length > 0);
        }
    }

    /// <summary>Reads a block. Where its language is not known, only an actor whom no text names is looked for.</summary>
    private void ReadInflected(string folded, int longestInLatin, bool isLanguageKnown)
    {
        for (var at = 0; at < folded.Length && _trie.IndexOfInitial(folded.AsSpan(at)) is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (at > 0 && Characters.IsWord(folded, at - 1))
                continue;

            var walk = _trie.Along(folded.AsSpan(at));
            while (walk.Next())
            {
                foreach (var name in _byStem[_stems[walk.Name]].Where(name => isLanguageKnown || _dossier.Of(name.Actor).NamedIn.IsEmpty))
                    Take(name.Actor, name.FormAt(folded, at, longestInLatin));
            }
        }
    }

    private void Take(Actor actor, string? form)
    {
        if (form is null || _names.Contains(form))
            return;
        if (!_forms.TryGetValue(actor, out var forms))
            _forms.Add(actor, forms = []);
        if (!forms.Contains(form, StringComparer.Ordinal))
            forms.Add(form);
    }
}
