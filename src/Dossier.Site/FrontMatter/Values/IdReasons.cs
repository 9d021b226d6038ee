namespace Dossier.FrontMatter.Values;

/// <summary>Says why a text cannot be an id.</summary>
public static class IdReasons
{
    /// <summary>The reason, as the end of a sentence; null where the text is an id.</summary>
    public static string? Of(string id) => Slug.FaultOf(id) switch
    {
        null => null,
        IdFault.Empty => Messages.IdIsEmpty,
        IdFault.Capital capital => Messages.IdHasCapital(id[capital.Offset]),
        IdFault.StraySeparator separator => Messages.IdHasStraySeparator(id[separator.Offset]),
        IdFault.UnseenSign unseen => Messages.IdHasUnseenSign(unseen.Sign),
        IdFault.ForeignCharacter foreign => Messages.IdHasForeignCharacter(foreign.Character.ToString()),
        IdFault.NotNormalised => Messages.IdIsNotNormalised,
    };
}
