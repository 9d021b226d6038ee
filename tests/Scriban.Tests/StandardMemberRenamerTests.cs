using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests;

public class StandardMemberRenamerTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("ThisIsAnExample", "this_is_an_example")]
    [InlineData("HTMLText", "htmltext")]
    [InlineData("HmacSha256", "hmac_sha256")]
    [InlineData("Slice1", "slice1")]
    public void Gives_the_name_in_snake_case(string name, string expected) =>
        Assert.Equal(expected, StandardMemberRenamer.Rename(name));
}
