"""Dutch words around and inside names."""

from quiz.languages.names import NameWords, by_word

WORDS = NameWords(
    titles=frozenset(
        """dr. drs. mr. ir. ing. prof. mevrouw meneer heer dhr. mw. mevr. sir lord lady don sint st. dr drs mr
        prof ds. ds baron graaf jonkheer hertog gravin pater zuster broeder rabbi imam kardinaal sjeik ayatollah
        kolonel generaal majoor kapitein luitenant sergeant admiraal commandant korporaal""".split()
    ),
    roles=frozenset(
        """premier president minister staatssecretaris burgemeester wethouder koning koningin prins prinses keizer
        keizerin tsaar paus bisschop aartsbisschop kanselier bondskanselier vicepremier vice-president senator
        gouverneur ambassadeur advocaat rechter hoogleraar professor onderzoeker onderzoekster bioloog biologe
        historicus historica econoom econome arts huisarts viroloog zanger zangeres actrice acteur regisseur
        schrijver schrijfster dichter auteur journalist journaliste presentator presentatrice kunstenaar kunstenares
        schilder componist dirigent pianist violist gitarist drummer rapper dj trainer bondscoach coach spits
        middenvelder verdediger doelman keeper aanvaller aanvoerder invaller captain schaatser schaatsster wielrenner
        wielrenster renner zwemmer zwemster tennisser tennisster atleet atlete sprinter springruiter ruiter
        scheidsrechter directeur topman topvrouw bestuursvoorzitter voorzitter voorzitster oprichter oprichtster
        eigenaar eigenares woordvoerder woordvoerster fractievoorzitter fractieleider partijleider leider lijsttrekker
        kamerlid europarlementariër raadslid commissaris eurocommissaris secretaris-generaal directeur-generaal
        boer boerin moeder vader zoon dochter broer zus oma opa oom tante echtgenoot echtgenote vriendin vriend
        weduwe collega ambtgenoot minister-president onderhandelaar informateur formateur ploeggenoot ploeggenote
        ploegleider ploegleidster winnaar winnares kampioen kampioene wereldkampioen nummer filosoof filosofe
        natuurkundige scheikundige wiskundige ontdekker ontdekkingsreiziger uitvinder astronoom astronaut hoofdrolspeler
        hoofdrolspeelster muzikant cabaretier cabaretière kok chef hoofdredacteur redacteur officier oud-premier
        dictator rebellenleider oppositieleider vakbondsleider verdachte slachtoffer getuige bewoner bewoonster
        inwoner inwoonster buurman buurvrouw student studente leraar lerares docent docente topper opvolger voorganger
        rivaal concurrente landgenoot landgenote stadgenoot rechtshander linkshander amateur prof ondernemer onderneemster
        bankier analist analiste deskundige expert jurist juriste psycholoog psychologe socioloog politicus politica
        diplomaat gezant militair soldaat piloot boerenvoorman boerenleider""".split()
    ),
    role_endings=(
        "leider", "leidster", "voorzitter", "minister", "meester", "directeur", "coach", "trainer", "speler",
        "speelster", "schrijver", "kenner", "winnaar", "kundige", "loog", "loge", "ier", "ist", "iste", "teur",
        "trice", "voorman", "vrouw", "man", "baas", "chef", "kampioen", "renner", "rijder", "rijdster", "lid", "arts",
        "genoot", "genote", "houder", "houdster", "bestuurder", "drijver", "maker", "maakster", "werper", "woordvoerder",
    ),
    role_prefixes=("oud-", "ex-", "vice-", "hoofd", "top"),
    not_roles=frozenset(
        """kwartier officier papier rivier dier plezier manier vizier vier hier tier model partner partij tweeling
        computer vrouw man mist list kist lijst artist partijlid dienst winter zomer""".split()
    ),
    particles=frozenset("van de den der ter ten te 't 's la le du di da del della dos el al bin ibn von und op in".split()),
    joins=frozenset("bij van de der den het voor of the and du des la le di da del à aux en ter ten te op aan".split()),
    in_place=frozenset("in te uit naar nabij richting vanuit".split()),
    near_place=frozenset("bij rond tussen tot vanaf langs boven om door over ten".split()),
    articles=frozenset({"de", "het", "'t", "een", "deze", "dit", "die", "dat"}),
    speech=frozenset(
        """zeggen stellen vinden menen denken vertellen verklaren schrijven vragen antwoorden benadrukken waarschuwen
        concluderen constateren roepen reageren erkennen beweren weten voorspellen verwachten betogen hopen klagen
        grappen noemen vrezen geloven aldus""".split()
    ),
    acts=frozenset(
        """overlijden sterven trouwen geboren worden scoren winnen schrijven regisseren schilderen componeren zingen
        spelen promoveren debuteren lachen huilen ontmoeten ontdekken""".split()
    ),
    heads=by_word(
        city="stad, dorp, gemeente, hoofdstad, plaats, havenstad, stadje, dorpje, gehucht, deelgemeente, woonplaats, badplaats",
        country="land, republiek, koninkrijk, eilandstaat, buurland",
        region="provincie, regio, staat, deelstaat, eiland, schiereiland, streek, departement, graafschap, continent, gebied,"
        " arrondissement, deelrepubliek, eilandengroep, archipel, gebergte, kanton, hertogdom, woestijn, gewest",
        water="rivier, beek, meer, zee, kanaal, oceaan, baai, stroom, zijrivier, zeestraat, haven, waterloop",
        place="straat, plein, wijk, berg, vulkaan, kasteel, park, paleis, brug, station, vliegveld, luchthaven, stadion, kerk,"
        " museum, theater, buurt, planeet, speeltuin, snelweg, knooppunt, afslag, camping, villa, concertzaal, kathedraal,"
        " klooster, poort, toren, fort, tuin, natuurgebied, natuurpark, station",
        organisation="partij, bedrijf, club, concern, krant, tijdschrift, weekblad, bank, vakbond, voetbalclub, ploeg, vereniging,"
        " stichting, omroep, supermarktketen, keten, supermarkt, bakkerij, brouwerij, basisschool, school, universiteit,"
        " organisatie, milieuorganisatie, terreurgroep, beweging, band, groep, popgroep, rockband, uitgeverij, persbureau,"
        " hockeyclub, energiebedrijf, luchtvaartmaatschappij, maatschappij, autofabrikant, fabrikant, producent, start-up,"
        " dochterbedrijf, ngo, regering, ministerie, onderneming, restaurant, hotel, televisiezender, zender, softwarebedrijf,"
        " techbedrijf, chipmaker, verzekeraar, pensioenfonds, drankenconcern, dochter, moederbedrijf, cabaretgroep, coalitie",
        work="film, roman, boek, lied, album, schilderij, serie, musical, opera, toneelstuk, gedicht, nummer, single, symfonie,"
        " televisieserie, programma, documentaire, stripverhaal, bundel, dichtbundel, debuutroman, thriller, hit, song",
        event="festival, toernooi, orkaan, wedstrijd, operatie, oorlog, slag, storm, evenement, popfestival, congres",
        name="paard, hengst, merrie, hond, schip, boot, ruimtesonde, telescoop, satelliet, raket, merk, virus, komeet, ras,"
        " veerboot, vrachtschip, jacht, sonde, app, chatbot",
    ),
    inside=by_word(
        organisation="universiteit, hogeschool, college, bank, partij, ministerie, unie, raad, commissie, stichting, vereniging,"
        " bond, instituut, academie, orkest, kamer, rechtbank, hof, federatie, fc, sc, vv, kv, afc, vitesse, group, groep,"
        " holding, inc., inc, ltd., corporation, company, nv, n.v., bv, b.v., media, records, airlines, motors, airways,"
        " verenigde, organisatie, dienst, agentschap, autoriteit, united, city, real, fonds, centrum, ziekenhuis, alliantie,"
        " front, beweging, kruis, partei, party, bureau, school, zonen, gebroeders, maatschappij, genootschap,"
        " koninklijke, parlement, congres, senaat, politie, leger, openbaar, associatie, liga, league, communistische,"
        " socialistische, liberale, volkspartij, veilingen, kas, times, post, courant, dagblad, nieuwsblad, guardian",
        event="spelen, oorlog, slag, vrede, verdrag, cup, grand, prix, kampioenschap, kampioenschappen, tour, giro, vuelta,"
        " marathon, festival, revolutie, opstand, ramp, crisis, open, beker, akkoord, olympics, bowl, feest, wereldtentoonstelling",
        water="zee, meer, oceaan, rivier, kanaal, golf, lake, river, sea, ocean, baai, lago, wad",
        place="plein, straat, laan, weg, park, stadion, arena, paleis, kasteel, brug, kerk, toren, station, museum, airport, mount,"
        " mont, berg, markt, theater, theatre, dome, square, street, bridge, tower, palace, hotel, schouwburg, kathedraal,"
        " basiliek, abdij, luchthaven, concertgebouw, tuin, muur, knooppunt, hall, stadium",
        region="eilanden, provincie, eiland, islands, island, zuid, noord, oost, west, schiereiland, vallei, gebergte, gewest",
        name="prijs, award, awards, prize, medaille, kalf, oscar",
    ),
    first=by_word(
        organisation="fc, sc, vv, kv, afc, az, rkc, sv, ksk, kfc, vk, hv, hc, ac, as, ssc, rsc, racing, sporting, stichting, bank,"
        " universiteit, ministerie, partij, club, standard, real, dynamo, borussia, inter, universiteit",
        place="kasteel, park, station, villa, huize, mount, mont, sint-pieterskerk, hotel, huis, fort, camping, paleis",
        water="lake, lac, lago, rio, golf",
        event="slag, vrede, verdrag, tour, ronde, grote, grand, grandprix, operatie, tt, gp, marathon",
        city="bad, sankt, saint, sint, den, san, los, new, port",
    ),
    endings=by_word(
        place="straat, plein, laan, weg, gracht, kade, brug, park, stadion, kerk, toren, paleis, kasteel, arena, poort, museum,"
        " dijk, singel, steeg, markt, tribune, schouwburg, luchthaven, bos, muur, tunnel, weide",
        water="kanaal, meer, zee, vaart, rivier, oceaan, plas, diep",
        event="oorlog, ramp, spelen, marathon, festival, crisis, opstand, revolutie, toernooi, affaire, prix, roubaix",
        organisation="bank, partij, bond, unie, orkest, ziekenhuis, universiteit, groep, fonds, raad, krant, federatie, omroep",
        work="journaal, symfonie, concerto",
        name="prijs, akkoord, verdrag, bokaal",
        region="provincie, streek, eilanden, land",
    ),
    known=by_word(
        country="Verenigde Staten, VS, Amerika, Groot-Brittannië, Engeland, Schotland, Wales, Noord-Ierland, Sovjet-Unie, Birma,"
        " Tsjechië, Joegoslavië, Palestina, Tsjechoslowakije, DDR, Noord-Korea, Zuid-Korea, China, Hongkong, Congo, Holland,"
        " Ivoorkust, Macedonië, Noord-Macedonië, Myanmar, Turkije, Swaziland, Vaticaan, Kaapverdië, Bondsrepubliek, Perzië,"
        " Zaïre, Ceylon, Verenigd Koninkrijk, Oost-Timor, Brits-Indië, Nederlands-Indië, Bosnië",
        region="Groningen, Friesland, Fryslân, Drenthe, Overijssel, Gelderland, Flevoland, Noord-Holland, Zuid-Holland, Zeeland,"
        " Noord-Brabant, Brabant, Limburg, Vlaanderen, Wallonië, West-Vlaanderen, Oost-Vlaanderen, Vlaams-Brabant,"
        " Waals-Brabant, Henegouwen, Europa, Azië, Afrika, Amerika, Noord-Amerika, Zuid-Amerika, Oceanië, Antarctica,"
        " Californië, Florida, Texas, Beieren, Saksen, Noordrijn-Westfalen, Catalonië, Andalusië, Baskenland, Toscane, Sicilië,"
        " Sardinië, Corsica, Bretagne, Normandië, Provence, Schotland, Siberië, Tsjetsjenië, Krim, Donbas, Balkan, Scandinavië,"
        " Midden-Oosten, Benelux, Randstad, Veluwe, Achterhoek, Twente, Betuwe, Waddeneilanden, Texel, Terschelling, Ardennen,"
        " Alpen, Pyreneeën, Himalaya, Andes, Sahara, Sumatra, Java, Bali, Borneo, Tasmanië, Alaska, Hawaï, Quebec, Kasjmir,"
        " Tibet, Gazastrook, Westoever, Westelijke Jordaanoever, Koerdistan, Lapland, Kaukasus, Balearen, Kreta, Mallorca,"
        " Tirol, Galicië, Lombardije, Eifel, Kempen, Haspengouw, Nieuw-Guinea, Tennessee, Ohio, Nevada, Virginia, Oost-Europa,"
        " West-Europa, Latijns-Amerika, Zuidoost-Azië, Arctis, Noordpool, Zuidpool",
        city="Den Haag, 's-Gravenhage, Londen, Parijs, Rome, Berlijn, Brussel, Antwerpen, Gent, Brugge, Luik, Keulen, München,"
        " Wenen, Praag, Warschau, Boedapest, Moskou, Kiev, Kyiv, Peking, Tokio, New York, Washington, Los Angeles, Chicago,"
        " Milaan, Venetië, Florence, Napels, Turijn, Barcelona, Sevilla, Lissabon, Athene, Istanbul, Jeruzalem, Tel Aviv,"
        " Bagdad, Teheran, Kaboel, Damascus, Caïro, Genève, Zürich, Frankfurt, Hamburg, Utrecht, Rotterdam, Eindhoven, Tilburg,"
        " Breda, Nijmegen, Arnhem, Enschede, Haarlem, Zwolle, Leiden, Delft, Maastricht, Leeuwarden, Assen, Middelburg, Almere,"
        " Amersfoort, Apeldoorn, Leuven, Mechelen, Hasselt, Namen, Charleroi, Kortrijk, Oostende, Genk, Bergen op Zoom,"
        " Sint-Petersburg, Den Bosch, Den Helder, Hilversum, Deventer, Dordrecht, Rio de Janeiro, San Francisco, Boston, Strasbourg,"
        " Straatsburg, Rijsel, Bonn, Dresden, Leipzig, Neurenberg, Stuttgart, Genua, Marseille, Lyon, Mumbai, Bombay, Seoul",
        water="Noordzee, Waddenzee, Oostzee, IJsselmeer, Middellandse Zee, Zwarte Zee, Rode Zee, Rijn, Maas, Waal, IJssel, Schelde,"
        " Donau, Nijl, Amazone, Theems, Seine, Wolga, Atlantische Oceaan, Stille Oceaan, Indische Oceaan, Markermeer, Lek, Elbe,"
        " Westerschelde, Oosterschelde, Dode Zee, Caribische Zee, Kanaal, Perzische Golf, Oder, Loire, Rhône, Mississippi, Ganges,"
        " Leie, Dender, Demer, Dijle, Zenne, Samber, Eems, Vecht, Amstel, Dommel, Bodensee, Suezkanaal, Panamakanaal, Bosporus",
        organisation="EU, VN, NAVO, VVD, PvdA, CDA, D66, PVV, SP, GroenLinks, ChristenUnie, SGP, FNV, CNV, ANP, NOS, CBS, RIVM, KNMI,"
        " TNO, ASML, KLM, NS, ANWB, KNVB, UEFA, FIFA, IOC, FBI, CIA, NASA, ESA, WHO, Unicef, Greenpeace, Oranje, Ajax, Feyenoord,"
        " PSV, Anderlecht, Reuters, Belga, AFP, Kremlin, Witte Huis, Pentagon, Hamas, Hezbollah, Taliban, Al-Qaida, IS, ISIS,"
        " Google, Facebook, Microsoft, Apple, Shell, Philips, Rabobank, ING, ABN Amro, Unilever, Heineken, Tweede Kamer, Eerste Kamer, N-VA, CD&V, Vlaams Belang, Open Vld, Groen, Vooruit, PS, MR, Defensie, Justitie, Rijkswaterstaat, Parool,"
        " Telegraaf, Volkskrant, Trouw, NRC, Standaard, VRT, RTL, Interpol, Europol, Amnesty International, Rode Kruis, BBC, CNN,"
        " De Morgen, De Standaard, De Telegraaf, de Volkskrant, Het Parool, Het Nieuwsblad, De Tijd, De Groene Amsterdammer",
        event="Eerste Wereldoorlog, Tweede Wereldoorlog, Koude Oorlog, Olympische Spelen, Paralympische Spelen, Holocaust,"
        " Renaissance, Verlichting, Gouden Eeuw, Brexit, Prinsjesdag, Koningsdag, Tour de France, Wimbledon, Roland Garros,"
        " Champions League, Europa League, Eurovisiesongfestival, Songfestival, Elfstedentocht, Vierdaagse, Beeldenstorm,"
        " Watersnoodramp, Super Bowl, Franse Revolutie, Industriële Revolutie, Reformatie, Middeleeuwen, Verlichting",
        name="Bijbel, Koran, Nobelprijs, Oscar, Grammy, God, Jupiter, Mars, Venus, Saturnus, Mercurius, Uranus, Neptunus, AEX",
    ),
    demonyms=frozenset(
        """Nederlander Nederlanders Nederlandse Belg Belgen Duitser Duitsers Fransman Fransen Brit Britten Engelsman
        Engelsen Schot Schotten Ier Ieren Spanjaard Spanjaarden Portugees Portugezen Italiaan Italianen Griek Grieken
        Turk Turken Marokkaan Marokkanen Rus Russen Pool Oekraïner Oekraïners Amerikaan Amerikanen Canadees
        Canadezen Chinees Chinezen Japanner Japanners Koreaan Koreanen Indiër Indiërs Australiër Australiërs Argentijn
        Argentijnen Braziliaan Brazilianen Mexicaan Mexicanen Zweed Noor Noren Deen Denen Fin Finnen Zwitser
        Zwitsers Oostenrijker Oostenrijkers Hongaar Hongaren Tsjech Tsjechen Roemeen Roemenen Bulgaar Bulgaren Serviër
        Serviërs Serven Kroaat Kroaten Bosniër Bosniërs Albanees Albanezen Israëliër Israëliërs Palestijn Palestijnen Syriër
        Syriërs Iraniër Iraniërs Irakees Irakezen Iraakse Egyptenaar Egyptenaren Afghaan Afghanen Pakistaan Pakistanen
        Surinamer Surinamers Antilliaan Antillianen Zuid-Afrikaan Zuid-Afrikanen Zuid-Amerikaan Zuid-Amerikanen Afrikaan
        Afrikanen Europeaan Europeanen Aziaat Aziaten Romein Romeinen Germaan Germanen Viking Vikingen Fries Friezen Vlaming
        Vlamingen Walen Jood Joden Moslim Moslims Christen Christenen Cubaan Cubanen Thaise Jamaicaan Jamaicanen
        Batavieren Kelten Arabier Arabieren Koerd Koerden Tsjetsjeen Tsjetsjenen Tutsi Hutu Keniaan Kenianen Ethiopiër
        Amsterdammer Amsterdammers Rotterdammer Rotterdammers Hagenaar Utrechter Brabander Brabanders Limburger Limburgers
        Groninger Groningers Zeeuw Zeeuwen Brusselaar Gentenaar Antwerpenaar""".split()
    ),
    not_names=frozenset(
        """de het een dit dat deze die er hij zij ze wij we ik jij u maar en of want dus ook in op aan bij met voor na
        tot uit van door over onder tegen tijdens sinds volgens vanaf toen nu als wanneer hoewel omdat terwijl wie wat
        waar waarom hoe niet geen alle alles veel vele zo zoals zijn haar hun onze mijn ons minister ministers koning
        president premier internet euro wk ek nk wk's maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
        februari maart april mei juni juli augustus september oktober november december kerst kerstmis pasen
        pinksteren nieuwjaar nee ja mooi weg droom vier foto video bron zie externe programma verkiezingen sport regeringsleden
        mensen kinderen burgers tv bv d66-leider covid corona aids dna btw hbo wo vwo havo vmbo mbo pc cd dvd ic cao
        wethouder burgemeester staatssecretaris staat rijk kamer kabinet god hemel aarde zon maan""".split()
    ),
)  # fmt: skip
