using Dossier.FrontMatter.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.FrontMatter;

public class SlugTests
{
    [Theory]
    [InlineData("Élysée talks, May 2025", "elysee-talks-may-2025")]
    [InlineData("Hay’at Tahrir al-Sham (HTS)", "hayat-tahrir-al-sham-hts")]
    [InlineData("The U.S.A. and J. D. Vance", "the-usa-and-j-d-vance")]
    [InlineData("2.5 million: 3.Report", "2-5-million-3-report")]
    [InlineData("Straße, Łódź, Æsir, İstanbul, ʿAbd", "strasse-lodz-aesir-istanbul-abd")]
    [InlineData("E\u0301lyse\u0301e x\u030C", "elysee-x")]
    [InlineData("اجتماع باريس", "اجتماع-باريس")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("Дамаск и Москва", "дамаск-и-москва")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("  --Paris_meeting!--  ", "paris-meeting")]
    [InlineData("co\u00ADoperation", "cooperation")]
    public void A_title_becomes_an_id(string title, string id) => Assert.Equal(id, Slug.FromTitle(title));

    [Theory]
    [InlineData("")]
    [InlineData("?! …")]
    [InlineData("\uD800")]
    public void A_title_without_letters_has_no_id(string title) => Assert.Null(Slug.FromTitle(title));

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var id = Slug.FromTitle(string.Join(' ', Enumerable.Repeat("syria", 30)));

        Assert.Equal(string.Join('-', Enumerable.Repeat("syria", 13)), id);
    }

    [Theory]
    [InlineData("paris-meeting_2025")]
    [InlineData("اجتماع-باريس")]
    [InlineData("हिन्दी")]
    [InlineData("élysée")]
    [InlineData("7")]
    public void Lower_case_letters_and_digits_of_any_script_make_an_id(string id) => Assert.True(Slug.IsValidId(id), id);

    [Fact]
    public void What_keeps_a_text_from_being_an_id_is_named_with_its_place()
    {
        Assert.Equal(new IdFault.Empty(), Slug.FaultOf(""));
        Assert.Equal(new IdFault.Capital(6), Slug.FaultOf("paris-Meeting"));
        Assert.Equal(new IdFault.StraySeparator(0), Slug.FaultOf("-paris"));
        Assert.Equal(new IdFault.StraySeparator(6), Slug.FaultOf("paris-_meeting"));
        Assert.Equal(new IdFault.StraySeparator(5), Slug.FaultOf("paris-"));
        Assert.Equal(new IdFault.ForeignCharacter(5, new Rune(' ')), Slug.FaultOf("paris meeting"));
        Assert.Equal(new IdFault.ForeignCharacter(0, new Rune(0x0301)), Slug.FaultOf("\u0301a"));
        Assert.Equal(new IdFault.UnseenSign(5, new Rune(0x3164)), Slug.FaultOf("paris\u3164"));
        Assert.Equal(new IdFault.UnseenSign(1, new Rune(0x034F)), Slug.FaultOf("a\u034Fb"));
        Assert.Equal(new IdFault.NotNormalised(), Slug.FaultOf("e\u0301lyse\u0301e"));
    }

    [Fact]
    public void Every_slug_is_an_id_and_its_own_slug()
    {
        var titles = Gen.OneOf(
            ArbMap.Default.ArbFor<string>().Generator.Where(text => text is not null),
            Gen.Elements("aÉİßǅ\u0301\u064B\u093Fक.'-_ ʿم7½\u00AD日".ToCharArray()).ListOf().Select(letters => new string([.. letters])));

        Prop.ForAll(titles.ToArbitrary(), title => Slug.FromTitle(title) is not { } id || (Slug.IsValidId(id) && Slug.FromTitle(id) == id))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Asking_for_the_fault_of_any_text_points_into_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
                Slug.FaultOf(text.Get) is not { } fault || fault.Offset <= text.Get.Length)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
}
