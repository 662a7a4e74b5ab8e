"""Names that English readers know, by kind: places, and some organisations, events and other things."""

from quiz.languages.names import by_word

KNOWN = by_word(
    country="""
        Abyssinia, America, Austria-Hungary, Bosnia, Britain, British Empire, Burma, Byzantine
        Empire, Ceylon, China, Congo, Korea, Czech Republic, Czechoslovakia, Democratic Republic of the
        Congo, Dutch Republic, East Germany, East Timor, Gold Coast, Great Britain, Holland, Holy
        Roman Empire, Ivory Coast, Macedonia, North Korea, Ottoman Empire, Palestine, People's
        Republic of China, Persia, Republic of China, Republic of Ireland, Rhodesia, Roman Empire,
        Russia, Russian Empire, Siam, South Korea, Soviet Union, Swaziland, Taiwan, Turkey, U.K.,
        U.S., U.S.A., UK, United States of America, US, USA, USSR, Vatican, West Germany,
        Yugoslavia, Zaire
        """,
    region="""
        Aceh, Africa, Alabama, Alaska, Alberta, Alps, Alsace, Amazonia, Anatolia, Andalusia, Andes,
        Anglesey, Antarctica, Appalachians, Aragon, Arctic, Arizona, Arkansas, Asia, Assam,
        Auvergne, Baja California, Bali, Balkans, Bavaria, Bay Area, Bengal, Bohemia, Borneo,
        Brabant, British Columbia, Brittany, Bronx, Brooklyn, Burgundy, California, Cambridgeshire,
        Caribbean, Castile, Catalonia, Caucasus, Chechnya, Cheshire, Chiapas, Colorado, Connecticut,
        Cornwall, Corsica, Crete, Crimea, Cumbria, Cyclades, Dalmatia, Darfur, Deep South, Delaware,
        Derbyshire, Devon, Devonshire, District of Columbia, Donbas, Donetsk, Dorset, East Africa,
        East Anglia, East Asia, East Coast, England, Essex, Europe, Far East, Flanders, Florida,
        Friesland, Frisia, Galapagos Islands, Galicia, Galilee, Gascony, Gaza, Gaza Strip,
        Gelderland, Gloucestershire, Golan Heights, Greater Manchester, Gujarat, Hampshire, Hawaii,
        Hebrides, Highlands, Himalayas, Hokkaido, Honshu, Hubei, Hunan, Ibiza, Idaho, Illinois,
        Indiana, Inner Mongolia, Iowa, Isle of Wight, Jalisco, Java, Jutland, Kalahari, Kansas,
        Kashmir, Kent, Kentucky, Kerala, Kyushu, Labrador, Lake District, Lancashire, Lapland, Latin
        America, Levant, Limburg, Lincolnshire, Lombardy, Long Island, Lorraine, Louisiana, Luhansk,
        Luzon, Maine, Majorca, Manchuria, Manhattan, Manitoba, Maryland, Massachusetts, Maui,
        Merseyside, Mesopotamia, Michigan, Middle East, Midlands, Midwest, Minas Gerais, Mindanao,
        Minnesota, Mississippi, Missouri, Montana, Moravia, Near East, Nebraska, Nevada, New
        Brunswick, New England, New Guinea, New Hampshire, New Jersey, New Mexico, New South Wales,
        New World, Normandy, North Africa, North America, North Carolina, North Dakota, North
        Island, Northern Ireland, Northern Territory, Northumberland, Nova Scotia, Oceania, Ohio,
        Okinawa, Oklahoma, Old World, Ontario, Orange County, Oregon, Orkney, Oxfordshire, Palawan,
        Patagonia, Peloponnese, Pennsylvania, Pomerania, Prince Edward Island, Provence, Prussia,
        Punjab, Pyrenees, Quebec, Queensland, Rajasthan, Rhode Island, Rockies, Rocky Mountains,
        Ruhr, Sahara, Sahel, Sardinia, Saxony, Scandinavia, Scania, Scotland, Shetland, Siberia,
        Sichuan, Sicily, Silesia, Silicon Valley, Skye, Somerset, South America, South Asia, South
        Australia, South Carolina, South Dakota, South Island, Staffordshire, Staten Island,
        Suffolk, Sumatra, Surrey, Sussex, Svalbard, Tamil Nadu, Tasmania, Tennessee, Texas, Thrace,
        Tibet, Tierra del Fuego, Transylvania, Tuscany, Tyrol, Ulster, Urals, Utah, Uttar Pradesh,
        Vermont, Virginia, Vojvodina, Waikiki, Wales, Wallonia, West Africa, West Bank, West Coast,
        West Virginia, Western Australia, Wisconsin, Wyoming, Xinjiang, Yorkshire, Yucatán,
        Zanzibar, Zealand, Zeeland
        """,
    city="""
        Aberdeen, Albuquerque, Aleppo, Alexandria, Amsterdam, Ankara, Ann Arbor, Antwerp, Arles,
        Asheville, Athens, Atlanta, Austin, Avignon, Baghdad, Bakersfield, Baltimore, Bangalore,
        Barcelona, Basel, Basra, Baton Rouge, Beijing, Belfast, Bergen, Berlin, Bern, Bethlehem,
        Bilbao, Birmingham, Bologna, Bombay, Bonn, Bordeaux, Boston, Brasília, Bremen, Brighton,
        Bristol, Bruges, Brussels, Budapest, Busan, Cairo, Calais, Calgary, Cambridge, Canterbury,
        Cape Town, Cardiff, Charleston, Chengdu, Chennai, Chicago, Christchurch, Cincinnati,
        Cologne, Constantinople, Coventry, Dallas, Damascus, Davos, Delft, Delhi, Derry, Detroit,
        Dijon, Dortmund, Dresden, Dundee, Dunedin, Durban, Düsseldorf, Edinburgh, Eindhoven,
        Florence, Fort Worth, Frankfurt, Fresno, Gdansk, Geelong, Geneva, Genoa, Gettysburg, Ghent,
        Glasgow, Gloucester, Granada, Graz, Grenoble, Groningen, Guadalajara, Guangzhou, Haarlem,
        Haifa, Hamburg, Hanoi, Hanover, Hartford, Heidelberg, Hiroshima, Hong Kong, Houston,
        Hyderabad, Innsbruck, Inverness, Ipswich, Islamabad, Istanbul, Izmir, Jacksonville, Jaipur,
        Jerusalem, Kabul, Kandahar, Kansas City, Katowice, Kharkiv, Kherson, Kiev, Kobe, Krakow,
        Kraków, Kyiv, Kyoto, Lahore, Las Vegas, Lausanne, Leeds, Leicester, Leiden, Leipzig,
        Leningrad, Leuven, Lille, Linz, Lisbon, Little Rock, Liverpool, Liège, London, Long Beach,
        Los Angeles, Lucerne, Lviv, Lyon, Maastricht, Madras, Malaga, Manchester, Mannheim,
        Mariupol, Marrakesh, Marseille, Mecca, Medellín, Melbourne, Miami, Miami Beach, Milan,
        Milwaukee, Minneapolis, Montpellier, Montreal, Montreux, Moscow, Mostar, Mosul, Mumbai,
        Munich, Nagasaki, Nanjing, Nantes, Naples, Nashville, New Delhi, New Haven, New Orleans, New
        York, New York City, Newark, Newcastle, Nice, Nottingham, Nuremberg, Oakland, Odesa, Odessa,
        Omaha, Orléans, Osaka, Ostend, Ottawa, Oxford, Padua, Palermo, Palo Alto, Paris, Pasadena,
        Peterborough, Petrograd, Philadelphia, Phoenix, Pisa, Pittsburgh, Plymouth, Portland, Porto,
        Porto Alegre, Portsmouth, Potsdam, Prague, Princeton, Pune, Quito, Rabat, Ramallah, Ravenna,
        Reims, Rennes, Rio de Janeiro, Rochester, Rome, Rotterdam, Rouen, Sacramento, Salamanca,
        Salem, Salford, Salt Lake City, Salzburg, San Antonio, San Diego, San Francisco, San Jose,
        Santa Barbara, Santa Cruz, Santa Fe, Santa Monica, Saragossa, Seattle, Sebastopol, Seoul,
        Sevastopol, Seville, Sheffield, Shenzhen, Southampton, Spokane, Springfield, St Petersburg,
        St. Louis, St. Petersburg, Stalingrad, Strasbourg, Stuttgart, Sunderland, Swansea, Sydney,
        Tacoma, Tallahassee, Tampa, Tangier, Tehran, Tel Aviv, The Hague, Thessaloniki, Tianjin,
        Tokyo, Toledo, Toronto, Toulouse, Trieste, Tucson, Tulsa, Turin, Utrecht, Valparaíso,
        Venice, Veracruz, Verona, Versailles, Vienna, Warsaw, Washington, Washington D.C.,
        Washington DC, Wichita, Wolverhampton, Wuhan, Würzburg, Yokohama, York, Zaragoza, Zurich
        """,
    water="""
        Adriatic, Adriatic Sea, Aegean, Aegean Sea, Arabian Sea, Arctic Ocean, Atlantic, Atlantic
        Ocean, Baltic Sea, Barents Sea, Bay of Bengal, Bay of Biscay, Bering Strait, Black Sea,
        Bosphorus, Bosporus, Caribbean Sea, Caspian Sea, Chesapeake Bay, Colorado River, Congo
        River, Danube, Dead Sea, Dnieper, East River, Elbe, English Channel, Euphrates, Firth of
        Forth, Ganges, Great Lakes, Gulf of Finland, Gulf of Mexico, Hudson, Hudson River, Humber,
        Indian Ocean, Indus, Irish Sea, Lake Erie, Lake Geneva, Lake Huron, Lake Michigan, Lake
        Ontario, Lake Superior, Lake Tahoe, Lake Victoria, Loch Ness, Loire, Mediterranean,
        Mediterranean Sea, Mekong, Mersey, Meuse, Mississippi River, Missouri River, Moselle,
        Niagara Falls, Nile, North Sea, Oder, Ohio River, Orinoco, Pacific, Pacific Ocean, Panama
        Canal, Persian Gulf, Potomac, Red Sea, Rhine, Rhône, Rio Grande, San Francisco Bay, Scheldt,
        Sea of Japan, Seine, Severn, South China Sea, St. Lawrence, Strait of Gibraltar, Strait of
        Hormuz, Suez Canal, Thames, Tiber, Tigris, Tyne, Vistula, Volga, Yangtze, Yellow River,
        Yellow Sea, Zambezi
        """,
    organisation="""
        ACLU, African Union, Airbus, Ajax, Al-Qaeda, Amazon, Amnesty International, ANC, Apple, Arab
        League, Arsenal, Associated Press, AstraZeneca, BBC, BMW, Boeing, Bundestag, CBS, CDC, CERN,
        Chelsea, CIA, CNN, Communist Party, Congress, Conservative Party, Conservatives, Daily Mail,
        Daily Telegraph, Democratic Party, Democrats, Department of State, Disney, Duma, EPA, ESA,
        EU, European Central Bank, European Commission, European Parliament, European Union,
        Everton, FAA, Facebook, FBI, FDA, FIFA, Fox News, General Motors, Google, Greenpeace, Hamas,
        Harvard, Heineken, Hezbollah, Honda, House of Commons, House of Lords, House of
        Representatives, IBM, Ikea, IMF, Interpol, IOC, IRA, IRS, ISIS, ITV, Juventus, KGB, Knesset,
        Kremlin, Labour, Labour Party, Le Monde, Manchester City, Manchester United, McDonald's, Met
        Office, MI5, MI6, Microsoft, MIT, MLB, Moderna, NAACP, NASA, NATO, NBA, NBC, NCAA, Nestlé,
        Netflix, New York Times, NFL, NHL, NHS, NOAA, Nokia, NPR, NSA, OECD, OPEC, Oxfam,
        Parliament, PBS, Pentagon, Pfizer, Philips, PLO, RAF, Real Madrid, Red Army, Red Cross,
        Republican Party, Republicans, Reuters, Royal Navy, Royal Society, Samsung, Scotland Yard,
        Senate, Shell, Siemens, SNP, Sony, SpaceX, Stanford, Starbucks, Supreme Court, Taliban,
        Tesla, The Economist, The Guardian, The New York Times, The Times, The Washington Post,
        Tories, Tottenham, Toyota, Twitter, UEFA, UN, UNESCO, UNICEF, Unilever, United Nations,
        USGS, Volkswagen, Wall Street Journal, Walmart, Washington Post, White House, WHO, Wikimedia
        Foundation, Wikipedia, World Bank, World Health Organisation, World Health Organization,
        WTO, Yale, YMCA, YouTube
        """,
    event="""
        Brexit, Civil War, Cold War, Enlightenment, Eurovision, First World War, French Revolution,
        Great Depression, Holocaust, Industrial Revolution, Middle Ages, Olympic Games, Olympics,
        Reformation, Renaissance, Second World War, Super Bowl, Tour de France, Wimbledon, World
        Cup, World War I, World War II, World War Two
        """,
    name="""
        Bible, Dow Jones, Earth, FTSE 100, God, Grammy, Jupiter, Mars, Mercury, Neptune, Nobel
        Prize, Oscar, Quran, Saturn, Uranus, Venus
        """,
)
"""Their kinds by name as written; CLDR knows many more cities and all countries."""
