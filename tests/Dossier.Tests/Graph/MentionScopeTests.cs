using Dossier.Graph.Names;
using Xunit;

namespace Dossier.Tests.Graph;

public class MentionScopeTests
{
    private static readonly Gazetteer<string> Gazetteer = new(
    [
        new("Bashar al-Assad", "bashar", NameStrength.Strong),
        new("Assad", "bashar", NameStrength.Weak),
        new("Hafez al-Assad", "hafez", NameStrength.Strong),
        new("Assad", "hafez", NameStrength.Weak),
        new("the President", "bashar", NameStrength.Weak),
        new("the President", "sharaa", NameStrength.Weak),
        new("Ahmad al-Sharaa", "sharaa", NameStrength.Strong),
        new("HTS", "hts", NameStrength.Strong),
        new("HTS", "high-tech-school", NameStrength.Strong),
        new("Damascus", "damascus", NameStrength.Strong),
        new("Damascus", "syria", NameStrength.Weak),
        new("Syria", "syria", NameStrength.Strong),
        new("Syria TV", "syria-tv", NameStrength.Strong),
    ]);

    [Fact]
    public void A_weak_name_is_linked_only_after_a_strong_one() =>
        Assert.Equal(
            ["Assad: not yet named (bashar, hafez)", "Bashar al-Assad: bashar", "Assad: bashar"],
            Resolve([], "Assad left.", "Bashar al-Assad, said Assad."));

    [Fact]
    public void A_weak_name_of_two_who_were_both_named_is_ambiguous() =>
        Assert.Equal(
            ["Hafez al-Assad: hafez", "Assad: hafez", "Bashar al-Assad: bashar", "Assad: ambiguous (bashar, hafez)"],
            Resolve([], "Hafez al-Assad ruled; Assad died. Bashar al-Assad came. Assad fell."));

    [Fact]
    public void A_weak_mention_does_not_name() =>
        Assert.Equal(
            ["Ahmad al-Sharaa: sharaa", "the President: sharaa", "Assad: not yet named (bashar, hafez)"],
            Resolve([], "Ahmad al-Sharaa, the President, on Assad"));

    [Fact]
    public void A_strong_name_of_two_is_ambiguous_every_time() =>
        Assert.Equal(["HTS: ambiguous (hts, high-tech-school)", "HTS: ambiguous (hts, high-tech-school)"], Resolve([], "HTS and HTS"));

    [Fact]
    public void Where_a_name_is_strong_for_one_and_weak_for_another_the_strong_one_wins() =>
        Assert.Equal(["Syria: syria", "Damascus: damascus"], Resolve([], "Syria", "Damascus agreed."));

    [Fact]
    public void An_unlinked_bearer_is_left_out_before_anything_else()
    {
        Assert.Equal(["HTS: hts"], Resolve(["high-tech-school"], "HTS"));
        Assert.Equal(["Syria: syria", "Damascus: syria"], Resolve(["damascus"], "Syria and Damascus"));
    }

    [Fact]
    public void A_name_whose_only_bearer_is_unlinked_opens_no_shorter_name() => Assert.Empty(Resolve(["syria-tv"], "Syria TV"));

    [Fact]
    public void A_link_of_the_authors_opens_the_weak_names_that_follow_it() =>
        Assert.Equal(
            ["Assad: not yet named (bashar, hafez)", "Assad: hafez"],
            ResolveLinked("Assad, then <hafez:his father>. Assad"));

    [Fact]
    public void A_link_settles_the_name_in_its_words_until_another_link_says_otherwise() =>
        Assert.Equal(
            ["HTS: ambiguous (hts, high-tech-school)", "HTS: high-tech-school", "Bashar al-Assad: bashar", "HTS: high-tech-school", "HTS: hts"],
            ResolveLinked("HTS; <high-tech-school:the HTS>, HTS, Bashar al-Assad, HTS; <hts:HTS> and HTS"));

    [Fact]
    public void A_link_settles_a_weak_name_of_two_who_were_both_named() =>
        Assert.Equal(
            ["Hafez al-Assad: hafez", "Bashar al-Assad: bashar", "Assad: ambiguous (bashar, hafez)", "Assad: bashar"],
            ResolveLinked("Hafez al-Assad, Bashar al-Assad, Assad, <bashar:Assad>, Assad"));

    [Fact]
    public void A_link_settles_no_name_that_is_not_its_bearers() =>
        Assert.Equal(["Damascus: damascus"], ResolveLinked("<hts:Damascus>, Damascus"));

    [Fact]
    public void A_link_settles_a_name_that_is_strong_for_another() =>
        Assert.Equal(["Damascus: damascus", "Damascus: syria"], ResolveLinked("Damascus, <syria:Damascus>, Damascus"));

    /// <summary>Resolves one block, in which a link is written <c>&lt;key:words&gt;</c>.</summary>
    private static IEnumerable<string> ResolveLinked(string written)
    {
        var links = new List<AuthorLink<string>>();
        var text = System.Text.RegularExpressions.Regex.Replace(written, "<([^:]+):([^>]+)>", link =>
        {
            links.Add(new AuthorLink<string>(link.Index - links.Sum(before => before.Key.Length + 3), link.Groups[2].Length, link.Groups[1].Value));
            return link.Groups[2].Value;
        });
        Assert.All(links, link => Assert.DoesNotContain('<', text.Substring(link.Start, link.Length)));
        return MentionScope.Resolve([new NamingBlock<string>(Gazetteer.Find(text), links)], new HashSet<string>())
            .SelectMany(mentions => mentions)
            .Select(mention => $"{text.Substring(mention.Match.Start, mention.Match.Length)}: {Words(mention.Outcome)}");
    }

    private static IEnumerable<string> Resolve(string[] unlinked, params string[] blocks)
    {
        var matches = blocks.Select(block => (IReadOnlyList<NameMatch<string>>)Gazetteer.Find(block));
        var resolved = MentionScope.Resolve(matches, unlinked.ToHashSet());
        Assert.Equal(blocks.Length, resolved.Length);
        return resolved.SelectMany((mentions, block) => mentions.Select(mention =>
            $"{blocks[block].Substring(mention.Match.Start, mention.Match.Length)}: {Words(mention.Outcome)}"));
    }

    private static string Words(MentionOutcome<string> outcome) => outcome switch
    {
        MentionOutcome<string>.Linked linked => linked.Key,
        MentionOutcome<string>.Ambiguous ambiguous => $"ambiguous ({string.Join(", ", ambiguous.Keys)})",
        MentionOutcome<string>.NotYetNamed unnamed => $"not yet named ({string.Join(", ", unnamed.Keys)})",
        _ => throw new InvalidOperationException(outcome.ToString()),
    };
}
