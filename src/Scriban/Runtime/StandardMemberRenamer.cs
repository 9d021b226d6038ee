using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Gives the name by which templates see a .NET member.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Whether templates see a .NET member.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);

/// <summary>The renaming that applies where a context names no other: <c>ThisIsAnExample</c> becomes <c>this_is_an_example</c>.</summary>
public static class StandardMemberRenamer
{
    /// <summary>The renaming as a delegate.</summary>
    public static readonly MemberRenamerDelegate Default = Rename;

    /// <summary>The name of a member in snake case.</summary>
    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    /// <summary>
    /// A name in snake case: every upper-case letter becomes lower-case, with an underscore before it unless it begins the name
    /// or follows another upper-case letter.
    /// </summary>
    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var builder = new StringBuilder(name.Length + 4);
        var previousUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c))
            {
                if (i > 0 && !previousUpper)
                    builder.Append('_');
                builder.Append(char.ToLowerInvariant(c));
                previousUpper = true;
            }
            else
            {
                builder.Append(c);
                previousUpper = false;
            }
        }

        return builder.ToString();
    }
}
