using Dossier.Entries.Events;
using Dossier.Evidence;

namespace Dossier.Wording;

/// <summary>What events and actors are said to be, in the site's own words, which take no side.</summary>
internal static class EventWording
{
    /// <summary>As what somebody took part in an event. Who suffers violence is affected by it, and takes no part in it.</summary>
    public static string? Role(Event one, ParticipantRole? role, SiteWording wording) =>
        role is { } known ? wording.Word(one.Type?.Value == EventType.Assault ? "violence_roles" : "roles", ParticipantRoles.Vocabulary.WordOf(known)) : null;

    /// <summary>Whether an office was held on a day, in a word of the data.</summary>
    public static string Word(Tenure tenure) => tenure switch
    {
        Tenure.Held => "held",
        Tenure.Possible => "possible",
        Tenure.DatesNotStated => "dates_not_stated",
        Tenure.DayNotKnown => "day_not_known",
    };

    /// <summary>How far an outlet can be relied on: the grade with its meaning, or that there is none; null where the note on it says that itself.</summary>
    public static string? Reliability(Entries.Reliability? grade, string? note, SiteWording wording)
    {
        if (grade is { } known)
        {
            var letter = Entries.Reliabilities.Vocabulary.WordOf(known);
            return $"{letter}{wording.Word("row", "comma")}{wording.Word("reliability", letter)}";
        }

        var none = wording.Word("actor", "not_graded");
        return note?.StartsWith(none, StringComparison.OrdinalIgnoreCase) == true ? null : none;
    }
}
