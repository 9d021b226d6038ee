using Xunit;

namespace Scriban.Tests;

public class SmokeTests
{
    [Fact]
    public void Runs() => Assert.NotNull(new Placeholder());
}
