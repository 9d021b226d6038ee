using Xunit;

namespace Dossier.Tests.Rendering;

/// <summary>What many pages print alike is made once. No page shows that it was: it is the same to the byte.</summary>
public class FragmentTests
{
    /// <summary>A template that takes names from an object; where one may do so, no part of any template is inserted.</summary>
    private static readonly (string Path, string Text) _switch = ("templates/partials/unused.html", "{{ import {} }}");

    private static readonly string _content = Path.Combine(Repository.Root, "content");

    private static readonly (string Path, string Text)[] _entries =
    [
        ("content/actors/ann.md", "---\nname: Ann Arbor\ntype: person\ndescription: Knows [[bob|Bob]].\n---\nAnn Arbor met Bob Bell.\n"),
        ("content/actors/bob.md", "---\nname: Bob Bell\ntype: person\n---\nSee [Ann](ann.md) and Ann Arbor.\n"),
        ("content/actors/cy.md", "---\nname: Cy Coe\ntype: organisation\n---\n"),
        ("content/articles/one.md", "---\ntitle: One\nlanguage: ar\nsummary: Ann Arbor, Bob Bell and [the third paragraph](two.md#p1).\n---\n\nAnn Arbor spoke.\n\nBob Bell did not.\n"),
        ("content/articles/two.md", "---\ntitle: Two\ndate: 2025-01-02\nsummary: Cy Coe, in brief.\n---\n\nCy Coe and Ann Arbor.\n"),
        ("content/events/e.md", "---\ntitle: The meeting\ndate: 2025-01-01\nsummary: Of [[ann]] and [[one#p2|what Bob said]].\nactors: [ann, bob]\n---\n"),
    ];

    public static TheoryData<string> Templates => new(
        // Lines of lists, on the page of what they name and on others.
        "{{ for who in actor.met }}{{ who }}{{ end }}{{ for article in actor.articles }}<li>{{ article.of.title }}{{ article.article.summary }}</li>{{ end }}",
        "{{ include 'list' of: actor.articles }}{{ include 'list' of: actor.events }}",
        // Names that mean something else here.
        "{{ words = { site: { skip: page.title } } }}{{ words.site.skip }}",
        "{{ for site in [page.title, 'b'] }}{{ site }}{{ end }}",
        "{{ for words in [page.title] }}{{ include 'echo' }}{{ end }}",
        "{{ capture words }}{{ page.title }}{{ end }}{{ include 'echo' }}",
        "{{ func url(x); ret page.title; end }}{{ url 'index.html' }}{{ include 'echo' }}",
        "{{ func f(site); include 'echo'; end }}{{ f page.title }}",
        "{{ x = page.title }}{{ include 'x' }}",
        "{{ for x in [page.title, 1] }}{{ include 'x' }}{{ end }}",
        // What is set on the way.
        "{{ page.kind }}{{ page.kind = page.title }}{{ page.kind }}{{ include 'kind' }}",
        "{{ include 'sets' }}{{ page.seen }}{{ include 'sets' }}{{ page.seen }}",
        "{{ n = 0 }}{{ for i in 1..3 }}{{ n = n + i }}{{ n }}{{ include 'n' }}{{ end }}",
        // What stands around.
        "{{ for i in 1..3 }}{{ if for.first }}{{ page.title }}{{ else }}{{ include 'place' }}{{ end }}{{ end }}",
        "{{ for i in 1..5 }}{{ if i == 3; break; end }}{{ words.site.skip }}{{ i }}{{ end }}",
        "{{ capture y }}{{ words.site.skip }}{{ url 'articles.html' }}{{ end }}{{ y }}{{ y | string.size }}",
        "{{ x = include 'kind'; x | string.upcase }}{{ include 'echo' | string.size }}",
        "{{ include page.kind == 'actor' ? 'echo' : 'kind' }}",
        "{{ [1, 2] | array.each @(do; ret $0 + 1; end) | array.join words.marks.semicolon }}",
        "{{ url 'index.html' }} {{ url (page.section + '.html') }} {{ page.href }} {{ actor.href }}");

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_page_is_the_same_whether_parts_of_it_were_printed_before_or_not(string template)
    {
        (string, string)[] files =
        [
            .. _entries,
            ("templates/actor.html", template),
            ("templates/partials/list.html", "{{ for one in $.of }}<li>{{ one.article.title ?? one.title }} <a href=\"{{ one.article.href ?? one.href }}\"{{ include 'lang' of: one }}>{{ one.article.summary ?? one.summary }}</a></li>{{ end }}"),
            ("templates/partials/echo.html", "<p>{{ words.site.skip }}{{ words }}{{ site.title }}{{ site }}</p>"),
            ("templates/partials/kind.html", "<i>{{ page.kind }}</i>"),
            ("templates/partials/sets.html", "{{ page.seen = (page.seen ?? '') + page.title }}<b>{{ page.seen }}</b>"),
            ("templates/partials/n.html", "<u>{{ n }}</u>"),
            ("templates/partials/x.html", "<u>{{ x }}</u>"),
            ("templates/partials/place.html", "<u>{{ for.index }}{{ i }}</u>"),
        ];
        var inserted = SmallSite.Of(files);
        var evaluated = SmallSite.Of([.. files, _switch]);
        Assert.Equal(string.Join("\n", evaluated.Diagnostics.Where(fault => fault.Place.File != _switch.Path)), string.Join("\n", inserted.Diagnostics));
        Assert.Equal(evaluated.Files.Keys.Order(StringComparer.Ordinal), inserted.Files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in evaluated.Files)
            Assert.True(bytes.Span.SequenceEqual(inserted.Files[path].Span), $"{path} differs:\n{Encoding.UTF8.GetString(inserted.Files[path].Span)}");
    }

    [Fact]
    public void The_whole_dossier_of_the_repository_is_the_same_either_way()
    {
        var folder = Directory.CreateTempSubdirectory("dossier-test-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(_content, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, "content", Path.GetRelativePath(_content, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var inserted = SmallSite.Build(folder);
            var off = Path.Combine(folder, _switch.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(off)!);
            File.WriteAllText(off, _switch.Text);
            var evaluated = SmallSite.Build(folder);
            Assert.NotEmpty(inserted.Files);
            foreach (var (path, bytes) in evaluated.Files)
                Assert.True(bytes.Span.SequenceEqual(inserted.Files[path].Span), $"{path} differs");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
