using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>Holds the status of an event against what is said of its claims.</summary>
internal static class Statuses
{
    /// <summary>Reports a status that no claim bears out.</summary>
    /// <param name="one">The event.</param>
    /// <param name="claims">Its claims, weighed.</param>
    /// <param name="accountsDiffer">Whether its claims answer one question in ways that cannot all be true.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static void Report(LinkedEvent one, ImmutableArray<WeighedClaim> claims, bool accountsDiffer, DiagnosticBag faults)
    {
        if (one.Entry.Status is not { } status)
            return;

        var heard = claims.Where(claim => claim.Heard.Any()).ToArray();
        var denied = heard.Where(claim => claim.Saying(StanceMeaning.Denies).Any()).ToArray();
        if (status.Value == EventStatus.Disputed && denied.Length == 0 && !accountsDiffer)
            faults.Add(Messages.DisputedWithoutDenial(status.Place));
        else if (status.Value == EventStatus.Occurred && heard.Length > 0 && denied.Length == heard.Length)
            faults.Add(Messages.OccurredButDenied(status.Place, denied[0].Claim.Claim.Id.Value));
    }
}
