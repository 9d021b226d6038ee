namespace Dossier.Diagnostics;

/// <summary>Where something stands in a file, as an editor shows it.</summary>
/// <param name="File">The file's path as the user knows it, with forward slashes: <c>content/articles/a.md</c>.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 where the whole file is meant.</param>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    /// <summary>The place that means a file as a whole, such as a file that cannot be read.</summary>
    public static Place Whole(string file) => new(file, 0, 0);

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(Place other) =>
        string.CompareOrdinal(File, other.File) is not 0 and var byFile ? byFile : (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary><c>file(line,column)</c>, or only the file where the whole file is meant.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
