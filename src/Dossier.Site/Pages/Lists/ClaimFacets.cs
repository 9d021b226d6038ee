using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Wording;

namespace Dossier.Pages.Lists;

/// <summary>What the board of claims can be filtered by, for one claim.</summary>
/// <param name="State">How it stands, in a word of the data; empty for a claim that is no fact and has no state.</param>
/// <param name="Kind">What kind of claim it is, in a word of the data.</param>
/// <param name="Topics">The ids of its event's topics.</param>
/// <param name="Parties">Who takes part in its event.</param>
/// <param name="Speakers">Who speaks on it, as far as articles name anybody.</param>
/// <param name="Sources">The outlets whose articles speak of it, and those of the articles that name no outlet.</param>
/// <param name="Disputes">What speaks against it: <see cref="Differ"/>, <see cref="Denied"/>.</param>
public sealed record ClaimFacets(
    string State, string Kind, ImmutableArray<string> Topics, ImmutableArray<Actor> Parties, ImmutableArray<Actor> Speakers, ImmutableArray<Entry> Sources, ImmutableArray<string> Disputes)
{
    /// <summary>Accounts of the same differ from it.</summary>
    public const string Differ = "differ";

    /// <summary>Somebody denies it, or declines to speak of it.</summary>
    public const string Denied = "denied";

    /// <summary>Who takes part or speaks, each once.</summary>
    public IEnumerable<Actor> Actors => Parties.Union(Speakers);

    /// <summary>Whose word on it can be put beside another's: who speaks, and where it stands.</summary>
    public IEnumerable<Entry> Voices => Speakers.Union(Sources);

    /// <summary>The facets of a claim.</summary>
    public static ClaimFacets Of(ResolvedDossier dossier, DossierEvidence evidence, WeighedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(claim);
        var one = dossier.Of(claim.Event);
        return new ClaimFacets(
            AccountWording.ShowsState(claim) ? ClaimWording.Word(claim.State) : "",
            ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind),
            [.. one.Topics.Select(topic => topic.Id.Value)],
            [.. one.Participants.Select(participant => participant.Actor).Distinct()],
            [.. claim.Statements.Select(said => said.Statement.Speaker).OfType<Actor>().Distinct()],
            [.. claim.Statements.Select(said => SourceOf(dossier, said.Article)).Distinct()],
            [
                .. evidence.QuestionsOf(claim.Claim.Claim).Any(question => question.State == AccountsState.Differ) ? [Differ] : Array.Empty<string>(),
                .. claim.Statements.Any(said => said.Meaning != StanceMeaning.Supports) ? [Denied] : Array.Empty<string>(),
            ]);
    }

    /// <summary>Where an article's word stands: with its outlet, or with the article where it names none.</summary>
    public static Entry SourceOf(ResolvedDossier dossier, Article article)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dossier.Of(article).Outlet ?? (Entry)article;
    }

    /// <summary>Whose word a statement is: the speaker's where one is named, else that of its source.</summary>
    public static Entry VoiceOf(ResolvedDossier dossier, TracedStatement said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Statement.Speaker ?? SourceOf(dossier, said.Article);
    }
}
