namespace Scriban.Runtime;

/// <summary>Values that templates make all the time, boxed once for all.</summary>
internal static class Boxed
{
    public static readonly object True = true;
    public static readonly object False = false;
    private const int Lowest = -128;
    private static readonly object[] SmallInts = [.. Enumerable.Range(Lowest, 1152).Select(i => (object)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value)
    {
        var index = (uint)(value - Lowest);
        return index < (uint)SmallInts.Length ? SmallInts[index] : value;
    }
}
