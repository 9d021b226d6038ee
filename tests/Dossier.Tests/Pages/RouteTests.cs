using Dossier.Pages;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Pages;

public class RouteTests
{
    private static readonly Gen<string> _segment =
        from length in Gen.Choose(1, 4)
        from pieces in Gen.Elements("a", "b2", "é", "الشرع", "日本", "𐌀", " ", "-", "_", "%", "%20", "+", "&", "'", "?", "#", "..x", "=").ListOf(length)
        select string.Concat(pieces);

    private static readonly Gen<Route> _route =
        from depth in Gen.Choose(0, 3)
        from folders in Gen.Elements("articles", "actors", "a b", "é").ListOf(depth)
        from name in _segment
        select new Route(string.Join('/', folders.Append($"{name}.html")));

    private static readonly Arbitrary<(Route From, Route To)> _pairs = (from a in _route from b in _route select (a, b)).ToArbitrary();

    [Fact]
    public void A_browser_follows_a_link_to_the_same_file_under_any_address() =>
        Prop.ForAll(_pairs, pair =>
        {
            var page = new Uri(pair.From.Under("https://example.org/some/path/"));
            Assert.Equal(pair.To.Under("https://example.org/some/path"), new Uri(page, pair.To.From(pair.From)).AbsoluteUri);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Theory]
    [InlineData("index.html", "articles/a.html", null, "articles/a.html")]
    [InlineData("articles/a.html", "index.html", null, "../index.html")]
    [InlineData("articles/a.html", "articles/b.html", "p3", "b.html#p3")]
    [InlineData("articles/a.html", "articles/a.html", "p3", "#p3")]
    [InlineData("articles/a.html", "articles/a.html", null, "a.html")]
    [InlineData("articles/a.html", "actors/é.html", "عنوان", "../actors/%C3%A9.html#%D8%B9%D9%86%D9%88%D8%A7%D9%86")]
    public void A_link_is_as_short_as_it_can_be_and_escaped(string from, string to, string? anchor, string link) =>
        Assert.Equal(link, new Route(to).From(new Route(from), anchor));
}
