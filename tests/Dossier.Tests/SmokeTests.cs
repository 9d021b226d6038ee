using Xunit;

namespace Dossier.Tests;

public class SmokeTests
{
    [Fact]
    public void Runs() => Assert.NotNull(new object());
}
