using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>The pages as Markdown, read with a plain reader of CommonMark that knows nothing of this site.</summary>
public sealed class MarkdownPagesTests(BuiltDossier built) : IClassFixture<BuiltDossier>
{
    private static readonly SmallSite _site = TakenSite.Build();

    [Fact]
    public void Every_entry_has_one_beside_its_page()
    {
        var pages = _site.Files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(10, pages.Length);
        Assert.All(pages, path => Assert.Contains(Path.ChangeExtension(path, ".html"), _site.Files.Keys));
    }

    [Fact]
    public void Every_link_of_the_repositorys_dossier_leads_to_a_file_and_an_anchor_in_it()
    {
        var folder = built["site-output"];
        var texts = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        var dead = DeadLinks(texts, path => File.Exists(Path.Combine(folder, path)), out var followed);

        Assert.Empty(dead);
        Assert.InRange(followed, 1000, int.MaxValue);
        Assert.All(texts.Values, text => Assert.DoesNotContain("[[", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_of_a_small_site_leads_to_a_file_and_an_anchor_in_it()
    {
        var texts = _site.Files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.Span), StringComparer.Ordinal);

        Assert.Empty(DeadLinks(texts, _site.Files.ContainsKey, out _));
    }

    [Fact]
    public void Links_by_id_and_by_file_become_links_to_the_files_beside_the_pages()
    {
        var page = _site["events/talks.md"];

        Assert.Contains("They [“met in Paris”](../articles/a.md#p1) or [so](../articles/a.md), see [Undated](../articles/undated.md) and [the web](https://example.com/).", page, StringComparison.Ordinal);
        Assert.Contains("> met in Paris\n> — [Emmanuel Macron](../actors/macron.md), [", page, StringComparison.Ordinal);
        Assert.Contains("<a id=\"claim-held\"></a>\n\n### They were held.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_says_where_it_comes_from_and_has_an_anchor_for_each_paragraph()
    {
        var page = _site["articles/a.md"];

        Assert.Contains("- **Outlet:** [The Paper](../actors/paper.md)\n- **Published:** 7 May 2025\n- **Author:** Jane Doe\n", page, StringComparison.Ordinal);
        Assert.Contains("<a id=\"p1\"></a>\n\nMacron of France met in Paris", page, StringComparison.Ordinal);
        Assert.Contains("<a id=\"p2\"></a>\n\n- a list", page, StringComparison.Ordinal);
        Assert.Contains("<a id=\"p3\"></a>\n\n| one | two | three |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_stays_words()
    {
        var heading = Markdig.Markdown.Parse(_site["articles/a.md"]).Descendants<HeadingBlock>().First();

        Assert.Equal("100% of {them} & \"others\" </script> met_in ~Paris", string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())));
    }

    [Fact]
    public void A_script_in_a_text_does_not_reach_it()
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: A\n---\n<script>alert(1)</script>\n\nA <b onclick=\"x()\">word</b>.\n\n<div onclick=\"x()\">kept</div>\n"));

        Assert.DoesNotContain("<script", site["articles/a.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", site["articles/a.md"], StringComparison.Ordinal);
        Assert.Contains("<div>kept</div>", site["articles/a.md"], StringComparison.Ordinal);
    }

    private static List<string> DeadLinks(Dictionary<string, string> texts, Func<string, bool> exists, out int followed)
    {
        var dead = new List<string>();
        followed = 0;
        foreach (var (path, text) in texts)
        {
            foreach (var link in Markdig.Markdown.Parse(text).Descendants<LinkInline>())
            {
                var address = new Uri(new Uri($"file:///{path}"), link.Url);
                if (address.Scheme != "file")
                    continue;

                followed++;
                var target = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
                var anchor = Uri.UnescapeDataString(address.Fragment).TrimStart('#');
                var hasAnchor = anchor.Length == 0 || !texts.TryGetValue(target, out var there) || there.Contains($"<a id=\"{anchor}\"></a>", StringComparison.Ordinal);
                if (!exists(target) || !hasAnchor)
                    dead.Add($"{path}: {link.Url}");
            }
        }

        return dead;
    }
}
