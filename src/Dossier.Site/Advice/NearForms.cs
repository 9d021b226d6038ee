using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Graph.Names;

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

    private readonly FrozenSet<string> _names;
    private readonly string[] _stems;
    private readonly NameTrie _trie;

    private NearForms(ResolvedDossier dossier)
    {
        var languages = dossier.Articles.Select(article => LanguageOf(article, dossier)).Append(dossier.Settings.Language);
        _readsLatin = languages.Distinct(StringComparer.Ordinal).Any(language => NameStems.LongestEnding(language) > 0);
        foreach (var actor in dossier.Actors.Select(linked => linked.Entry))
        {
            foreach (var name in actor.Aliases.Concat(actor.PreviousNames).Prepend(actor.Name).Select(name => NameText.Fold(name.Value)).Where(name => name.Length > 0))
                Add(actor, name);
        }

        _names = dossier.Actors.SelectMany(linked => linked.Entry.Aliases.Concat(linked.Entry.WeakAliases).Concat(linked.Entry.PreviousNames).Prepend(linked.Entry.Name))
            .Select(name => NameText.Fold(name.Value)).ToFrozenSet(StringComparer.Ordinal);
        _stems = [.. _byStem.Keys.Order(StringComparer.Ordinal)];
        _trie = new NameTrie(_stems);
    }

    /// <summary>Finds the forms.</summary>
    public static NearForms In(ResolvedDossier dossier)
    {
        var forms = new NearForms(dossier);
        foreach (var article in dossier.Articles)
            forms.Read(article.Body, LanguageOf(article, dossier));
        foreach (var text in EditorialTexts.OfOurs(dossier))
            forms.Read(text, dossier.Settings.Language);
        return forms;
    }

    /// <summary>The forms that may be names of an actor.</summary>
    public IReadOnlyCollection<string> Of(Actor actor) => _forms.GetValueOrDefault(actor, []);

    private static string LanguageOf(LinkedArticle article, ResolvedDossier dossier) => article.Entry.Language?.Value ?? dossier.Settings.Language;

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
        if (_stems.Length == 0 && _short.Count == 0)
            return;

        var longest = NameStems.LongestEnding(language);
        foreach (var block in text.Prose.Blocks)
        {
            var folded = NameText.Fold(block.Text);
            foreach (var (actor, name) in _short)
                Take(actor, ShortNames.FormIn(folded, name));
            ReadInflected(folded, longest);
        }
    }

    private void ReadInflected(string folded, int longestInLatin)
    {
        for (var at = 0; at < folded.Length && _trie.IndexOfInitial(folded.AsSpan(at)) is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (at > 0 && Characters.IsWord(folded, at - 1))
                continue;

            var walk = _trie.Along(folded.AsSpan(at));
            while (walk.Next())
            {
                foreach (var name in _byStem[_stems[walk.Name]])
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
