using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>Values that many pages show at once: what a template wrote into one would reach others, or not, as chance has it.</summary>
internal static class SharedValues
{
    /// <summary>Makes an object, and the objects and lists in it, such that no template can change them.</summary>
    /// <returns>The same object.</returns>
    public static ScriptObject Frozen(this ScriptObject shared)
    {
        Freeze(shared);
        return shared;
    }

    private static void Freeze(object? value)
    {
        switch (value)
        {
            case ScriptObject { IsReadOnly: false } members:
                members.IsReadOnly = true;
                foreach (var member in members.Values)
                    Freeze(member);

                break;
            case ScriptArray { IsReadOnly: false } items:
                items.IsReadOnly = true;
                foreach (var item in items)
                    Freeze(item);

                break;
        }
    }
}
