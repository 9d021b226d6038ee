using Dossier.Entries.Events;
using Dossier.FrontMatter.Values;

namespace Dossier.Graph.Resolving;

/// <summary>The questions of an event to its claims and those of others. What cannot be chosen between is reported.</summary>
internal static class QuestionLinking
{
    /// <summary>Links a question of an event; an answer that there is not, or that stands there twice, is reported and left out.</summary>
    public static LinkedQuestion Link(Question question, Event asking, Linking linking)
    {
        var answers = new Dictionary<Claim, LinkedAnswer>(ReferenceEqualityComparer.Instance);
        var lacks = question.LacksAnswers;
        foreach (var written in question.Answers)
        {
            if (Find(written, asking, linking.References) is not { } claim)
                lacks = true;
            else if (answers.TryGetValue(claim.Claim, out var before))
                linking.Faults.Add(Messages.AnswerTwice(written.Place, NameOf(claim, asking), before.Place));
            else
                answers.Add(claim.Claim, new LinkedAnswer(claim, written.Place));
        }

        // What was left out was reported, and may have been the second answer.
        if (answers.Count < 2 && !lacks)
            linking.Faults.Add(Messages.QuestionWithoutChoice(question.Ask.Place, question.Ask.Value, answers.Count));

        return new LinkedQuestion(question, [.. answers.Values]);
    }

    private static ClaimTarget? Find(Located<ClaimReference> written, Event asking, ReferenceResolver references) =>
        written.Value.Event.Length == 0 ? references.Claim(written, asking, isBare: true) : references.Claim(written);

    private static string NameOf(ClaimTarget claim, Event asking) => claim.Event == asking ? claim.Claim.Id.Value : $"{claim.Event.Id}/{claim.Claim.Id.Value}";
}
