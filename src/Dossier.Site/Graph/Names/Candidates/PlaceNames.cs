using Dossier.Text.Languages;

namespace Dossier.Graph.Names.Candidates;

/// <summary>
/// States, their capitals and their people, and parts of the world, as English, French, German and Spanish write them: what is
/// told apart from the names of actors. A people is known by the forms that a language makes of its word as well.
/// </summary>
internal static class PlaceNames
{
    /// <summary>Whether a name is that of a state, a capital or a part of the world.</summary>
    public static bool IsPlace(string name)
    {
        var folded = WordForms.Fold(name);
        return _places.Contains(folded) || (_directions.FirstOrDefault(end => folded.EndsWith(end, StringComparison.Ordinal)) is { } direction && _places.Contains(folded[..^direction.Length]));
    }

    /// <summary>Whether a word is what people of a state, a creed or a part of the world are called, or what is theirs.</summary>
    public static bool IsPeople(string word)
    {
        var folded = WordForms.Fold(word);
        return _peoples.Contains(folded) || Singulars(folded).Any(_peoples.Contains) || _germanAdjectives.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>"syriennes" to "syrien", "Israelis" to "Israeli", "deutsche" to "deutsch".</summary>
    private static IEnumerable<string> Singulars(string word) =>
        _endings.Where(ending => word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)).Select(ending => word[..^ending.Length]);

    /// <summary>"Liban-Sud".</summary>
    private static readonly string[] _directions = ["-sud", "-nord", "-est", "-ouest"];

    private static readonly string[] _germanAdjectives = ["isch", "ische", "ischen", "ischer", "isches", "ischem"];

    private static readonly string[] _endings = ["s", "e", "es", "ne", "nes", "que", "n", "en", "er", "em", "in", "innen", "erin"];

    /// <summary>A state in a line: its names | its people | its capital. Each language's form where it is another one.</summary>
    private const string States = """
        Afghanistan,Afganistán|Afghan,Afghane|Kabul,Kaboul
        Albania,Albanie,Albanien|Albanian,Albanais,Albaner|Tirana
        Algeria,Algérie,Algerien,Argelia|Algerian,Algérien,Algerier|Algiers,Alger,Algier,Argel
        Andorra,Andorre|Andorran|Andorra la Vella
        Angola|Angolan,Angolais|Luanda
        Argentina,Argentine,Argentinien|Argentinian,Argentin|Buenos Aires
        Armenia,Arménie,Armenien|Armenian,Arménien,Armenier|Yerevan,Erevan,Eriwan
        Australia,Australie,Australien|Australian,Australien,Australier|Canberra
        Austria,Autriche,Österreich|Austrian,Autrichien,Österreicher|Vienna,Vienne,Wien,Viena
        Azerbaijan,Azerbaïdjan,Aserbaidschan,Azerbaiyán|Azerbaijani,Azeri,Azerbaïdjanais|Baku,Bakou,Bakú
        Bahamas|Bahamian|Nassau
        Bahrain,Bahreïn|Bahraini,Bahreïni|Manama
        Bangladesh,Bangladesch|Bangladeshi,Bangladais|Dhaka,Dacca
        Barbados,Barbade|Barbadian|Bridgetown
        Belarus,Biélorussie,Bélarus,Bielorrusia|Belarusian,Biélorusse|Minsk
        Belgium,Belgique,Belgien,Bélgica|Belgian,Belge,Belgier|Brussels,Bruxelles,Brüssel,Bruselas
        Belize|Belizean|Belmopan
        Benin,Bénin|Beninese,Béninois|Porto-Novo
        Bhutan,Bhoutan,Bután|Bhutanese,Bhoutanais|Thimphu
        Bolivia,Bolivie,Bolivien|Bolivian,Bolivien|La Paz,Sucre
        Bosnia,Bosnie,Bosnien,Bosnia and Herzegovina,Bosnie-Herzégovine|Bosnian,Bosnien,Bosniak,Bosniaque|Sarajevo
        Botswana|Motswana|Gaborone
        Brazil,Brésil,Brasilien,Brasil|Brazilian,Brésilien,Brasilianer|Brasilia,Brasília
        Brunei|Bruneian|Bandar Seri Begawan
        Bulgaria,Bulgarie,Bulgarien|Bulgarian,Bulgare|Sofia,Sofía
        Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
        Burundi|Burundian,Burundais|Gitega,Bujumbura
        Cambodia,Cambodge,Kambodscha,Camboya|Cambodian,Cambodgien|Phnom Penh
        Cameroon,Cameroun,Kamerun,Camerún|Cameroonian,Camerounais|Yaoundé,Yaounde
        Canada,Kanada,Canadá|Canadian,Canadien,Kanadier|Ottawa
        Cape Verde,Cap-Vert|Cape Verdean|Praia
        Central African Republic,République centrafricaine,Centrafrique|Centrafricain|Bangui
        Chad,Tchad,Tschad|Chadian,Tchadien|N'Djamena
        Chile,Chili|Chilean,Chilien|Santiago
        China,Chine|Chinese,Chinois,Chinesisch|Beijing,Pékin,Peking,Pekín
        Colombia,Colombie,Kolumbien|Colombian,Colombien|Bogotá,Bogota
        Comoros,Comores|Comorian,Comorien|Moroni
        Congo,Kongo,Democratic Republic of the Congo,République démocratique du Congo,RDC,DRC|Congolese,Congolais|Kinshasa,Brazzaville
        Costa Rica|Costa Rican,Costaricien|San José
        Croatia,Croatie,Kroatien,Croacia|Croatian,Croat,Croate|Zagreb
        Cuba,Kuba|Cuban,Cubain|Havana,La Havane,Havanna,La Habana
        Cyprus,Chypre,Zypern,Chipre|Cypriot,Chypriote|Nicosia,Nicosie
        Czech Republic,Czechia,Tchéquie,République tchèque,Tschechien|Czech,Tchèque|Prague,Prag,Praga
        Denmark,Danemark,Dänemark,Dinamarca|Danish,Dane,Danois|Copenhagen,Copenhague,Kopenhagen
        Djibouti,Dschibuti|Djiboutian,Djiboutien|Djibouti City
        Dominican Republic,République dominicaine|Dominican,Dominicain|Santo Domingo
        East Timor,Timor-Leste,Timor oriental|Timorese|Dili
        Ecuador,Équateur|Ecuadorian,Équatorien|Quito
        Egypt,Égypte,Egypte,Ägypten,Egipto|Egyptian,Égyptien,Egyptien,Ägypter|Cairo,Le Caire,Kairo,El Cairo
        El Salvador,Salvador|Salvadoran,Salvadorien|San Salvador
        Eritrea,Érythrée|Eritrean,Érythréen|Asmara
        Estonia,Estonie,Estland|Estonian,Estonien|Tallinn
        Eswatini,Swaziland|Swazi|Mbabane
        Ethiopia,Éthiopie,Ethiopie,Äthiopien,Etiopía|Ethiopian,Éthiopien,Ethiopien|Addis Ababa,Addis-Abeba,Addis Abeba
        Fiji,Fidji|Fijian,Fidjien|Suva
        Finland,Finlande,Finnland,Finlandia|Finnish,Finn,Finlandais|Helsinki
        France,Frankreich,Francia|French,Frenchman,Français,Franzose,Französisch|Paris,París
        Gabon,Gabun|Gabonese,Gabonais|Libreville
        Gambia,Gambie|Gambian,Gambien|Banjul
        Georgia,Géorgie,Georgien|Georgian,Géorgien|Tbilisi,Tbilissi
        Germany,Allemagne,Deutschland,Alemania|German,Allemand,Deutsch|Berlin,Berlín
        Ghana|Ghanaian,Ghanéen|Accra
        Greece,Grèce,Griechenland,Grecia|Greek,Grec,Grieche|Athens,Athènes,Athen,Atenas
        Greenland,Groenland,Grönland|Greenlander,Groenlandais|Nuuk
        Guatemala|Guatemalan,Guatémaltèque|Guatemala City
        Guinea,Guinée|Guinean,Guinéen|Conakry
        Guyana|Guyanese|Georgetown
        Haiti,Haïti|Haitian,Haïtien|Port-au-Prince
        Honduras|Honduran,Hondurien|Tegucigalpa
        Hungary,Hongrie,Ungarn,Hungría|Hungarian,Hongrois,Ungar|Budapest
        Iceland,Islande,Island|Icelandic,Icelander,Islandais|Reykjavik
        India,Inde,Indien|Indian,Indien,Inder|New Delhi,Delhi
        Indonesia,Indonésie,Indonesien|Indonesian,Indonésien|Jakarta
        Iran,Irán|Iranian,Iranien,Iraner|Tehran,Téhéran,Teheran,Teherán
        Iraq,Irak|Iraqi,Irakien,Iraker|Baghdad,Bagdad
        Ireland,Irlande,Irland,Irlanda|Irish,Irishman,Irlandais|Dublin,Dublín
        Israel,Israël|Israeli,Israélien|Jerusalem,Jérusalem,Jerusalén,Tel Aviv,Tel-Aviv
        Italy,Italie,Italien,Italia|Italian,Italien,Italiener|Rome,Rom,Roma
        Ivory Coast,Côte d'Ivoire,Elfenbeinküste|Ivorian,Ivoirien|Abidjan,Yamoussoukro
        Jamaica,Jamaïque|Jamaican,Jamaïcain|Kingston
        Japan,Japon,Japón|Japanese,Japonais,Japaner|Tokyo,Tokio
        Jordan,Jordanie,Jordanien,Jordania|Jordanian,Jordanien|Amman,Ammán
        Kazakhstan,Kasachstan|Kazakh,Kazakhstani|Astana
        Kenya,Kenia|Kenyan,Kényan|Nairobi
        Kosovo|Kosovar,Kosovan|Pristina
        Kuwait,Koweït|Kuwaiti,Koweïtien|Kuwait City
        Kyrgyzstan,Kirghizistan,Kirgistan|Kyrgyz,Kirghize|Bishkek
        Laos|Laotian,Laotien|Vientiane
        Latvia,Lettonie,Lettland,Letonia|Latvian,Letton|Riga
        Lebanon,Liban,Libanon,Líbano|Lebanese,Libanais,Libanese|Beirut,Beyrouth
        Lesotho|Basotho|Maseru
        Liberia,Libéria|Liberian,Libérien|Monrovia
        Libya,Libye,Libyen,Libia|Libyan,Libyen|Tripoli,Trípoli
        Liechtenstein|Liechtensteiner|Vaduz
        Lithuania,Lituanie,Litauen,Lituania|Lithuanian,Lituanien|Vilnius
        Luxembourg,Luxemburg,Luxemburgo|Luxembourger,Luxembourgeois|Luxembourg City
        Madagascar,Madagaskar|Malagasy,Malgache|Antananarivo
        Malawi|Malawian|Lilongwe
        Malaysia,Malaisie,Malasia|Malaysian,Malaisien|Kuala Lumpur
        Maldives,Malediven|Maldivian,Maldivien|Malé
        Mali|Malian,Malien|Bamako
        Malta,Malte|Maltese,Maltais|Valletta,La Valette
        Mauritania,Mauritanie,Mauretanien|Mauritanian,Mauritanien|Nouakchott
        Mauritius,Île Maurice|Mauritian,Mauricien|Port Louis
        Mexico,Mexique,Mexiko,México|Mexican,Mexicain|Mexico City
        Moldova,Moldavie,Moldau,Moldavia|Moldovan,Moldave|Chisinau
        Monaco|Monegasque,Monégasque|Monte-Carlo
        Mongolia,Mongolie,Mongolei|Mongolian,Mongol|Ulaanbaatar,Oulan-Bator
        Montenegro,Monténégro|Montenegrin,Monténégrin|Podgorica
        Morocco,Maroc,Marokko,Marruecos|Moroccan,Marocain,Marokkaner|Rabat
        Mozambique,Mosambik|Mozambican,Mozambicain|Maputo
        Myanmar,Burma,Birmanie|Burmese,Birman|Naypyidaw,Yangon,Rangoon
        Namibia,Namibie|Namibian,Namibien|Windhoek
        Nepal,Népal|Nepali,Nepalese,Népalais|Kathmandu,Katmandou
        Netherlands,The Netherlands,Holland,Pays-Bas,Niederlande,Países Bajos|Dutch,Dutchman,Néerlandais,Niederländer|Amsterdam,The Hague,La Haye,Den Haag,La Haya
        New Zealand,Nouvelle-Zélande,Neuseeland,Nueva Zelanda|New Zealander,Néo-Zélandais|Wellington
        Nicaragua|Nicaraguan,Nicaraguayen|Managua
        Niger|Nigerien,Nigérien|Niamey
        Nigeria,Nigéria|Nigerian,Nigérian|Abuja
        North Korea,Corée du Nord,Nordkorea,Corea del Norte|North Korean,Nord-Coréen|Pyongyang
        North Macedonia,Macédoine,Macédoine du Nord,Nordmazedonien|Macedonian,Macédonien|Skopje
        Norway,Norvège,Norwegen,Noruega|Norwegian,Norvégien,Norweger|Oslo
        Oman,Omán|Omani,Omanais|Muscat,Mascate,Maskat
        Pakistan,Pakistán|Pakistani,Pakistanais|Islamabad
        Palestine,Palästina,Palestina,Palestinian Territories|Palestinian,Palestinien,Palästinenser,Gazan,Gazaoui|Ramallah,Gaza,Gaza City
        Panama,Panamá|Panamanian,Panaméen|Panama City
        Papua New Guinea,Papouasie-Nouvelle-Guinée|Papuan|Port Moresby
        Paraguay|Paraguayan,Paraguayen|Asunción
        Peru,Pérou,Perú|Peruvian,Péruvien|Lima
        Philippines,Philippinen,Filipinas|Filipino,Philippine,Philippin|Manila,Manille
        Poland,Pologne,Polen,Polonia|Polish,Pole,Polonais|Warsaw,Varsovie,Warschau,Varsovia
        Portugal|Portuguese,Portugais,Portugiese|Lisbon,Lisbonne,Lissabon,Lisboa
        Qatar,Katar|Qatari,Qatarien,Katarer|Doha
        Romania,Roumanie,Rumänien,Rumania|Romanian,Roumain,Rumäne|Bucharest,Bucarest,Bukarest
        Russia,Russie,Russland,Rusia,Russian Federation,Fédération de Russie|Russian,Russe|Moscow,Moscou,Moskau,Moscú
        Rwanda,Ruanda|Rwandan,Rwandais|Kigali
        Saudi Arabia,Arabie saoudite,Arabie Saoudite,Saudi-Arabien,Arabia Saudí|Saudi,Saoudien,Saudi Arabian|Riyadh,Riyad,Riad
        Senegal,Sénégal|Senegalese,Sénégalais|Dakar
        Serbia,Serbie,Serbien|Serbian,Serb,Serbe|Belgrade,Belgrad,Belgrado
        Sierra Leone|Sierra Leonean|Freetown
        Singapore,Singapour,Singapur|Singaporean,Singapourien|
        Slovakia,Slovaquie,Slowakei,Eslovaquia|Slovak,Slovaque|Bratislava
        Slovenia,Slovénie,Slowenien,Eslovenia|Slovenian,Slovene,Slovène|Ljubljana
        Somalia,Somalie,Somaliland|Somali,Somalien,Somalier|Mogadishu,Mogadiscio
        South Africa,Afrique du Sud,Südafrika,Sudáfrica|South African,Sud-Africain,Südafrikaner|Pretoria,Cape Town,Le Cap
        South Korea,Corée du Sud,Südkorea,Corea del Sur,Korea,Corée|South Korean,Korean,Sud-Coréen,Coréen|Seoul,Séoul,Seúl
        South Sudan,Soudan du Sud,Südsudan|South Sudanese|Juba
        Spain,Espagne,Spanien,España|Spanish,Spaniard,Espagnol,Spanier|Madrid
        Sri Lanka|Sri Lankan,Sri-Lankais|Colombo
        Sudan,Soudan,Sudán|Sudanese,Soudanais|Khartoum,Khartum
        Suriname|Surinamese|Paramaribo
        Sweden,Suède,Schweden,Suecia|Swedish,Swede,Suédois,Schwede|Stockholm,Estocolmo
        Switzerland,Suisse,Schweiz,Suiza|Swiss,Schweizer|Bern,Berne,Geneva,Genève,Genf,Ginebra
        Syria,Syrie,Syrien,Siria,Syrian Arab Republic,République arabe syrienne|Syrian,Syrien,Syrer|Damascus,Damas,Damaskus,Damasco
        Taiwan,Taïwan|Taiwanese,Taïwanais|Taipei
        Tajikistan,Tadjikistan,Tadschikistan|Tajik,Tadjik|Dushanbe
        Tanzania,Tanzanie,Tansania|Tanzanian,Tanzanien|Dodoma,Dar es Salaam
        Thailand,Thaïlande,Tailandia|Thai,Thaïlandais|Bangkok
        Togo|Togolese,Togolais|Lomé
        Trinidad and Tobago,Trinité-et-Tobago|Trinidadian|Port of Spain
        Tunisia,Tunisie,Tunesien,Túnez|Tunisian,Tunisien,Tunesier|Tunis
        Turkey,Türkiye,Turquie,Türkei,Turquía|Turkish,Turk,Turc,Turque,Türke|Ankara
        Turkmenistan,Turkménistan|Turkmen,Turkmène|Ashgabat
        Uganda,Ouganda|Ugandan,Ougandais|Kampala
        Ukraine,Ucrania|Ukrainian,Ukrainien,Ukrainer|Kyiv,Kiev,Kiew
        United Arab Emirates,Emirates,UAE,Émirats arabes unis,Emirats arabes unis,Émirats,EAU,Emirate,Emiratos Árabes Unidos|Emirati,Émirati,Emirien,Émirien|Abu Dhabi,Abou Dhabi,Dubai,Dubaï
        United Kingdom,UK,U.K.,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,Royaume-Uni,Grande-Bretagne,Angleterre,Écosse,Großbritannien,Vereinigtes Königreich,Reino Unido,Gran Bretaña|British,Briton,English,Scottish,Scot,Welsh,Britannique,Anglais,Écossais,Brite|London,Londres
        United States,United States of America,US,U.S.,USA,U.S.A.,America,États-Unis,Etats-Unis,Vereinigte Staaten,Estados Unidos|American,Américain,Amerikaner|Washington,Washington DC
        Uruguay|Uruguayan,Uruguayen|Montevideo
        Uzbekistan,Ouzbékistan,Usbekistan|Uzbek,Ouzbek|Tashkent,Tachkent
        Vatican,Holy See,Saint-Siège,Vatikan,Vaticano||Vatican City
        Venezuela,Vénézuéla|Venezuelan,Vénézuélien|Caracas
        Vietnam,Viêt Nam|Vietnamese,Vietnamien|Hanoi,Hanoï
        Yemen,Yémen,Jemen|Yemeni,Yéménite,Jemenit|Sanaa,Sana'a,Aden
        Zambia,Zambie,Sambia|Zambian,Zambien|Lusaka
        Zimbabwe,Simbabwe|Zimbabwean,Zimbabwéen|Harare
        """;

    /// <summary>Parts of the world and what belongs to no state alone.</summary>
    private const string Regions =
        "Africa,Afrique,Afrika,África,Asia,Asie,Asien,Europe,Europa,Latin America,Amérique latine,North America,South America,Amérique du Nord,Amérique du Sud,Balkans,Balkan,Caucasus,Caucase,Kaukasus," +
        "Gulf,Golfe,Golf,Persian Gulf,Golfe persique,Mediterranean,Méditerranée,Mittelmeer,Mediterráneo,Middle East,Near East,Far East,Proche-Orient,Moyen-Orient,Naher Osten,Nahost,Oriente Medio,Oriente Próximo," +
        "North Africa,West Africa,East Africa,Maghreb,Levant,Sahel,West,East,North,South,Occident,Orient,Horn of Africa,Corne de l'Afrique,Atlantic,Atlantique,Pacific,Pacifique,Kurdistan,Crimea,Crimée,Krim,Donbas,Donbass,Catalonia,Catalogne,Hong Kong,Tibet";

    /// <summary>What is called after a part of the world, a people without a state of its own, or a creed.</summary>
    private const string Peoples =
        "African,Africain,Afrikaner,Asian,Asiatique,European,Européen,Europäer,Europäisch,Western,Westerner,Eastern,Northern,Southern,Occidental,Oriental,Latin,Arab,Arabe,Arabic,Araber,Arabisch,Kurd,Kurdish,Kurde,Druze,Drus,Druse," +
        "Alawite,Alaouite,Alawit,Sunni,Sunnite,Shia,Shiite,Shi'ite,Chiite,Muslim,Musulman,Moslem,Islamic,Islamist,Islamiste,Jihadi,Jihadist,Djihadiste,Christian,Chrétien,Catholic,Catholique,Orthodox,Orthodoxe,Maronite,Maronit," +
        "Jew,Jewish,Juif,Jude,Yazidi,Yézidi,Bedouin,Bédouin,Hindu,Hindou,Buddhist,Bouddhiste,Protestant,Evangelical,Zionist,Sioniste,Communist,Communiste,Marxist,Balkan,Nordic,Baltic,Mediterranean,Catalan,Basque,Breton,Corse,Rohingya,Uyghur,Tatar,Berber,Berbère,Amazigh,Latino,Hispanic,Tibetan,Chechen,Tchétchène";

    private static readonly string[][] _states = [.. States.Split('\n').Select(line => line.Split('|'))];

    private static readonly FrozenSet<string> _places = Names([.. _states.SelectMany(state => new[] { state[0], state[2] }), Regions]);

    private static readonly FrozenSet<string> _peoples = Names([.. _states.Select(state => state[1]), Peoples]);

    private static FrozenSet<string> Names(IEnumerable<string> lists) =>
        lists.SelectMany(list => list.Split(',')).SelectMany(name => name.StartsWith("Le ", StringComparison.Ordinal) ? [name, name["Le ".Length..]] : new[] { name }).Where(name => name.Length > 0).Select(WordForms.Fold).ToFrozenSet(StringComparer.Ordinal);
}
