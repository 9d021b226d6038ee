using Dossier.Graph.Names;
using Xunit;

namespace Dossier.Tests.Graph;

public class GazetteerTests
{
    [Fact]
    public void The_longest_name_wins()
    {
        var gazetteer = Names("Syria", "Syria TV", "The Syrian Observer", "Syrian");

        Assert.Equal(
            ["Syria TV", "The Syrian Observer", "Syria"],
            Found(gazetteer, "Syria TV told The Syrian Observer that Syria agreed."));
    }

    [Fact]
    public void Where_the_longer_name_is_cut_by_a_letter_the_shorter_one_stands() =>
        Assert.Equal(["Syria"], Found(Names("Syria", "Syria TV"), "Syria TVs are sold."));

    [Theory]
    [InlineData("Let us talk, they took us, Help us.")]
    [InlineData("the USA, a BUS, US1, US\u0301")]
    [InlineData("вUS, USв")]
    public void Only_whole_words_in_the_same_capitals_are_names(string text) => Assert.Empty(Found(Names("US"), text));

    [Theory]
    [InlineData("Assad's army")]
    [InlineData("Assad’s army")]
    [InlineData("ask Assad’ army")]
    [InlineData("‘Assad’ he said")]
    [InlineData("d’Assad")]
    [InlineData("L'Assad")]
    [InlineData("Assad’ll")]
    [InlineData("(Assad), “Assad”")]
    public void Possessives_quotation_marks_and_elisions_stand_outside_the_name(string text) =>
        Assert.All(Found(Names("Assad"), text), name => Assert.Equal("Assad", name));

    [Fact]
    public void A_name_that_ends_in_s_is_found_before_a_bare_apostrophe() =>
        Assert.Equal(["Emirates"], Found(Names("Emirates"), "the Emirates’ role"));

    [Theory]
    [InlineData("Hay", "Hay’at Tahrir al-Sham")]
    [InlineData("at", "Hay’at Tahrir al-Sham")]
    [InlineData("Brien", "O’Brien")]
    public void An_apostrophe_within_a_word_parts_no_name(string name, string text) => Assert.Empty(Found(Names(name), text));

    [Theory]
    [InlineData("al-Assad")]
    [InlineData("Al\u2011Assad")]
    [InlineData("Bashar el-Assad")]
    [InlineData("Ibn-Assad")]
    [InlineData("Saint-Assad")]
    public void After_a_particle_and_a_hyphen_there_is_another_name(string text) => Assert.Empty(Found(Names("Assad"), text));

    [Theory]
    [InlineData("anti-Assad forces")]
    [InlineData("pro\u2010Assad")]
    [InlineData("the Assad-era")]
    [InlineData("the Assad—a doctor")]
    [InlineData("- Assad")]
    public void Across_any_other_hyphen_or_dash_a_name_is_found(string text) => Assert.Equal(["Assad"], Found(Names("Assad"), text));

    [Fact]
    public void A_name_may_hold_signs_and_end_in_one() =>
        Assert.Equal(["U.S.", "U.S.", "U.S."], Found(Names("U.S.", "UN"), "the U.S., U.S.-brokered, U.S.’s, not U.S.A"));

    [Theory]
    [InlineData("Hay’at Tahrir al‑Sham")]
    [InlineData("Hay‘at\u00A0Tahrir\nal-Sham")]
    [InlineData("Hayʼat  Tahrir \n al\u2010Sham")]
    [InlineData("Hay`at Tah\u00ADrir al-Sham")]
    public void Apostrophes_hyphens_and_spaces_of_every_kind_are_one(string text) =>
        Assert.Equal([text], Found(Names("Hay'at Tahrir al-Sham"), text));

    [Fact]
    public void A_name_does_not_reach_over_an_empty_line() => Assert.Empty(Found(Names("Syria TV"), "Syria\n\nTV"));

    [Fact]
    public void A_name_in_another_normal_form_is_found() =>
        Assert.Equal(["Élysée"], Found(Names("E\u0301lyse\u0301e"), "the Élysée Palace"));

    [Fact]
    public void Names_of_other_scripts_are_whole_words_too()
    {
        var gazetteer = Names("دمشق", "Дамаск", "דמשק", "𐌀𐌁");

        Assert.Equal(["دمشق", "Дамаск", "דמשק", "𐌀𐌁"], Found(gazetteer, "في دمشق، Дамаск; דמשק (𐌀𐌁) دمشقي Дамаска 𐌀𐌁𐌂"));
    }

    [Theory]
    [InlineData("بشار الأسد", "قال بَشّارُ الأَسَدِ", "بَشّارُ الأَسَدِ")]
    [InlineData("بشار الأسد", "بشـــار الاسد", "بشـــار الاسد")]
    [InlineData("سُورِيَا", "في سوريا", "سوريا")]
    [InlineData("إيران", "ايران وأيران", "ايران|أيران")]
    [InlineData("کرد", "كرد", "كرد")]
    [InlineData("ישראל", "יִשְׂרָאֵל", "יִשְׂרָאֵל")]
    [InlineData("צה\"ל", "צה״ל", "צה״ל")]
    [InlineData("ג'ורג'", "ג׳ורג׳", "ג׳ורג׳")]
    public void Signs_that_a_word_may_be_written_without_do_not_count(string name, string text, string found) => AssertFound(name, text, found);

    [Fact]
    public void A_letter_that_makes_another_word_counts() => Assert.Empty(Found(Names("علي", "فاطمة"), "على فاطمه"));

    [Theory]
    [InlineData("سوريا", "سوريا وسوريا فسوريا بسوريا كسوريا لسوريا وبسوريا ولسوريا", "سوريا|سوريا|سوريا|سوريا|سوريا|سوريا|سوريا|سوريا")]
    [InlineData("الأمم المتحدة", "للأمم المتحدة وللأمم المتحدة", "للأمم المتحدة|للأمم المتحدة")]
    [InlineData("الأمم المتحدة", "والأمم المتحدة بالأمم المتحدة كالأمم المتحدة فالأمم المتحدة وبالأمم المتحدة", "الأمم المتحدة|الأمم المتحدة|الأمم المتحدة|الأمم المتحدة|الأمم المتحدة")]
    [InlineData("اللاذقية", "للاذقية باللاذقية", "للاذقية|اللاذقية")]
    [InlineData("بن سلمان", "لبن سلمان", "بن سلمان")]
    [InlineData("سوريا", "وَبِسُورِيَا", "سُورِيَا")]
    [InlineData("BBC", "لـBBC", "BBC")]
    [InlineData("ישראל", "ישראל בישראל ולישראל שבישראל מישראל", "ישראל|ישראל|ישראל|ישראל|ישראל")]
    [InlineData("צה״ל", "בצה\"ל", "צה\"ל")]
    [InlineData("ליכוד", "הליכוד ובליכוד", "ליכוד|ליכוד")]
    public void An_Arabic_or_Hebrew_prefix_stands_outside_the_name(string name, string text, string found) => AssertFound(name, text, found);

    [Theory]
    [InlineData("سام", "بسام وبسام")]
    [InlineData("مال", "كمال")]
    [InlineData("أمل", "كامل")]
    [InlineData("ريم", "كريم")]
    [InlineData("صالح", "لصالح ولصالح")]
    [InlineData("بنان", "لبنان ولبنان")]
    [InlineData("رامي", "كرامي")]
    [InlineData("سوريا", "أسوريا مسوريا وولسوريا سوريانا")]
    [InlineData("רון", "שרון")]
    [InlineData("أسد", "الأسد بالأسد")]
    public void Where_another_word_is_likelier_no_prefix_is_seen(string name, string text) => Assert.Empty(Found(Names(name), text));

    [Theory]
    [InlineData("Erdoğan", "Erdoğan'ın Erdoğan’a Erdoğan'dan Erdoğan'daki Erdoğan'ınki", "Erdoğan|Erdoğan|Erdoğan|Erdoğan")]
    [InlineData("Türkiye", "Türkiye'ye Türkiye’nin Türkiye'deki", "Türkiye|Türkiye|Türkiye")]
    [InlineData("İsrail", "İsrail'in Israil'in israil'in", "İsrail")]
    [InlineData("Irak", "Irak'ta İrak'ta ırak'ta", "Irak")]
    [InlineData("Google", "Google'ı Google'ın", "Google|Google")]
    [InlineData("Trump", "Trump'a Trump'em Trump’owi", "Trump|Trump|Trump")]
    [InlineData("Sana", "Sana'a", "")]
    [InlineData("Shi", "Shi'a Shi'ite", "")]
    [InlineData("Xi", "Xi'an", "")]
    public void Turkish_and_Polish_endings_behind_an_apostrophe_stand_outside_the_name(string name, string text, string found) => AssertFound(name, text, found);

    [Theory]
    [InlineData("김정은", "김정은은 김정은이 김정은에게서도 김정은으로부터 김정은씨는 김정은", "김정은|김정은|김정은|김정은|김정은|김정은")]
    [InlineData("NATO", "NATO는 NATO가", "NATO|NATO")]
    [InlineData("한국", "한국의 한국은행 한국인 남한국", "한국")]
    [InlineData("미국", "미국은 미국에서는 미국과의 미국식", "미국|미국|미국")]
    [InlineData("이", "이는 이가", "")]
    public void A_Korean_particle_stands_outside_the_name(string name, string text, string found) => AssertFound(name, text, found);

    [Theory]
    [InlineData("习近平", "国家主席习近平在北京", "习近平")]
    [InlineData("安倍晋三", "故安倍晋三元首相の", "安倍晋三")]
    [InlineData("トランプ", "米国のトランプ大統領", "トランプ")]
    [InlineData("NATO", "与NATO的关系", "NATO")]
    [InlineData("ประยุทธ์", "นายกประยุทธ์กล่าว", "ประยุทธ์")]
    [InlineData("ລາວ", "ປະເທດລາວແມ່ນ", "ລາວ")]
    [InlineData("ហ៊ុន សែន", "លោកហ៊ុន សែនបាន", "ហ៊ុន សែន")]
    [InlineData("မြန်မာ", "သည်မြန်မာနိုင်ငံ", "မြန်မာ")]
    [InlineData("𠮷野家", "在𠮷野家吃", "𠮷野家")]
    public void In_a_script_without_spaces_a_name_stands_between_letters(string name, string text, string found) => AssertFound(name, text, found);

    [Theory]
    [InlineData("インド", "インドネシアとルインド")]
    [InlineData("美", "赴美访问")]
    [InlineData("𠮷", "在𠮷野")]
    [InlineData("京都", "東京都知事")]
    [InlineData("马里", "索马里和马里乌波尔")]
    [InlineData("中国", "发展中国家")]
    [InlineData("日本", "8日本报讯")]
    [InlineData("โรม", "ประเทศโรมาเนีย")]
    [InlineData("จีน", "เจีนั")]
    [InlineData("US", "US\u0301日")]
    public void In_a_script_without_spaces_a_part_of_a_syllable_or_word_is_no_name(string name, string text) => Assert.Empty(Found(Names(name), text));

    [Fact]
    public void A_name_of_one_character_stands_between_signs() => Assert.Equal(["美", "美"], Found(Names("美"), "中、美、日，美"));

    [Fact]
    public void Where_the_longest_name_may_not_stand_a_shorter_one_does()
    {
        const string Text = "Marine Le Pen met the New York Times.";
        var gazetteer = Names("Marine Le Pen", "Le Pen", "New York Times", "New York");
        bool IsShort(int start, int length) => length < 10;

        Assert.Equal(["Le Pen", "New York"], gazetteer.Find(Text, IsShort).Select(match => Text.Substring(match.Start, match.Length)));
    }

    [Fact]
    public void A_shared_name_gives_all_its_bearers_in_the_order_of_the_entries()
    {
        var gazetteer = new Gazetteer<int>(
        [
            new("Assad", 2, NameStrength.Weak), new("Assad", 1, NameStrength.Weak),
            new(" Assad ", 2, NameStrength.Strong), new(" ", 3, NameStrength.Strong),
        ]);

        var match = Assert.Single(gazetteer.Find("Mr Assad"));
        Assert.Equal((3, 5), (match.Start, match.Length));
        Assert.Equal([new(2, NameStrength.Strong), new(1, NameStrength.Weak)], match.Candidates);
        Assert.Equal("Assad", Assert.Single(gazetteer.Names).Name);
    }

    [Fact]
    public void An_empty_gazetteer_finds_nothing() => Assert.Empty(Names().Find("Syria"));

    private static void AssertFound(string name, string text, string found) =>
        Assert.Equal(found.Split('|', StringSplitOptions.RemoveEmptyEntries), Found(Names(name), text.Normalize()));

    private static Gazetteer<string> Names(params string[] names) =>
        new(names.Select(name => new GazetteerEntry<string>(name, name, NameStrength.Strong)));

    private static IEnumerable<string> Found(Gazetteer<string> gazetteer, string text) =>
        gazetteer.Find(text).Select(match => text.Substring(match.Start, match.Length));
}
