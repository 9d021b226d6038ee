namespace Dossier.Tests.Entries.Fields;

internal static class ContentDocs
{
    public static bool Names(FieldPath path) => true;
}
