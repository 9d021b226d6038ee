using Dossier.Graph.Names.Candidates;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Names of texts: whole, never two in one, places and peoples apart, those that stand once too.</summary>
public class NamesOfArticlesTests
{
    [Theory]
    [InlineData("The talks at the Quai d'Orsay went on.", "Quai d'Orsay")]
    [InlineData("It was signed by Abu Mohammad al-Golani himself.", "Abu Mohammad al-Golani")]
    [InlineData("It was said by Jean-Noël Barrot again.", "Jean-Noël Barrot")]
    [InlineData("The visit of Ursula von der Leyen was short.", "Ursula von der Leyen")]
    [InlineData("The speech of Mohammed bin Salman was short.", "Mohammed bin Salman")]
    [InlineData("The book of George W. Hollis was read.", "George W. Hollis")]
    [InlineData("The report of the Organisation for the Prohibition of Chemical Weapons came out.", "Organisation for the Prohibition of Chemical Weapons")]
    [InlineData("It was read by the Ministry of Foreign Affairs first.", "Ministry of Foreign Affairs")]
    [InlineData("It went through Customs and Border Protection at once.", "Customs and Border Protection")]
    [InlineData("It was shown by Channel 12 in the evening.", "Channel 12")]
    [InlineData("It was shown by i24News in the evening.", "i24News")]
    [InlineData("It was carried by Procter & Gamble alone.", "Procter & Gamble")]
    [InlineData("The group Hay’at Tahrir al-Sham denied it.", "Hay’at Tahrir al-Sham")]
    [InlineData("The men of the Palestinian Authority left.", "Palestinian Authority")]
    [InlineData("The list of the Syrian Observatory for Human Rights grew.", "Syrian Observatory for Human Rights")]
    public void A_name_is_offered_whole_though_it_stands_once(string text, string name) => Assert.Contains(name, Actors(text, "en"));

    [Theory]
    [InlineData("Ursula von der Leyen came; later von der Leyen left.", "Ursula von der Leyen", "von der Leyen")]
    [InlineData("Dominique de Villepin spoke. The crowd heard de Villepin out.", "Dominique de Villepin", "de Villepin")]
    [InlineData("Mohammed bin Salman spoke. Many wrote to bin Salman of it.", "Mohammed bin Salman", "bin Salman")]
    public void A_surname_keeps_its_particles(string text, string name, string variant) =>
        Assert.Equal([name, variant], Assert.Single(NameCandidates.In([(text, 1)], "en", _ => false), candidate => candidate.Name == name).Variants);

    [Theory]
    [InlineData("Le traité avec l'Arabie saoudite est signé.", "fr", "Arabie saoudite")]
    [InlineData("Le ministre va aux Émirats arabes unis demain.", "fr", "Émirats arabes unis")]
    [InlineData("On se parle au Caire depuis hier.", "fr", "Caire")]
    public void A_place_is_whole(string text, string language, string place) =>
        Assert.Contains(NameCandidates.In([(text, 1)], language, _ => false), name => name.Name == place && name.Kind == NameKind.Place);

    [Fact]
    public void A_title_of_two_words_with_a_hyphen_is_no_part_of_a_name() =>
        Assert.Contains("António Guterres", Actors("The talks were opened by Secretary-General António Guterres today.", "en"));

    [Theory]
    [InlineData("La réunion du Quai d'Orsay a duré deux heures.", "Quai d'Orsay")]
    [InlineData("Le projet a été lu au ministère des Affaires étrangères hier.", "ministère des Affaires étrangères")]
    [InlineData("Une note du ministère de l'Intérieur le confirme.", "ministère de l'Intérieur")]
    [InlineData("Un vote du Conseil de sécurité a eu lieu.", "Conseil de sécurité")]
    [InlineData("Un avis du Conseil de l'Europe a été rendu.", "Conseil de l'Europe")]
    [InlineData("Les députés de l'Union européenne ont voté.", "Union européenne")]
    [InlineData("Un texte du Haut-Commissariat des Nations unies pour les réfugiés circule.", "Haut-Commissariat des Nations unies pour les réfugiés")]
    [InlineData("Un rapport de Médecins sans frontières est paru.", "Médecins sans frontières")]
    [InlineData("La déclaration d'Emmanuel Vasseur a surpris.", "Emmanuel Vasseur")]
    [InlineData("Une lettre de Dominique de Brissac est parue.", "Dominique de Brissac")]
    [InlineData("Une note de la Direction générale de la sécurité extérieure circule.", "Direction générale de la sécurité extérieure")]
    [InlineData("Une note des Gardiens de la révolution circule.", "Gardiens de la révolution")]
    [InlineData("L'avis de la CNCTR a été rendu.", "CNCTR")]
    [InlineData("La question a été posée à l'Observatoire syrien des droits de l'homme.", "Observatoire syrien des droits de l'homme")]
    public void A_french_name_is_offered_whole(string text, string name) => Assert.Contains(name, Actors(text, "fr"));

    [Theory]
    [InlineData("en", "The envoy saw the Australian Timothy Weeks there.", "Timothy Weeks")]
    [InlineData("en", "It was Syrian President Ahmad al-Rimawi who spoke.", "Ahmad al-Rimawi")]
    [InlineData("en", "It was Israeli Minister of Strategic Affairs Dan Perlman who spoke.", "Dan Perlman")]
    [InlineData("en", "It was White House Press Secretary Ann Grist who spoke.", "Ann Grist|White House")]
    [InlineData("en", "It was Lt. Gen. Omar Haddad who spoke.", "Omar Haddad")]
    [InlineData("fr", "Le ministre des Affaires étrangères Luc Berthier a répondu.", "Luc Berthier")]
    [InlineData("fr", "Le ministre français de l'Intérieur Paul Garrec a répondu.", "Paul Garrec")]
    [InlineData("fr", "Il a vu la Syrie de Bachar al-Khatib changer.", "Bachar al-Khatib")]
    [InlineData("fr", "On a demandé au Sénat de voter vite.", "Sénat")]
    [InlineData("en", "A raid on the Hamas of Gaza and a word by Hamas followed.", "Hamas")]
    public void Titles_offices_and_peoples_are_no_part_of_a_name(string language, string text, string names) =>
        Assert.Equal(names.Split('|'), Actors(text, language).Order(StringComparer.Ordinal));

    [Fact]
    public void Two_actors_that_share_a_word_are_never_one()
    {
        const string Text = "A vote in the US Congress angered the US. The African Union asked an African envoy. The Bank of England left England. The men of Syria TV left Syria. The New Zealand Department of Defence wrote to New Zealand. Later Rima Haddad met Karim Haddad; Haddad agreed. Disney bought Disney Plus.";
        Assert.All(Names(Text, "en"), name => Assert.Single(name.Variants));
    }

    [Fact]
    public void A_surname_an_abbreviation_that_is_explained_and_a_firms_ending_are_the_same_name()
    {
        const string Text = "The envoy Rosa Lind saw Bashar al-Khoury. Then Lind left, and Khoury as well. The Forces of Northern Norland (FNN) and the FNN's chief wrote to Boeing Co, and Boeing to them.";
        Assert.Equal(
            ["Bashar al-Khoury|Khoury", "Boeing Co|Boeing", "Forces of Northern Norland|FNN", "Rosa Lind|Lind"],
            Names(Text, "en").Where(name => name.Kind == NameKind.Actor).Select(name => string.Join('|', name.Variants)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "He told French and Israeli envoys in Damascus that Syrians from Sweida, and Kurds, would come.", "Damascus", "French|Israeli|Kurds|Syrians")]
    [InlineData("fr", "Les Syriens et des Israéliennes ont vu à Damas des Français du Liban.", "Damas|Liban", "Français|Israéliennes|Syriens")]
    [InlineData("en", "Senior Syrian and US-brokered teams were in Sunni-majority areas; in the U.S. In January nothing happened.", "U.S.|US", "Sunni|Syrian")]
    [InlineData("en", "Shelling in Tarmouza went on, near the Gaza Strip.", "Gaza Strip|Tarmouza", "")]
    public void Places_and_peoples_stand_apart(string language, string text, string places, string peoples)
    {
        var names = Names(text, language);
        Assert.Equal(places, string.Join('|', names.Where(name => name.Kind == NameKind.Place).Select(name => name.Name).Order(StringComparer.Ordinal)));
        Assert.Equal(peoples, string.Join('|', names.Where(name => name.Kind == NameKind.People).Select(name => name.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("en", "Officials declined. Yesterday nothing happened. However, talks go on. Eggs were sold, and eggs were bought.")]
    [InlineData("fr", "L'accord est signé. Hier, rien. Pourtant, les discussions continuent. Selon lui, tout va bien.")]
    [InlineData("de", "Die Regierung hat am Montag einen Antrag auf Hilfe gestellt und dem Land eine Frist gesetzt.")]
    public void A_word_of_a_sentence_is_no_name(string language, string text) => Assert.Empty(Names(text, language));

    [Theory]
    [InlineData("О встрече рассказал Иван Петренко в эфире.", "Иван Петренко")]
    [InlineData("Он встретился с Ахмадом аш-Шарифом в эфире.", "Ахмадом аш-Шарифом")]
    public void Russian_names_are_found_by_their_capitals(string text, string name) => Assert.Contains(name, Actors(text, "ru"));

    [Theory]
    [InlineData("ar", "التقى الرئيس أحمد الخطيب وزير الخارجية في دمشق يوم الاثنين وبحثا الوضع في الجنوب.")]
    [InlineData("he", "ראש הממשלה נפגש ביום שני עם השר דן פרלמן בירושלים ושוחח עמו על המצב בדרום.")]
    [InlineData("zh", "外交部长王明星期一在北京会见了来访的代表团，双方就地区局势交换了意见。")]
    public void A_script_without_capitals_is_said_to_be_none_that_names_are_found_in(string language, string text)
    {
        var article = Imports.Text($"{text}\n\n{text}", "text.txt");
        Assert.Empty(article.Names);
        Assert.False(article.HasCapitals, language);
        Assert.Contains(article.Suggestions, line => line.Contains("no capitals", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Actors(string text, string language) => Names(text, language).Where(name => name.Kind == NameKind.Actor).Select(name => name.Name);

    private static IReadOnlyList<NameCandidate> Names(string text, string language) => NameCandidates.In([(text, 1)], language, _ => false);
}
