using Dossier.Text.Languages;

namespace Dossier.Graph.Names.Candidates;

/// <summary>Words that stand in and about names: titles before them, common nouns that bodies are called by, what joins their words.</summary>
internal static class NameWords
{
    /// <summary>A title or an office before a name: it is no part of it.</summary>
    public static bool IsTitle(string word) => _titles.Contains(Bare(word)) || (word.IndexOf('-', StringComparison.Ordinal) > 0 && word.Split('-').All(part => _titles.Contains(Bare(part)) || _ofTitles.Contains(Bare(part))));

    /// <summary>A word that says more of a title before it: "Prime" Minister, "Vice" President.</summary>
    public static bool IsOfTitle(string word) => _ofTitles.Contains(Bare(word)) || _portfolios.Contains(Bare(word)) || IsTitle(word);

    /// <summary>What a ministry or a minister is for: Defence, Affaires, Interior.</summary>
    public static bool IsPortfolio(string word) => _portfolios.Contains(Bare(word));

    /// <summary>A common noun that the name of a body or of a work of people begins or ends with: Council, Union, Assemblée.</summary>
    public static bool IsBody(string word) => _bodies.Contains(Bare(word)) || (word.Contains('-', StringComparison.Ordinal) && _bodies.Contains(Bare(word[..word.IndexOf('-', StringComparison.Ordinal)])));

    /// <summary>A common noun that the name of a place begins or ends with: Strip, Valley, Golfe.</summary>
    public static bool IsLand(string word) => _lands.Contains(Bare(word));

    /// <summary>A word in small letters after which a place stands.</summary>
    public static bool IsBeforePlace(string word) => _beforePlaces.Contains(Bare(word));

    /// <summary>A word that joins the parts of a person's name, whatever stands before and after it.</summary>
    public static bool IsParticle(string word) => _particles.Contains(word);

    /// <summary>The Arabic article as it stands before a hyphen: al-, ash-.</summary>
    public static bool IsHyphenedArticle(string word) => _hyphened.Contains(word);

    /// <summary>A word that may follow a particle: von der Leyen.</summary>
    public static bool IsAfterParticle(string word) => _afterParticles.Contains(word);

    /// <summary>A common noun that stands for one body by itself: Parliament, Sénat.</summary>
    public static bool StandsAlone(string word) => _alone.Contains(Bare(word));

    /// <summary>A ministry in small letters, whose name goes on: "ministère des Affaires étrangères".</summary>
    public static bool IsMinistry(string word) => word is "ministère" or "ministry" or "ministerio" or "ministero" or "ministério" or "department" or "département";

    /// <summary>An office in small letters, after which what it is for is no name: "ministre de l'Intérieur".</summary>
    public static bool IsOffice(string word) => word is "ministre" or "ministres" or "minister" or "ministers" or "ministro" or "ministra" or "secrétaire" or "secretary" or "chef" or "chefs" or "garde";

    /// <summary>Whether a word in small letters goes on with the name of a body, as adjectives of Romance languages do: Union "européenne".</summary>
    public static bool IsTail(string word) => word.Length > 3 && !_noTails.Contains(word) && (_tailWords.Contains(word) || _tails.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>A word, or an article that lost its vowel, that joins a name to what it is of: of, de, du, d'.</summary>
    public static bool IsOf(string word) => _ofs.Contains(word);

    /// <summary>A word that may stand between a word of <see cref="IsOf"/> and the name: the, la, l'.</summary>
    public static bool IsArticle(string word) => _articles.Contains(word);

    /// <summary>A word that begins sentences with a capital and no name.</summary>
    public static bool IsOpener(string word) => _openers.Contains(Bare(word));

    /// <summary>An ending of firms' names, which others leave away: Boeing Co, Total SA.</summary>
    public static bool IsFirm(string word) => _firms.Contains(Bare(word));

    /// <summary>A word before a number that belongs to the name: Channel 12.</summary>
    public static bool IsNumbered(string word) => _numbered.Contains(Bare(word));

    /// <summary>Words of time, after which no name goes on: "le Conseil de mardi".</summary>
    public static bool IsTime(string word) => _times.Contains(Bare(word));

    private static string Bare(string word) => WordForms.Fold(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(WordForms.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _titles = Set(
        "President Minister Premier Chancellor King Queen Prince Princess Sheikh General Colonel Major Captain Lieutenant Brigadier Admiral Marshal Sergeant Gen Col Maj Capt Lt Sgt Adm Ambassador Envoy Senator Sen Rep Representative Congressman Congresswoman " +
        "Secretary Governor Gov Mayor Judge Justice Chairman Chairwoman Chair Director Commander Chief Leader Spokesman Spokeswoman Spokesperson Speaker Commissioner Coordinator Professor Prof Mr Mrs Ms Dr Sir Lord Lady Dame Pope Emir Sultan Imam Ayatollah Patriarch Bishop Archbishop Cardinal Rabbi Reverend Rev Father Sister Brother " +
        "CEO CFO Editor Correspondent Reporter Author Analyst Lawyer Attorney Officer Deputy Undersecretary Counsellor Adviser Advisor Candidate " +
        "Président Présidente Monsieur Madame Mademoiselle MM Mme Mmes Mlle M Général Amiral Maître Me Ministre Ambassadeur Ambassadrice Sénateur Sénatrice Député Députée Préfet Maire Chancelier Chancelière Roi Reine Cheikh Pape Émir Docteur Professeur Porte-parole Directeur Directrice Secrétaire " +
        "Präsident Präsidentin Ministerpräsident Ministerpräsidentin Kanzler Kanzlerin Außenminister Außenministerin Innenminister Verteidigungsminister Bundeskanzler Bundespräsident Minister Ministerin Herr Frau König Königin Botschafter Sprecher Sprecherin Staatssekretär General " +
        "Presidente Presidenta Ministro Ministra Señor Señora Rey Reina Papa Embajador Senador Diputado Gobernador Alcalde Canciller Portavoz " +
        "Президент Премьер Министр Генерал Король Принц Посол Сенатор");

    private static readonly FrozenSet<string> _ofTitles = Set(
        "Prime Vice Deputy Foreign Acting Interim Special Crown Press First Grand Supreme Former Then Ex Late Senior Assistant Permanent General Major Lieutenant Brigadier Chief State Under Managing Executive Premier Première Haut Haute Garde Team Transitional");

    private static readonly FrozenSet<string> _portfolios = Set(
        "Affairs State Human Rights Defence Defense Interior Finance Finances Foreign Strategic Justice Health Education Energy Economy Economic Security Planning Trade Commerce Intelligence Environment Culture Tourism Labor Labour Agriculture Treasury Information Transport Housing Migration Development Cooperation Emergency Customs Food Science Technology Research Immigration Religious Expatriates Endowments " +
        "Affaires Étrangères Armées Défense Intérieur Économie Santé Éducation Environnement Travail Outre-mer Budget Transports Logement Europe Coopération Sécurité Justice " +
        "Asuntos Exteriores Defensa Hacienda Salud Justicia Economía");

    private static readonly FrozenSet<string> _bodies = Set(
        "Bank University Ministry Department House State States Kingdom Republic Council Court Union League Party Organization Organisation Office Institute Institution Church Bureau Chamber Board Academy College School Museum Brotherhood Army Navy Force Forces Guard Guards Corps Command Front Movement Coalition Alliance Authority Agency Administration Assembly Parliament Congress Senate Commission Committee Community Federation Confederation Association Society Foundation Fund Centre Center Observatory Network Initiative Service Services Police Group Company Corporation Institute Mission Embassy Palace Tribunal Government Cabinet Bar Club Press Times News Post Journal Tribune Gazette Herald Television TV Radio Channel Voice Doctors Reporters Friends Sons Daughters Guardians Knights Followers Secretariat Syndicate Trust Airlines Airways Protection Enforcement Defenders Helmets Conference Summit Nations Militia Brigade Brigades Battalion Division Regiment Resistance Opposition Watch International Staff Directorate Project Watchdog Hospital Library Theatre Theater Orchestra Cathedral Mosque Treaty Accord Agreement Pact Convention Protocol Charter Declaration Cedars Awards Festival Cup Games Prize Olympics Index Exchange Studio Studios Records Productions Stadium Arena " +
        "Assemblée Banque Université Ministère Département Maison Conseil Cour Ligue Parti Chambre Académie École Musée Armée Marine Gendarmerie Garde Mouvement Autorité Agence Parlement Sénat Comité Communauté Fédération Confédération Société Fondation Fonds Observatoire Réseau Ambassade Palais Gouvernement Hôpital Bibliothèque Théâtre Organisation Médecins Reporters Haut Haute Haut-Commissariat Commissariat Nations Rassemblement Croissant Croix Gardiens Frères Brigades Comités Direction Institut Secours Amis Hôtel Quai Notre-Dame Rassemblement République Royaume Émirats Etats États Syndicat Forces Casques Affaires Premier Centre Cellule Service Tribunal " +
        "Bund Partei Regierung Ministerium Auswärtiges Auswärtige Rat Gericht Hof Amt Verband Verein Gesellschaft Stiftung Rote Rotes Vereinte Vereinten Europäische Europäischen Heilige Bank Universität " +
        "Consejo Congreso Senado Partido Frente Unión Banco Universidad Ministerio Ejército Fuerzas Organización Naciones Asamblea Corte Tribunal Comisión Comité Movimiento Agencia Estado Guardia Fundación Federación Cruz Media Palacio Autoridad " +
        "Consiglio Parlamento Camera Senato Lega Partito Unione Banca Nazioni Esercito Croce Corte Fratelli " +
        "Conselho Câmara Supremo Tribunal União Nações Exército Forças Partido Movimento");

    private static readonly FrozenSet<string> _lands = Set(
        "Strip Valley Sea Gulf Strait Heights Mountain Mountains Mount Mt Lake River Island Islands Isle Peninsula Ocean Desert Province Governorate Region County District Street Avenue Boulevard Square Bank Bay Cape Coast Highway Road Hills Canal Crossing Airport Port Camp Village City Town Dam Plain Oasis Zone Corridor Bridge Park Farms Triangle Plateau " +
        "Bande Vallée Mer Golfe Détroit Mont Monts Lac Île Îles Péninsule Océan Désert Rue Place Boulevard Cisjordanie Plateau Plaine Côte Camp Aéroport Rive Saint-Denis " +
        "Straße Platz Meer Gebirge Insel Tal Franja Río Lago Sierra Golfo Estrecho Valle Isla Calle Plaza Monte");

    private static readonly FrozenSet<string> _beforePlaces = Set(
        "in near outside across northern southern eastern western central rural northeastern northwestern southeastern southwestern downtown city town village province region suburb suburbs countryside outskirts district en près ville village province région banlieue faubourg nord sud est ouest bei nahe ciudad provincia");

    private static readonly FrozenSet<string> _particles = ["al", "el", "bin", "ibn", "ben", "bint", "abu", "abou", "abi", "abd", "oum", "umm", "ould", "von", "van", "ul", "ud"];

    private static readonly FrozenSet<string> _hyphened = ["al", "el", "ad", "as", "ash", "at", "ar", "az", "an", "ul", "аль", "эль", "аш", "ас", "ад", "ар"];

    private static readonly FrozenSet<string> _afterParticles = ["der", "den", "de", "het", "la", "al"];

    private static readonly FrozenSet<string> _alone = Set("Parliament Congress Senate Parlement Sénat Parlamento Senado Congreso Pentagon Bundestag Bundesrat Kremlin Assemblée");

    private static readonly FrozenSet<string> _noTails = Set("mais jamais désormais fois parfois trois mois celle elle elles quel quels quelle quelles telle tels mal faire taire plaire refaire arrive arrivent demain soudain main avais étais serais aurais pourrais aussi final total mismo ella cual tal hoy nada cada");

    private static readonly FrozenSet<string> _tailWords = Set("uni unie unis unies rouge rouges libre libres armée armées saoudite étrangères étrangère étrangers supérieur supérieure suprême verts vert insoumise humanitaire extérieure extérieur intérieure intérieur public publique unidos unidas roja islámico unite rossa unita");

    private static readonly string[] _tails = ["ale", "ales", "aux", "al", "ique", "iques", "aire", "aires", "ien", "ienne", "iens", "iennes", "ais", "aise", "aises", "ois", "oise", "oises", "éen", "éenne", "éens", "éennes", "ive", "ives", "elle", "elles", "aine", "aines", "ain", "ains", "iste", "istes", "ères", "ico", "ica", "icos", "icas", "ario", "aria", "ivo", "iva", "iano", "iana", "eo", "ea", "ese"];

    private static readonly FrozenSet<string> _ofs = ["of", "for", "de", "du", "des", "d'", "del", "della", "dell'", "dei", "degli", "do", "dos", "da", "di", "pour", "sans"];

    private static readonly FrozenSet<string> _articles = ["the", "la", "le", "les", "l'", "los", "las"];

    private static readonly FrozenSet<string> _openers = Set(
        "A An Senior Former Top Leading However Meanwhile Although Among Amid Immediately Apart Instead During According Previously Notably Further Asked For Through Under Since Despite Earlier Later Its Our No All Both Some Many Most Yesterday Today Tomorrow Now Here There Then Thus Yet Still Even Once Only Just Like Unlike Given Being Having Following If So When While Where Why How What Who Whose Whether Without Within Beyond Across Along Around Above Below Inside Outside Against Between Because Before After Until Unless Though That This These Those They We You My Your Me Us Him I Yes And Or Nor Each Every Any Such Other Another Several Few Much More Less One Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Dozens Also Again Perhaps Maybe Indeed Moreover Furthermore Nevertheless Nonetheless Besides Additionally Finally First Second Third Last Next Recently Originally Currently Eventually Ultimately Speaking Saying Adding Please Read Get Save See Click Watch Follow Sign Subscribe Share Photo Image Video Source Sources Critics Officials Analysts Experts Residents Witnesses Activists Protesters " +
        "Alors Ainsi Aujourd'hui Hier Demain Mais Car Donc Depuis Pendant Pourtant Cependant Toutefois Selon Après Avant Lors Lorsque Quand Comme Chez Contre Entre Parmi Malgré Outre Sans Sous Vers Ici Là Ces Cet Cette Celui Celle Ceux Chaque Tout Tous Toutes Toute Plusieurs Certains Certaines Quelques Deux Trois Quatre Cinq Si On Ils Elles Nous Vous Je Tu Mon Ma Mes Notre Nos Votre Vos Leurs D'après C'est Ce Ça Voici Voilà Interrogé Interrogée " +
        "Der Die Das Ein Eine Einen Im Am Beim Nach Vor Seit Während Doch Aber Auch Wenn Als Wie Wir Ich Er Sie Es Dies Diese Dieser Dabei Damit Dann Dort Hier Heute Gestern Zudem Jedoch Laut Unter Gegen Ohne " +
        "Según Pero Tras Ayer Hoy Mañana Cuando Aunque Mientras Además También Sin Durante Para Este Esta Estos Estas Ese Esa Lo Al Un Una " +
        "В На По Но Он Она Они Это Как Что Мы Я И А За Из От До При После Перед Также Однако Если Когда Ранее Сегодня Вчера");

    private static readonly FrozenSet<string> _firms = Set("Co Inc Ltd Corp Corporation Company Plc LLC SA SAS SARL AG GmbH SE NV SpA Group Holding Holdings");

    private static readonly FrozenSet<string> _numbered = Set("Channel Canal Kanal Chaîne Area Unit Brigade Resolution Résolution Boeing Airbus Flight Route Pier Gate Battalion");

    private static readonly FrozenSet<string> _times = Set("lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année an jour matin soir nuit janvier février mars avril mai juin juillet août septembre octobre novembre décembre week month year day semana mes año lunes martes");
}
