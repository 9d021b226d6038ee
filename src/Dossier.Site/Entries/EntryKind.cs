using Dossier.FrontMatter.Fields;

namespace Dossier.Entries;

/// <summary>
/// A kind of entry: what it is called, where its files and pages stand, which fields it has and who reads them. The kinds
/// are the rows of one table, <c>Parsing/EntryKinds.cs</c>, and these are its columns.
/// </summary>
public sealed class EntryKind
{
    /// <summary>Its word in templates, in data, in schemas and on the command line: <c>article</c>. The template of its pages has this name.</summary>
    public required string Name { get; init; }

    /// <summary>What an entry of it is, for messages: <c>an article</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>The same without its article: <c>home page</c>.</summary>
    public string Noun => Owner[(Owner.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>What its files are, for somebody who has none yet: <c>one for each source article</c>.</summary>
    public required string About { get; init; }

    /// <summary>The folder of the content that its files stand in, or any folder below it; null where it is one file beside the folders.</summary>
    public required string? Folder { get; init; }

    /// <summary>The id of its one entry, which no other entry can have; null where there may be any number of it.</summary>
    public string? OnlyId { get; init; }

    /// <summary>
    /// The part of the site that its pages stand in: a folder, and beside it the list of that name (<c>articles/</c> and
    /// <c>articles.html</c>). Null where they stand beside the home page and have no list.
    /// </summary>
    public string? Section { get; init; }

    /// <summary>A title or name as an example for the command line; null where <c>dossier new</c> begins none of it.</summary>
    public string? Example { get; init; }

    /// <summary>Its fields, in the order of docs/content.md.</summary>
    public required ImmutableArray<Field> Fields { get; init; }

    /// <summary>Makes the entry from what its file states.</summary>
    public required Func<EntryFile, FieldValues, Entry> Read { get; init; }

    /// <summary>What its entries stand under in <c>data/dossier.json</c>: <c>articles</c>, <c>home</c>.</summary>
    public string Collection => Folder ?? Name;
}
