"""Dutch words around and inside names."""

from quiz.languages.names import NameWords, by_word

WORDS = NameWords(
    titles=frozenset(
        """
        admiraal ayatollah baron broeder commandant dhr. don dr dr. drs drs. ds ds. generaal graaf gravin
        heer hertog imam ing. ir. jonkheer kamerleden kapitein kardinaal kolonel korporaal lady lord luitenant
        majoor meneer mevr. mevrouw mr mr. mw. pater prof prof. raadsleden rabbi sergeant sir sjeik
        statenleden zuster
        """.split()
    ),
    roles=frozenset(
        """
        aanvaller aanvoerder aanvoerster aartsbisschop acteur actievoerder activist actrice advocaat
        akkerbouwer amateur ambassadeur ambtgenoot analist analiste apotheker archeologe archeoloog
        archivaris arts astronaut astronoom atleet atlete auteur badmeester bakker bankier bariton
        beleidsmedewerker bestuurder bestuurslid bestuursvoorzitter bewoner bewoonster bibliothecaris
        biologe bioloog bisschop boer boerenleider boerenvoorman boerin bondscoach bondskanselier
        bondsvoorzitter boswachter brandweercommandant broer burgemeester burggraaf buschauffeur buurman
        buurtbewoner buurvrouw cabaretier cabaretière caféhouder captain ceo cfo chauffeur chef chemicus
        chirurg choreograaf coach collega columnist commissaris componist concurrente conrector conservator
        correspondent curator danser danseres demonstrant deskundige dichter dictator dierenarts diplomaat
        directeur directeur-generaal dirigent dirigente dj docent docente dochter doelman drummer echtgenoot
        echtgenote ecologe ecoloog econome econoom eigenaar eigenares emir epidemioloog eurocommissaris
        europarlementariër expert filmmaker filosofe filosoof formateur fotograaf fotografe fractieleider
        fractievoorzitter fysica fysicus fysiotherapeut galeriehouder gedeputeerde geologe geoloog getuige
        gezant gids gitarist gouverneur griffier historica historicus hoofdredacteur hoofdrolspeelster
        hoofdrolspeler hoogleraar hotelier huisarts huiseigenaar huurder hydroloog imker informateur
        ingenieur invaller inwoner inwoonster journalist journaliste jurist juriste kalief kamerlid kampioen
        kampioene kanselier kapitein kapper keeper keepster keizer keizerin kinderombudsman klokkenluider
        kok koning koningin kroegbaas kunstenaar kunstenares landgenoot landgenote lector leerkracht leider
        leraar lerares lijsttrekker linkshander lobbyist loods maarschalk machinist makelaar markies
        masterstudent melkveehouder middenvelder militair minister minister-president moeder museumdirecteur
        musicus muzikant natuurkundige nummer officier officier-van-justitie oma ombudsman omwonende
        onderhandelaar onderneemster ondernemer onderwijzer onderzoeker onderzoekster ontdekker
        ontdekkingsreiziger oom opa oppositieleider oprichter oprichtster opvolger organist oud-badmeester
        oud-burgemeester oud-minister oud-premier partijleider paus penningmeester pianist piloot
        ploeggenoot ploeggenote ploegleider ploegleidster politica politicologe politicoloog politicus
        politiechef premier presentator presentatrice president prins prinses prof professor projectleider
        projectontwikkelaar promovenda promovendus psychiater psychologe psycholoog raadslid raadsman
        raadsvrouw rapper rebellenleider rechercheur rechter rechtshander rector redacteur regiodirecteur
        regisseur renner restauranthouder rivaal roeier ruiter schaatser schaatsster schapenhouder
        scheidsrechter scheikundige schilder schipper schooldirecteur schoolleider schrijfster schrijver
        secretaris secretaris-generaal senator slachtoffer slager socioloog soldaat sopraan spits sportarts
        springruiter sprinter staatssecretaris stadgenoot strafpleiter student studente stuurman sultan
        tandarts tante teamgenoot teamgenote teamleider tennisser tennisster tenor topambtenaar topman topper
        topvrouw trainer tsaar tuinder turnster uitgever uitvinder vader vakbondsleider veehouder veerman
        veldheer veldmaarschalk verdachte verdediger verpleegkundige verslaggeefster verslaggever vertaalster
        vertaler vice-president vicepremier vicevoorzitter violist viroloog visser voetballer voetbalster
        voorganger voorzitster voorzitter vriend vriendin weduwe weduwnaar wereldkampioen wetenschapper
        wethouder wielrenner wielrenster wijkagent winkelier winnaar winnares wiskundige woordvoerder
        woordvoerster zanger zangeres zoon zus zwemmer zwemster
        """.split()
    ),
    role_endings=tuple(
        """
        leider leidster voorzitter minister meester directeur coach trainer speler speelster schrijver
        kenner winnaar kundige loog loge ier ist iste teur trice voorman vrouw man baas chef kampioen
        renner rijder rijdster lid arts genoot vriendin vriend genote houder houdster bestuurder drijver
        maker maakster werper woordvoerder icus
        """.split()
    ),
    role_prefixes=tuple(
        """
        oud- ex- vice- hoofd top
        """.split()
    ),
    not_roles=frozenset(
        """
        artist computer dienst dier hier kist kwartier lijst list man manier mist model officier papier
        partij partijlid partner plezier rivier tier tweeling vier vizier vrouw winter zomer
        """.split()
    ),
    particles=frozenset(
        """
        's 't al bin da de del della den der di dos du el ibn in la le op te ten ter und van von
        """.split()
    ),
    joins=frozenset(
        """
        aan and aux bij da de del den der des di du en het la le of op te ten ter the van voor à
        """.split()
    ),
    in_place=frozenset("in naar nabij richting te uit vanuit".split()),
    near_place=frozenset("bij boven door langs om over rond ten tot tussen vanaf".split()),
    from_place=frozenset("tussen van".split()),
    to_place=frozenset("en naar".split()),
    articles=frozenset("'t dat de deze die dit een het".split()),
    speech=frozenset(
        """
        aldus antwoorden benadrukken betogen beweren concluderen constateren denken erkennen geloven
        grappen hopen klagen menen noemen reageren roepen schrijven stellen verklaren vertellen verwachten
        vinden voorspellen vragen vrezen waarschuwen weten zeggen
        """.split()
    ),
    acts=frozenset(
        """
        componeren debuteren geboren huilen lachen ontdekken ontmoeten overlijden promoveren regisseren
        schilderen schrijven scoren spelen sterven trouwen winnen worden zingen
        """.split()
    ),
    heads=by_word(
        city="""
            stad, dorp, gemeente, hoofdstad, plaats, havenstad, stadje, dorpje, gehucht, deelgemeente,
            woonplaats, badplaats
            """,
        country="land, republiek, koninkrijk, eilandstaat, buurland",
        region="""
            provincie, regio, staat, deelstaat, eiland, schiereiland, streek, departement, graafschap,
            continent, gebied, arrondissement, deelrepubliek, eilandengroep, archipel, gebergte, kanton,
            hertogdom, woestijn, gewest
            """,
        water="""
            rivier, beek, meer, zee, kanaal, oceaan, baai, stroom, zijrivier, zeestraat, haven, waterloop
            """,
        place="""
            straat, plein, wijk, berg, vulkaan, kasteel, park, paleis, brug, station, vliegveld,
            luchthaven, stadion, kerk, museum, theater, buurt, planeet, speeltuin, snelweg, knooppunt,
            afslag, camping, villa, concertzaal, kathedraal, klooster, poort, toren, fort, tuin,
            natuurgebied, natuurpark, landgoed, landhuis, buitenplaats
            """,
        organisation="""
            partij, bedrijf, branchegenoot, techreus, diamantreus, club, concern, krant, tijdschrift,
            weekblad, bank, vakbond, voetbalclub, ploeg, vereniging, stichting, omroep,
            supermarktketen, keten, supermarkt, bakkerij, brouwerij, basisschool, school, universiteit,
            organisatie, milieuorganisatie, terreurgroep, beweging,
            band, groep, popgroep, rockband, uitgeverij, persbureau, hockeyclub, energiebedrijf,
            luchtvaartmaatschappij, maatschappij, autofabrikant, fabrikant, producent, start-up,
            dochterbedrijf, ngo, regering, ministerie, onderneming, restaurant, hotel, televisiezender,
            zender, softwarebedrijf, techbedrijf, chipmaker, verzekeraar, pensioenfonds, drankenconcern,
            dochter, moederbedrijf, cabaretgroep, coalitie
            """,
        work="""
            film, roman, boek, lied, album, schilderij, serie, musical, opera, toneelstuk, gedicht,
            nummer, single, symfonie, televisieserie, programma, documentaire, stripverhaal, bundel,
            dichtbundel, debuutroman, thriller, hit, song
            """,
        event="""
            festival, toernooi, orkaan, wedstrijd, operatie, oorlog, slag, storm, evenement, popfestival,
            congres
            """,
        name="""
            paard, hengst, merrie, hond, schip, boot, ruimtesonde, telescoop, satelliet, raket, merk,
            virus, komeet, ras, veerboot, vrachtschip, jacht, sonde, app, chatbot, fregat, stoomschip,
            stoomboot, oorlogsschip, slagschip, zeilschip, galjoen, brik, driemaster, onderzeeër,
            onderzeeboot, trawler, kotter, tanker, reddingboot, reddingsboot, vliegdekschip, vliegtuig,
            locomotief, olifant, aap, kat
            """,
    ),
    inside=by_word(
        organisation="""
            university, institute, house, church, society, fame, universiteit, hogeschool, college, bank,
            partij, ministerie, unie, raad, commissie, stichting, vereniging, bond, instituut, academie,
            orkest, kamer, rechtbank, hof, federatie, fc, sc, vv, kv, ac, afc, vitesse, group, groep, holding,
            inc., inc, ltd., corporation, company, nv, n.v., bv, b.v., media, records, airlines, motors,
            airways, verenigde, organisatie, dienst, agentschap, autoriteit, united, city, real, fonds,
            centrum, ziekenhuis, alliantie, front, beweging, kruis, partei, party, bureau, school, zonen,
            gebroeders, maatschappij, genootschap, koninklijke, parlement, congres, senaat, politie,
            leger, openbaar, associatie, liga, league, communistische, socialistische, liberale,
            volkspartij, veilingen, kas, times, post, courant, dagblad, nieuwsblad, guardian
            """,
        event="""
            spelen, oorlog, slag, vrede, verdrag, cup, grand, prix, kampioenschap, kampioenschappen, tour,
            giro, vuelta, marathon, festival, revolutie, opstand, ramp, crisis, open, beker, akkoord,
            olympics, bowl, feest, wereldtentoonstelling
            """,
        water="zee, meer, oceaan, rivier, kanaal, golf, lake, river, sea, ocean, baai, lago, wad",
        place="""
            plein, straat, laan, weg, park, stadion, arena, paleis, kasteel, brug, kerk, toren, station,
            museum, airport, mount, mont, berg, markt, theater, theatre, dome, square, street, bridge,
            tower, palace, hotel, schouwburg, kathedraal, basiliek, abdij, luchthaven, concertgebouw,
            tuin, muur, knooppunt, hall, stadium
            """,
        region="""
            eilanden, provincie, eiland, islands, island, zuid, noord, oost, west, schiereiland, vallei,
            gebergte, gewest
            """,
        work="book, journal",
        name="prijs, award, awards, prize, medaille, kalf, oscar",
    ),
    first=by_word(
        organisation="""
            fc, sc, vv, kv, afc, az, rkc, sv, ksk, kfc, vk, hv, hc, ac, as, ssc, rsc, racing, sporting,
            stichting, bank, universiteit, ministerie, partij, club, standard, real, dynamo, borussia,
            inter
            """,
        place="""
            kasteel, park, station, villa, huize, mount, mont, sint-pieterskerk, hotel, huis, fort,
            camping, paleis
            """,
        water="lake, lac, lago, rio, golf",
        event="""
            slag, vrede, verdrag, tour, ronde, grote prijs, grand, grandprix, operatie, tt, gp, marathon
            """,
        city="bad, sankt, saint, sint, den, san, los, new, port",
    ),
    endings=by_word(
        place="""
            straat, plein, laan, weg, gracht, kade, brug, park, stadion, kerk, toren, paleis, kasteel,
            arena, poort, museum, dijk, singel, steeg, markt, tribune, schouwburg, luchthaven, bos, muur,
            tunnel, weide
            """,
        water="kanaal, meer, zee, vaart, rivier, oceaan, plas, diep",
        event="""
            oorlog, ramp, spelen, marathon, festival, crisis, opstand, revolutie, toernooi, affaire, prix,
            roubaix
            """,
        organisation="""
            tribunaal, bank, partij, bond, unie, orkest, ziekenhuis, universiteit, groep, fonds, raad,
            krant, federatie, omroep
            """,
        work="journaal, symfonie, concerto",
        name="prijs, akkoord, verdrag, bokaal",
        region="provincie, streek, eilanden, land",
    ),
    known=by_word(
        country="""
            Verenigde Staten, Verenigde Staten van Amerika, Bondsrepubliek Duitsland, VS,
            Groot-Brittannië, Engeland, Wales, Noord-Ierland, Sovjet-Unie, Birma, Tsjechië, Joegoslavië,
            Palestina, Tsjechoslowakije, DDR, Noord-Korea, Zuid-Korea, China, Hongkong, Congo,
            Ivoorkust, Macedonië, Noord-Macedonië, Myanmar, Turkije, Swaziland, Vaticaan, Kaapverdië,
            Bondsrepubliek, Perzië, Zaïre, Ceylon, Verenigd Koninkrijk, Oost-Timor, Brits-Indië,
            Nederlands-Indië, Bosnië, Korea, Oostenrijk-Hongarije, Ottomaanse Rijk, West-Duitsland,
            Oost-Duitsland, Rhodesië, Siam, Abessinië, Noord-Vietnam, Zuid-Vietnam
            """,
        region="""
            Amerika, Schotland, Groningen, Friesland, Fryslân, Drenthe, Overijssel, Gelderland, Flevoland,
            Holland, Noord-Holland, Zuid-Holland, Zeeland, Noord-Brabant, Brabant, Limburg, Vlaanderen,
            Wallonië,
            West-Vlaanderen, Oost-Vlaanderen, Vlaams-Brabant, Waals-Brabant, Henegouwen, Europa, Azië,
            Afrika, Noord-Amerika, Zuid-Amerika, Oceanië, Antarctica, Californië, Florida, Texas, Beieren,
            Saksen, Noordrijn-Westfalen, Catalonië, Andalusië, Baskenland, Toscane, Sicilië, Sardinië,
            Corsica, Bretagne, Normandië, Provence, Siberië, Tsjetsjenië, Krim, Donbas, Balkan,
            Scandinavië, Midden-Oosten, Benelux, Randstad, Veluwe, Achterhoek, Twente, Betuwe,
            Waddeneilanden, Texel, Terschelling, Ardennen, Alpen, Pyreneeën, Himalaya, Andes, Sahara,
            Sumatra, Java, Bali, Borneo, Tasmanië, Alaska, Hawaï, Quebec, Kasjmir, Tibet, Gazastrook,
            Westoever, Westelijke Jordaanoever, Koerdistan, Lapland, Kaukasus, Balearen, Kreta, Mallorca,
            Tirol, Galicië, Lombardije, Eifel, Kempen, Haspengouw, Nieuw-Guinea, Tennessee, Ohio, Nevada,
            Virginia, Oost-Europa, West-Europa, Latijns-Amerika, Zuidoost-Azië, Arctis, Noordpool,
            Zuidpool
            """,
        city="""
            Den Haag, 's-Gravenhage, Londen, Parijs, Rome, Berlijn, Brussel, Antwerpen, Gent, Brugge,
            Luik, Keulen, München, Wenen, Praag, Warschau, Boedapest, Moskou, Kiev, Kyiv, Peking, Tokio,
            New York, Washington, Los Angeles, Chicago, Milaan, Venetië, Florence, Napels, Turijn,
            Barcelona, Sevilla, Lissabon, Athene, Istanbul, Jeruzalem, Tel Aviv, Bagdad, Teheran, Kaboel,
            Damascus, Caïro, Genève, Zürich, Frankfurt, Hamburg, Utrecht, Rotterdam, Eindhoven, Tilburg,
            Breda, Nijmegen, Arnhem, Enschede, Haarlem, Zwolle, Leiden, Delft, Maastricht, Leeuwarden,
            Assen, Middelburg, Almere, Amersfoort, Apeldoorn, Leuven, Mechelen, Hasselt, Namen, Charleroi,
            Kortrijk, Oostende, Genk, Bergen op Zoom, Sint-Petersburg, Den Bosch, Den Helder, Hilversum,
            Deventer, Dordrecht, Rio de Janeiro, San Francisco, Boston, Strasbourg, Straatsburg, Rijsel,
            Bonn, Dresden, Leipzig, Neurenberg, Stuttgart, Genua, Marseille, Lyon, Mumbai, Bombay, Seoul
            """,
        water="""
            Noordzee, Waddenzee, Oostzee, IJsselmeer, Middellandse Zee, Zwarte Zee, Rode Zee, Rijn, Maas,
            Waal, IJssel, Schelde, Donau, Nijl, Amazone, Theems, Seine, Wolga, Atlantische Oceaan, Stille
            Oceaan, Indische Oceaan, Markermeer, Lek, Elbe, Westerschelde, Oosterschelde, Dode Zee,
            Caribische Zee, Kanaal, Perzische Golf, Oder, Loire, Rhône, Mississippi, Ganges, Leie, Dender,
            Demer, Dijle, Zenne, Samber, Eems, Vecht, Amstel, Dommel, Bodensee, Suezkanaal, Panamakanaal,
            Bosporus
            """,
        organisation="""
            EU, VN, NAVO, VVD, PvdA, CDA, D66, PVV, SP, GroenLinks, ChristenUnie, SGP, FNV, CNV, ANP, NOS,
            CBS, RIVM, KNMI, TNO, ASML, KLM, NS, ANWB, KNVB, UEFA, FIFA, IOC, FBI, CIA, NASA, ESA, WHO,
            Unicef, Greenpeace, Oranje, Ajax, Feyenoord, PSV, Anderlecht, Reuters, Belga, AFP, Kremlin,
            Witte Huis, Pentagon, Hamas, Hezbollah, Taliban, Al-Qaida, IS, ISIS, Google, Facebook,
            Microsoft, Apple, Shell, Philips, Rabobank, ING, ABN Amro, Unilever, Heineken, Tweede Kamer,
            Eerste Kamer, N-VA, CD&V, Vlaams Belang, Open Vld, Groen, Vooruit, PS, MR, Defensie, Justitie,
            Rijkswaterstaat, Parool, Telegraaf, Volkskrant, Trouw, NRC, Standaard, VRT, RTL, Interpol,
            Europol, Amnesty International, Rode Kruis, BBC, CNN, De Morgen, De Standaard, De Telegraaf,
            de Volkskrant, Het Parool, Het Nieuwsblad, De Tijd, De Groene Amsterdammer
            """,
        event="""
            Eerste Wereldoorlog, Tweede Wereldoorlog, Koude Oorlog, Olympische Spelen, Paralympische
            Spelen, Holocaust, Renaissance, Verlichting, Gouden Eeuw, Brexit, Prinsjesdag, Koningsdag,
            Tour de France, Wimbledon, Roland Garros, Champions League, Europa League,
            Eurovisiesongfestival, Songfestival, Elfstedentocht, Vierdaagse, Beeldenstorm, Watersnoodramp,
            Super Bowl, Franse Revolutie, Industriële Revolutie, Reformatie, Middeleeuwen
            """,
        name="""
            Bijbel, Koran, Nobelprijs, Oscar, Grammy, God, Jupiter, Mars, Venus, Saturnus, Mercurius,
            Uranus, Neptunus, AEX
            """,
    ),
    adjectival="se",
    neuter="het",
    demonyms=frozenset(
        """
        Afghaan Afghanen Afrikaan Afrikanen Albanees Albanezen Algerijn Algerijnen Amerikaan
        Amerikanen Amsterdammer Amsterdammers Angolees Angolezen Antilliaan Antillianen Antwerpenaar
        Arabier Arabieren Argentijn Argentijnen Armeniër Armeniërs Australiër Australiërs Aziaat
        Aziaten Batavieren Belg Belgen Boliviaan Bolivianen Bosniër Bosniërs Brabander Brabanders
        Braziliaan Brazilianen Brit Britten Brusselaar Bulgaar Bulgaren Cambodjaan Cambodjanen
        Canadees Canadezen Chileen Chilenen Chinees Chinezen Christen Christenen Colombiaan
        Colombianen Congolees Congolezen Cubaan Cubanen Cyprioot Cyprioten Deen Denen Dominicaan
        Dominicanen Duitser Duitsers Ecuadoraan Ecuadoranen Egyptenaar Egyptenaren Engelsen
        Engelsman Eritreeër Eritreeërs Esten Ethiopiër Europeaan Europeanen Europees Europese
        Filipijn Fin Finnen Fransen Fransman Fries Friezen Gentenaar Georgiër Georgiërs Germaan
        Germanen Ghanees Ghanezen Griek Grieken Groninger Groningers Guatemalteek Guatemalteken
        Hagenaar Haïtiaan Haïtianen Hondurees Hondurezen Hongaar Hongaren Hutu Ier Ieren IJslander
        IJslanders Indiër Indiërs Indonesiër Indonesiërs Iraakse Irakees Irakezen Iraniër Iraniërs
        Israëliër Israëliërs Italiaan Italianen Ivoriaan Ivorianen Jamaicaan Jamaicanen Japanner
        Japanners Jemeniet Jemenieten Joden Jood Jordaniër Jordaniërs Kameroener Kameroeners Kazach
        Kazachen Kelten Keniaan Kenianen Koerd Koerden Koreaan Koreanen Kroaat Kroaten Letten
        Libanees Libanezen Liberiaan Liberianen Libiër Libiërs Limburger Limburgers Litouwer
        Litouwers Luxemburger Luxemburgers Macedoniër Macedoniërs Maleisiër Maleisiërs Malinees
        Malinezen Maltezen Marokkaan Marokkanen Mexicaan Mexicanen Mongolen Mongool Montenegrijn
        Montenegrijnen Moslim Moslims Mozambikaan Mozambikanen Namibiër Namibiërs Nederlander
        Nederlanders Nederlandse Nepalees Nepalezen Nicaraguaan Nicaraguanen Nieuw-Zeelander
        Nieuw-Zeelanders Nigeriaan Nigerianen Noor Noren Oegandees Oegandezen Oekraïner Oekraïners
        Oezbeek Oezbeken Oostenrijker Oostenrijkers Pakistaan Pakistanen Palestijn Palestijnen
        Panamees Panamezen Paraguayaan Paraguayanen Peruaan Peruanen Pool Portugees Portugezen
        Roemeen Roemenen Romein Romeinen Rotterdammer Rotterdammers Rus Russen Rwandees Rwandezen
        Saoediër Saoediërs Schot Schotten Senegalees Senegalezen Serven Serviër Serviërs Singaporees
        Singaporezen Sloveen Slovenen Slowaak Slowaken Soedanees Soedanezen Somaliër Somaliërs
        Spanjaard Spanjaarden Surinamer Surinamers Syriër Syriërs Taiwanees Taiwanezen Tanzaniaan
        Tanzanianen Thaise Tibetaan Tibetanen Tsjech Tsjechen Tsjetsjeen Tsjetsjenen Tunesiër
        Tunesiërs Turk Turken Tutsi Uruguayaan Uruguayanen Utrechter Venezolaan Venezolanen
        Vietnamees Vietnamezen Viking Vikingen Vlaming Vlamingen Walen Zambiaan Zambianen Zeeuw
        Zeeuwen Zimbabwaan Zimbabwanen Zuid-Afrikaan Zuid-Afrikanen Zuid-Amerikaan Zuid-Amerikanen
        Zweed Zwitser Zwitsers
        Hagenaars Hagenees Utrechters Eindhovenaar Eindhovenaars Antwerpenaars Gentenaars
        Bruggeling Bruggelingen Brusselaars Leidenaar Leidenaars Haarlemmer Haarlemmers
        Nijmegenaar Nijmegenaars Tilburger Tilburgers Maastrichtenaar Maastrichtenaren Arnhemmer
        Arnhemmers Parijzenaar Parijzenaars Londenaar Londenaars Berlijner Berlijners Delftenaar
        Delftenaren Leuvenaar Leuvenaars
        """.split()
    ),
    not_names=frozenset(
        """
        aan aarde aids alle alles als april augustus bij bron btw burgemeester burgers bv cao cd corona
        covid d66-leider dat de december deze die dinsdag dit dna donderdag door droom dus dvd een ek en
        er euro externe februari foto geen god haar havo hbo hemel het hij hoe hoewel hun ic ik in
        internet ja januari jij juli juni kabinet kamer kerst kerstmis kinderen koning maan maandag maar
        maart mbo mei mensen met mijn minister ministers mooi na nee niet nieuwjaar nk noorden november nu
        of oktober omdat onder ons onze ook oosten op over pasen pc pinksteren premier president programma
        regeringsleden rijk september sinds sport staat staatssecretaris tegen terwijl tijdens toen tot tv
        u uit van vanaf veel vele verkiezingen video vier vmbo volgens voor vrijdag vwo waar waarom
        wanneer want wat we weg westen wethouder wie wij wk wk's wo woensdag zaterdag ze zie zij zijn zo
        zoals zon zondag zuiden
        """.split()
    ),
)  # fmt: skip
