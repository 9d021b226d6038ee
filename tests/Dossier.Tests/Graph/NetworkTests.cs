using Dossier.Graph;
using Dossier.Graph.Views;
using Xunit;
using static Dossier.Tests.SmallDossier;

namespace Dossier.Tests.Graph;

public class NetworkTests
{
    private static readonly (string Name, string Text)[] _people = [Person("anna", "Anna Berg"), Person("boris", "Boris Kern"), Person("carla", "Carla Lund")];

    [Fact]
    public void One_sentence_joins_more_than_one_paragraph()
    {
        var network = Made(Article("a", "Anna Berg met Boris Kern. Carla Lund was absent."));

        Assert.Equal(["anna boris 3", "anna carla 1", "boris carla 1"], network.Ties.Select(Described));
        Assert.Equal((1, 0), (network.Ties[0].SentenceCount, network.Ties[0].ParagraphCount));
        Assert.Equal((0, 1), (network.Ties[1].SentenceCount, network.Ties[1].ParagraphCount));
    }

    [Fact]
    public void Two_paragraphs_join_nobody() => Assert.Empty(Made(Article("a", "Anna Berg spoke.\n\nBoris Kern left.")).Ties);

    [Fact]
    public void Articles_count_and_not_sentences()
    {
        var network = Made(
            Article("a", "Anna Berg met Boris Kern. Anna Berg left Boris Kern. Anna Berg saw Boris Kern."),
            Article("b", "Anna Berg met Carla Lund."),
            Article("c", "Anna Berg met Carla Lund."));

        Assert.Equal(["anna carla 6", "anna boris 3"], network.Ties.Select(Described));
        Assert.Equal(["anna", "carla", "boris"], network.Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void An_event_joins_those_who_took_part()
    {
        var tie = Assert.Single(Made(Event("e", "participants: [anna, boris]")).Ties);

        Assert.Equal(("anna boris 1", "e"), (Described(tie), Assert.Single(tie.Events).Id));
    }

    [Fact]
    public void A_tie_keeps_the_sentences_behind_it_with_both_names_marked()
    {
        var network = Made(Article("a", "Nothing happened. Yesterday Anna Berg met Boris Kern in Oslo. Carla Lund stayed."));

        var sentence = Assert.Single(Assert.Single(network.Ties[0].Sentences(3)).Sentences);
        Assert.Equal("Yesterday Anna Berg met Boris Kern in Oslo.", string.Concat(sentence.Parts.Select(part => part.Text)));
        Assert.Equal(["Anna Berg", "Boris Kern"], sentence.Parts.Where(part => part.IsMarked).Select(part => part.Text));
    }

    [Fact]
    public void A_long_list_of_names_ties_nobody_to_anybody()
    {
        var many = Enumerable.Range(0, SharedTexts.MostNamedTogether + 1).Select(at => (char)('a' + at)).ToArray();
        var network = Network.Of(Of([.. many.Select(letter => Person($"p-{letter}", $"Signer {char.ToUpperInvariant(letter)}{letter}x")),
            Article("a", $"Signed by {string.Join(", ", many.Select(letter => $"Signer {char.ToUpperInvariant(letter)}{letter}x"))}.")]));

        Assert.Empty(network.Ties);
    }

    private static Network Made(params (string, string)[] files) => Network.Of(Of(_people.Concat(files)));

    private static string Described(Tie tie) => $"{tie.First.Id} {tie.Second.Id} {tie.Strength}";
}
