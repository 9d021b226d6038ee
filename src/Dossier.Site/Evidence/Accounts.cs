using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>How the answers to a question stand to each other.</summary>
public enum AccountsState
{
    /// <summary>Two answers or more are told by somebody: they cannot all be true.</summary>
    Differ,

    /// <summary>One answer is told, and one is denied: it, or another.</summary>
    Denied,

    /// <summary>One answer is told and none is denied.</summary>
    OneAccount,

    /// <summary>Nobody gives an answer.</summary>
    Open,
}

/// <summary>A question of an event with its answers, weighed, and how these stand to each other.</summary>
/// <param name="Event">The event that asks.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">The claims that answer it, in the order written.</param>
/// <param name="State">How they stand to each other.</param>
public sealed record WeighedQuestion(Event Event, Question Question, ImmutableArray<WeighedClaim> Answers, AccountsState State)
{
    /// <summary>Its place among the questions of its event, from 1.</summary>
    public required int Number { get; init; }
}

/// <summary>
/// What is told in ways that exclude each other. An answer is told where somebody says that it is so, also where another
/// denies it; which of the accounts is right is not for the build to say.
/// </summary>
internal sealed class Accounts
{
    private readonly ILookup<Event, WeighedQuestion> _byEvent;
    private readonly ILookup<Claim, WeighedQuestion> _byClaim;

    private Accounts(ImmutableArray<WeighedQuestion> questions)
    {
        _byClaim = questions
            .SelectMany(question => question.Answers.Select(answer => (answer.Claim.Claim, question)))
            .ToLookup(pair => pair.Claim, pair => pair.question);
        // A question whose answers are claims of several events is one of each of them.
        _byEvent = questions
            .SelectMany(question => question.Answers.Select(answer => answer.Event).Prepend(question.Event).Distinct().Select(one => (one, question)))
            .ToLookup(pair => pair.one, pair => pair.question);
    }

    /// <summary>The questions that an event asks, and those of others that one of its claims answers, in the order of the events.</summary>
    public ImmutableArray<WeighedQuestion> Of(Event one) => [.. _byEvent[one].OrderBy(question => question.Event != one)];

    /// <summary>The questions that a claim answers.</summary>
    public ImmutableArray<WeighedQuestion> Of(Claim claim) => [.. _byClaim[claim]];

    /// <summary>Weighs every question of a dossier; an answer that nobody gives is reported.</summary>
    public static Accounts Weigh(ResolvedDossier dossier, Func<Claim, WeighedClaim> claimOf, DiagnosticBag faults)
    {
        var weighed = ImmutableArray.CreateBuilder<WeighedQuestion>();
        foreach (var one in dossier.Events)
        {
            foreach (var (at, linked) in one.Questions.Index())
            {
                ImmutableArray<WeighedClaim> answers = [.. linked.Answers.Select(answer => claimOf(answer.Claim.Claim))];
                weighed.Add(new WeighedQuestion(one.Entry, linked.Question, answers, StateOf(answers)) { Number = at + 1 });
                ReportUntold(one.Entry, linked, answers, faults);
            }
        }

        return new Accounts(weighed.ToImmutable());
    }

    /// <summary>Whether somebody says that a claim is so.</summary>
    public static bool IsTold(WeighedClaim claim) => claim.Saying(StanceMeaning.Supports).Any();

    /// <summary>Whether somebody says that a claim is not so.</summary>
    public static bool IsDenied(WeighedClaim claim) => claim.Saying(StanceMeaning.Denies).Any();

    private static AccountsState StateOf(ImmutableArray<WeighedClaim> answers) => answers.Count(IsTold) switch
    {
        > 1 => AccountsState.Differ,
        1 => answers.Any(IsDenied) ? AccountsState.Denied : AccountsState.OneAccount,
        _ => AccountsState.Open,
    };

    private static void ReportUntold(Event asking, LinkedQuestion question, ImmutableArray<WeighedClaim> answers, DiagnosticBag faults)
    {
        foreach (var (answer, claim) in question.Answers.Zip(answers).Where(pair => !IsTold(pair.Second)))
        {
            var name = claim.Event == asking ? claim.Claim.Claim.Id.Value : $"{claim.Event.Id}/{claim.Claim.Claim.Id.Value}";
            faults.Add(Messages.AnswerUntold(answer.Place, name, question.Question.Ask.Value, IsDenied(claim)));
        }
    }
}
