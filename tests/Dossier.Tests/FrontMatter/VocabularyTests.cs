using System.Reflection;
using Dossier.Entries.Actors;
using Dossier.FrontMatter.Values;
using Xunit;

namespace Dossier.Tests.FrontMatter;

public class VocabularyTests
{
    /// <summary>Every vocabulary of the library, by the enum it is of: the static property <c>Vocabulary</c> of some class.</summary>
    internal static ImmutableSortedDictionary<string, ImmutableArray<string>> All { get; } = Found()
        .ToImmutableSortedDictionary(one => one.PropertyType.GetGenericArguments()[0].Name, WordsOf, StringComparer.Ordinal);

    public static TheoryData<string> Vocabularies => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Every_value_has_a_word_that_reads_back_as_it(string values)
    {
        var vocabulary = Found().Single(one => one.PropertyType.GetGenericArguments()[0].Name == values);
        typeof(VocabularyTests).GetMethod(nameof(RequireRoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(vocabulary.PropertyType.GetGenericArguments()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [vocabulary.GetValue(null)], null);
    }

    [Theory]
    [InlineData("Person")]
    [InlineData(" person")]
    [InlineData("persons")]
    [InlineData("")]
    public void A_word_counts_to_the_letter(string word) => Assert.False(ActorTypes.Vocabulary.TryParse(word, out _));

    private static IEnumerable<PropertyInfo> Found() =>
        from type in typeof(Vocabulary<>).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Vocabulary<>)
        select property;

    private static ImmutableArray<string> WordsOf(PropertyInfo vocabulary) =>
        (ImmutableArray<string>)vocabulary.PropertyType.GetProperty(nameof(Vocabulary<DayOfWeek>.Words))!.GetValue(vocabulary.GetValue(null))!;

    private static void RequireRoundTrip<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        string[] lacking = [.. Enum.GetValues<T>().Where(value => !vocabulary.Words.Any(word => vocabulary.TryParse(word, out var read) && read.Equals(value))).Select(value => value.ToString())];
        Assert.True(lacking.Length == 0, $"{typeof(T).Name} has no word for {string.Join(", ", lacking)}: add it to the vocabulary beside the enum, or no file can say it.");
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.True(vocabulary.TryParse(vocabulary.WordOf(value), out var read));
            Assert.Equal(value, read);
        }

        Assert.Equal(Enum.GetValues<T>().Length, vocabulary.Words.Length);
    }
}
