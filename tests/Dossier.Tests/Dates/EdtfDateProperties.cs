using Dossier.Dates;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Dates;

public class EdtfDateProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

    private static readonly Gen<string> Single =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from form in Gen.Elements($"{year:D4}-{month:D2}-{day:D2}", $"{year:D4}-{month:D2}", $"{year:D4}")
        from sign in Gen.Elements("", "", "?", "~", "%")
        select form + sign;

    private static readonly Gen<string> Unspecified =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        from form in Gen.Elements($"{year:D4}-{month:D2}-XX", $"{year:D4}-XX", $"{year:D4}-XX-XX")
        select form;

    private static readonly Gen<string> Interval =
        from start in Gen.OneOf(Single, Gen.Constant(".."))
        from end in Gen.OneOf(Single, Gen.Constant(".."))
        select $"{start}/{end}";

    /// <summary>Valid dates, and intervals that may be reversed.</summary>
    private static readonly Gen<string> InForm = Gen.OneOf(Single, Unspecified, Interval);

    private static readonly Arbitrary<EdtfDate> Valid =
        InForm.Select(EdtfDate.Parse).Where(parse => parse is EdtfParse.Parsed)
            .Select(parse => ((EdtfParse.Parsed)parse).Date).ToArbitrary();

    /// <summary>Anything from a date with a slip to noise.</summary>
    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
        ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => text.Get),
        InForm,
        Gen.Elements(" 20259-/.X?~%MayTabout,:\u0665".ToCharArray()).ListOf().Select(letters => new string([.. letters]))).ToArbitrary();

    [Fact]
    public void Parsing_never_throws_and_points_into_the_text() =>
        Prop.ForAll(AnyText, text =>
                EdtfDate.Parse(text) is not EdtfParse.Malformed fault || (fault.Offset >= 0 && fault.Offset <= text.Length))
            .Check(Thorough);

    [Fact]
    public void A_suggestion_is_always_a_date() =>
        Prop.ForAll(AnyText, text =>
                EdtfDate.Parse(text) is not EdtfParse.Malformed { Fault.Suggestion: { } suggestion }
                || EdtfDate.Parse(suggestion) is EdtfParse.Parsed)
            .Check(Thorough);

    [Fact]
    public void The_canonical_text_parses_to_the_same_date() =>
        Prop.ForAll(Valid, date =>
                EdtfDate.Parse(date.Text) is EdtfParse.Parsed again && again.Date == date && again.Date.CompareTo(date) == 0)
            .Check(Thorough);

    [Fact]
    public void The_lower_bound_never_lies_after_the_upper() =>
        Prop.ForAll(Valid, date => date.Lower is null || date.Upper is null || date.Lower <= date.Upper).Check(Thorough);

    [Fact]
    public void Every_date_is_described_in_every_language() =>
        Prop.ForAll(Valid, date => new[] { DateWords.English, DateWords.French, DateWords.Arabic, DateWords.Arabic with { Digits = "٠١٢٣٤٥٦٧٨٩" } }
                .All(words => date.Describe(words) is { Length: > 0 } said && !said.Contains('{', StringComparison.Ordinal)))
            .Check(Thorough);

    [Fact]
    public void The_order_is_total()
    {
        var three = (from a in Valid.Generator from b in Valid.Generator from c in Valid.Generator select (a, b, c)).ToArbitrary();
        Prop.ForAll(three, dates =>
        {
            var (a, b, c) = dates;
            var antisymmetric = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
            var transitive = a > b || b > c || a <= c;
            return antisymmetric && transitive && a.CompareTo(b) == 0 == (a == b);
        }).Check(Thorough);
    }
}
