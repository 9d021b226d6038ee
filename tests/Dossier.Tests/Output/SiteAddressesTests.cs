using Dossier.Output;
using Xunit;

namespace Dossier.Tests.Output;

public class SiteAddressesTests
{
    private static readonly string[] _pages = ["index.html", "404.html", "articles/a.html", "articles/b.html", "articles/é/a.html"];

    private static readonly string[] _pieces =
    [
        "a.html", "b.html", "B.HTML", "index.html", "articles", "é", "%C3%A9", "/", "/", "\\", "..", "../", "./", "#", "#top", "?q=1", " ", "\n", "\0", "https://example.org", "https:", "javascript:", "x", "%2F",
    ];

    public static TheoryData<int> Seeds() => Tests.Seeds.Of("1-3");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_remembered_of_an_address_is_what_would_be_found(int seed)
    {
        var addresses = new SiteAddresses([.. _pages], "https://example.org/articles/");
        var random = new Random(seed);

        Assert.All(Enumerable.Range(0, 20_000), _ =>
        {
            var (page, address) = (_pages[random.Next(_pages.Length)], string.Concat(random.GetItems(_pieces, random.Next(5))));
            Assert.Equal(addresses.Find(page, address), addresses.Find(page, Encoding.UTF8.GetBytes(address)));
        });
    }

    [Fact]
    public void Addresses_in_two_folders_and_longer_than_any_that_is_remembered_are_found()
    {
        var path = $"articles/{new string('x', 300)}.html";
        var addresses = new SiteAddresses([.. _pages, path], null);

        Assert.Equal(new FollowedLink.File(2), addresses.Find("articles/b.html", "a.html"u8));
        Assert.Equal(new FollowedLink.File(4), addresses.Find("articles/é/b.html", "a.html"u8));
        Assert.Equal(new FollowedLink.File(_pages.Length), addresses.Find("index.html", Encoding.UTF8.GetBytes(path)));
    }
}
