using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>A headline of two words above the name of whoever wrote the text.</summary>
public class ShortHeadlinesTests
{
    private const string Text = "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.\n\nBuyers from the mainland watched the talks, which began in spring and stopped twice for storms and for want of ice.\n";

    [Theory]
    [InlineData("Ministers agree\n\nJane Doe\n\n", "Ministers agree", "Jane Doe")]
    [InlineData("Ministers agree\nJane Doe\n\n", "Ministers agree", "Jane Doe")]
    [InlineData("Peace\n\nJane Doe\n\n", "Peace", "Jane Doe")]
    [InlineData("Ministers agree\n\nJane Doe\n12 March 2024\n\n", "Ministers agree", "Jane Doe")]
    [InlineData("Alin Post\n\nHarbour talks\n\n", "Harbour talks", null)]
    public void Is_the_title_and_the_name_the_author(string above, string title, string? author)
    {
        var article = Imports.Text(above + Text, "a.txt");
        Assert.Equal(title, article.Draft.Fields["title"]);
        Assert.Equal(author, article.Draft.Fields.GetValueOrDefault("author"));
        Assert.DoesNotContain(article.Lines, line => line.Line.Text == title && line.Fate is LineFate.Dropped);
    }
}
