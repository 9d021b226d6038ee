namespace Dossier.Tests.Architecture;

/// <summary>What depends on the machine, the moment or the user, and so must come into the library as an argument. Files are read where they are.</summary>
internal static class OutsideWorld
{
    private static readonly string[] _types =
    [
        "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Security.Cryptography.RandomNumberGenerator", "System.Threading.Timer",
        "System.Threading.CancellationTokenSource", "System.Threading.Thread",
    ];

    private static readonly (string Type, string[] Members)[] _members =
    [
        ("System.DateTime", ["get_Now", "get_UtcNow", "get_Today", "ToLocalTime"]),
        ("System.DateTimeOffset", ["get_Now", "get_UtcNow", "ToLocalTime"]),
        ("System.TimeProvider", ["get_System"]),
        ("System.TimeZoneInfo", ["get_Local"]),
        ("System.Threading.Tasks.Task", ["Delay"]),
        ("System.Guid", ["NewGuid", "CreateVersion7"]),
        ("System.Random", ["get_Shared"]),
        ("System.Globalization.CultureInfo", ["get_CurrentCulture", "get_CurrentUICulture", "get_InstalledUICulture"]),
        ("System.AppContext", ["get_BaseDirectory", "GetData"]),
    ];

    /// <summary>What of the environment is the same everywhere, or asked by what the compiler makes of an iterator.</summary>
    private static readonly string[] _harmless = ["get_NewLine", "get_CurrentManagedThreadId"];

    /// <summary>Whether a member asks the world outside.</summary>
    public static bool Has(MemberUse use) =>
        _types.Contains(use.Owner)
        || (use.Owner == "System.Environment" && !_harmless.Contains(use.Member))
        || _members.Any(one => one.Type == use.Owner && one.Members.Contains(use.Member));
}
