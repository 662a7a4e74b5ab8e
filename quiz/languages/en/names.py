"""English words around and inside names."""

from quiz.languages.en.known import KNOWN
from quiz.languages.names import NameWords, by_word

WORDS = NameWords(
    titles=frozenset(
        """
        admiral ayatollah brother capt. captain cardinal col. colonel commander dame dr dr. father gen.
        general gov. hon. imam lady lieutenant lord lt. madam madame major miss mr mr. mrs mrs. ms ms.
        prof prof. rabbi rep. rev. sen. sergeant sgt. sheikh sir sister
        """.split()
    ),
    roles=frozenset(
        """
        activist actor actress agent ambassador analyst archbishop artist astronaut astronomer attorney
        aunt author biologist bishop brother captain chairman chairperson chairwoman chancellor chef
        chemist chief co-founder coach colleague comedian commissioner composer conductor congressman
        congresswoman councillor counterpart critic cyclist daughter defendant defender detective dictator
        director doctor drummer economist editor emperor empress engineer envoy executive expert explorer
        farmer father filmmaker first-lady forward founder goalkeeper governor grandfather grandmother
        guitarist historian host husband inventor journalist judge justice king lawyer leader manager
        mathematician mayor midfielder minister mother musician novelist officer owner painter philosopher
        physicist pianist pilot plaintiff player poet politician pope predecessor premier presenter
        president prince princess producer professor queen rapper reporter researcher runner scientist
        secretary senator sheriff singer sister skater soldier son spokesman spokesperson spokeswoman
        sprinter striker student successor suspect swimmer teacher uncle vice-president victim violinist
        widow wife witness writer
        """.split()
    ),
    role_endings=tuple(
        """
        ologist grapher keeper winner woman leader master writer player coach minister
        """.split()
    ),
    role_prefixes=tuple(
        """
        ex- former- vice- co-
        """.split()
    ),
    not_roles=frozenset("keeper".split()),
    particles=frozenset(
        """
        al bin da de del della den der di dos du el ibn la le ten ter van von
        """.split()
    ),
    joins=frozenset("al and bin da de del den der di du for ibn in la of on the van von".split()),
    in_place=frozenset("in into near outside throughout toward towards".split()),
    near_place=frozenset("across along around at between from over through to visit visited".split()),
    from_place=frozenset("between from".split()),
    to_place=frozenset("and to".split()),
    articles=frozenset("a an that the these this those".split()),
    speech=frozenset(
        """
        add admit announce answer argue ask believe call claim comment conclude confirm declare deny
        explain fear hope insist note observe predict recall remark reply report say state suggest tell
        think warn write
        """.split()
    ),
    acts=frozenset(
        """
        bear compose cry die direct discover laugh marry meet paint play resign retire score sing win
        write
        """.split()
    ),
    heads=by_word(
        city="city, town, village, capital, municipality, suburb, port",
        country="country, republic, kingdom, nation",
        region="""
            province, region, state, island, peninsula, county, department, continent, desert, district,
            territory
            """,
        water="river, lake, sea, canal, ocean, bay, stream, strait",
        place="""
            street, square, mountain, volcano, castle, park, palace, bridge, station, airport, stadium,
            church, museum, theatre, theater, neighbourhood, neighborhood, planet, highway, hotel,
            cathedral, tower, fort, garden
            """,
        organisation="""
            party, company, club, newspaper, magazine, bank, union, team, band, group, school, university,
            agency, organisation, organization, firm, airline, brand, publisher, network, charity,
            startup, manufacturer, supermarket, website
            """,
        work="""
            film, movie, novel, book, song, album, painting, series, musical, opera, play, poem, single,
            symphony, show, game
            """,
        event="festival, tournament, hurricane, war, battle, storm",
        name="""
            horse, dog, ship, boat, spacecraft, probe, telescope, satellite, rocket, virus, comet,
            steamer, steamship, paddle-steamer, frigate, brig, schooner, barque, yacht, lifeboat,
            submarine, trawler, tanker, battleship, cruiser, liner, ferry, freighter, warship, aircraft,
            locomotive, mare, stallion, racehorse, elephant, cat
            """,
    ),
    inside=by_word(
        organisation="""
            university, college, bank, party, ministry, union, council, commission, foundation,
            association, society, institute, academy, orchestra, philharmonic, court, federation, fc, afc,
            sc, group, holdings, inc., inc, ltd., ltd, corporation, corp., company, co., plc, llc,
            records, airlines, motors, airways, united, agency, authority, fund, hospital, alliance,
            front, movement, cross, department, school, parliament, congress, senate, police, army,
            committee, organization, organisation, office, times, post, guardian, international,
            democratic, socialist, communist, board, bureau, club, team, sox, yankees, press, news,
            nations, centre, center, media, studios, services, consulate, embassy, league, government,
            service, laboratory
            """,
        event="""
            games, war, battle, peace, treaty, cup, prix, championship, championships, tour, open,
            marathon, festival, revolution, uprising, crisis, olympics, bowl, fire, depression, holocaust,
            massacre
            """,
        water="sea, lake, ocean, river, canal, gulf, bay, creek, strait, channel, lagoon",
        place="""
            square, street, avenue, lane, road, park, stadium, arena, palace, castle, bridge, church,
            tower, station, museum, airport, mount, mountain, market, theatre, theater, hall, hotel,
            cathedral, abbey, garden, gardens, harbor, harbour, beach, temple, gallery, wall, boulevard,
            highway, house, plaza, zoo, library, fort, cemetery, mall, trail, falls, monument, memorial,
            valley, hill, hills, estate, manor
            """,
        region="""
            islands, island, province, county, peninsula, state, north, south, east, west, northern,
            southern, eastern, western, mountains, desert, coast
            """,
        name="prize, award, awards, medal, oscar, telescope",
        work="book, journal, symphony, encyclopedia",
    ),
    first=by_word(
        organisation="""
            university, bank, ministry, department, house, church, fc, ac, as, real, sporting, inter,
            office, institute, court
            """,
        place="mount, mt, mt., fort, castle, hotel, villa, palace",
        water="lake, gulf, river, bay, loch",
        event="battle, war, treaty, peace, siege, great, operation, tour, grand",
        city="saint-, san, los, new, port",
        region="northeast, northwest, southeast, southwest, upstate",
    ),
    endings=by_word(
        place="street, road, bridge, park, field, tower, palace",
        organisation="gov.uk, .com, .org, tech, soft",
        region="shire, land",
    ),
    known=KNOWN,
    adjectival="",
    neuter="",
    demonyms=frozenset(
        """
        Afghan Afghans African Africans Albanian American Americans Arab Arabic Arabs Argentine Argentines
        Asian Asians Australian Australians Austrian Austrians Belgian Belgians Bosnian Brazilian
        Brazilians British Briton Britons Buddhist Bulgarian Bulgarians Canadian Canadians Catholic
        Catholics Chinese Christian Christians Croat Croatian Croats Cuban Cubans Czech Czechs Dane Danes
        Danish Democrat Democratic Dutch Dutchman Egyptian Egyptians English Englishman European Europeans
        Filipino Finn Finnish Finns French Frenchman German Germans Greek Greeks Hebrew Hindu Hispanic
        Hungarian Hungarians Indian Indians Indonesian Iranian Iranians Iraqi Iraqis Irish Islamic Israeli
        Israelis Italian Italians Jamaican Jamaicans Japanese Jew Jewish Jews Kenyan Korean Koreans Kurd
        Kurdish Kurds Latin Mexican Mexicans Moroccan Moroccans Muslim Muslims Native Nigerian Norwegian
        Norwegians Pakistani Pakistanis Palestinian Palestinians Pole Poles Polish Portuguese Protestant
        Protestants Republican Roman Romanian Romanians Romans Russian Russians Scot Scots Scottish Serb
        Serbian Serbs Spaniard Spaniards Spanish Swede Swedes Swedish Swiss Syrian Syrians Thai Turk
        Turkish Turks Ukrainian Ukrainians Vietnamese Viking Vikings Welsh
        """.split()
    ),
    not_names=frozenset(
        """
        a abstract act ad aids also although am an and appendix april as at august bc because bill but by
        chapter christmas contents court covid december dna dr easter english february figure for friday
        from he hello hi i i'll i'm i've if image in internet introduction it it's january july june march
        may monday mr mrs ms no not november october of oh ok okay on or ph.d. photo pm prime references
        saturday section see september she source sunday table that the these they this those thursday to
        tuesday tv uh um university we wednesday when while with yes you
        downtown
        """.split()
    ),
)  # fmt: skip
