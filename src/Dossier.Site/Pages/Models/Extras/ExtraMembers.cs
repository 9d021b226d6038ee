using Dossier.FrontMatter.Values;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Extras;

/// <summary>
/// What an editor wrote under <c>extra</c>, as templates see it. Which members there are is the house's own business: one that is not
/// there is null, and no mistake of a template.
/// </summary>
internal sealed class ExtraMembers : ScriptObject
{
    private ExtraMembers(ExtraValue.Map? map)
        // Else the functions of this class would be members.
        : base(map?.Members.Length ?? 0, autoImportStaticsFromThisType: false)
    {
        foreach (var (name, value) in map?.Members ?? [])
            this[name] = Of(value);

        IsReadOnly = true;
    }

    private static ExtraMembers None { get; } = new(null);

    /// <summary>The members of a map; none where there is no map.</summary>
    public static ExtraMembers Of(ExtraValue.Map? map) => map is null ? None : new ExtraMembers(map);

    private static object? Of(ExtraValue value) => value switch
    {
        ExtraValue.Words words => words.Text,
        ExtraValue.Flag flag => flag.IsTrue,
        ExtraValue.Whole whole => whole.Number,
        ExtraValue.Fraction fraction => fraction.Number,
        ExtraValue.Nothing => null,
        ExtraValue.Several several => new ScriptArray(several.Items.Select(Of)) { IsReadOnly = true },
        ExtraValue.Map map => new ExtraMembers(map),
    };
}
