"""Sixty English items without flaws."""

from __future__ import annotations

from quiz.item import Item
from tests.checks.builders import card, choice, cloze

CLEAN: tuple[Item, ...] = (
    choice("Which river flows through Glasgow?", "the Tay", "*the Clyde", "the Forth", "the Tweed"),
    choice("In what year did Iceland become a republic?", "1918", "1935", "*1944", "1951"),
    choice("Who painted The Hay Wain?", "*John Constable", "William Turner", "George Stubbs"),
    choice("How many bones does an adult human hand contain?", "19", "23", "*27", "31"),
    choice("Which city is the capital of New Zealand?", "Auckland", "*Wellington", "Dunedin", "Hamilton"),
    choice("What is the dome of the Pantheon made of?", "*concrete", "marble", "bronze", "timber"),
    choice("How long is the Channel Tunnel?", "38 kilometres", "44 kilometres", "*50 kilometres"),
    choice("What share of the air is nitrogen?", "58 percent", "64 percent", "*78 percent", "86 percent"),
    choice(
        "What does a barometer measure?",
        "the temperature",
        "the wind speed",
        "*the air pressure",
        "the humidity",
    ),
    choice(
        "Which author received the Nobel Prize in Literature in 1907?",
        "Thomas Hardy",
        "Joseph Conrad",
        "*Rudyard Kipling",
        "Arnold Bennett",
    ),
    choice("In which country does most of Lake Peipus lie?", "Latvia", "Finland", "*Estonia"),
    choice("What is the largest moon of Neptune called?", "Nereid", "Proteus", "*Triton", "Larissa"),
    choice(
        "On which day of the week are British general elections traditionally held?",
        "Tuesday",
        "Wednesday",
        "*Thursday",
        "Friday",
    ),
    choice("In which month does Canada celebrate its national day?", "May", "June", "*July", "August"),
    choice(
        "Why do climbers feel ill above eight thousand metres?",
        "*because of a lack of oxygen",
        "because of strong sunlight",
        "because of a lack of salt",
    ),
    choice("At what time did the first train from Liverpool leave?", "9:15", "*10:40", "11:20"),
    choice("Which language is spoken beside French in Brittany?", "Basque", "*Breton", "Catalan"),
    choice("With which tool does a cooper shape staves?", "*an adze", "an anvil", "a trowel", "a compass"),
    choice("Who reigned in Britain from 1837 to 1901?", "Anne", "*Victoria", "Charlotte"),
    choice("How much did the United States pay for Alaska?", "$5.4 million", "*$7.2 million", "$9.6 million"),
    choice("Where did the weekly The Harbour Post move its offices?", "to Leith", "*to Paisley", "to Ayr"),
    choice(
        "Which office did Clement Attlee hold between 1945 and 1951?",
        "*prime minister",
        "lord mayor",
        "home secretary",
    ),
    choice("Which of these countries borders the Caspian Sea?", "Turkey", "*Azerbaijan", "Georgia"),
    choice("What is a young hare called?", "a piglet", "a lamb", "*a leveret", "a gosling"),
    choice("What is bronze mainly made of?", "iron and lead", "*copper and tin", "silver and zinc"),
    choice(
        "The otter is returning, says the biologist Anna Reid. In which county did she count most otters?",
        "Devon",
        "*Dorset",
        "Surrey",
    ),
    choice("The planet closest to the sun is called", "Venus", "Mars", "*Mercury"),
    choice(
        "When did the building of Cologne Cathedral begin?", "*15 August 1248", "3 May 1252", "9 July 1260"
    ),
    choice("Which animal appears on the coat of arms of Finland?", "the bear", "*the lion", "the elk"),
    choice("How many medals did the Eastfield rowing team win in Lucerne?", "two", "*three", "five"),
    choice(
        "What was the ship Good Hope carrying when it sank in 1743?", "*pepper", "tea", "coffee", "cotton"
    ),
    choice(
        "How did the physician Engelbert Kaempfer reach Japan in 1690?", "on foot", "on horseback", "*by ship"
    ),
    choice("Which floor of Marlow town hall burnt out?", "the first", "*the third", "the fourth"),
    cloze("The highest mountain in Austria is the {{c1::Grossglockner::mountain}}."),
    cloze("In {{c1::1953::year}} the sea flooded large parts of Essex."),
    cloze("An adult human has {{c1::32::number}} teeth."),
    cloze("{{c1::Elizabeth Blackwell::person}} was the first woman to take a medical degree in America."),
    cloze("The {{c1::Loire::river}} is the longest river in France."),
    cloze("In {{c1::photosynthesis}} plants turn light into chemical energy."),
    cloze("The treaty of Rome was signed on {{c1::25 March 1957::date}}."),
    cloze("The Finnish composer {{c1::Jean Sibelius::person}} wrote seven symphonies."),
    cloze("When Charles V stepped down in 1556, his son {{c1::Philip II::person}} became king of Spain."),
    cloze("The capital of Slovenia is {{c1::Ljubljana::city}}."),
    cloze("A football match lasts {{c1::90 minutes::duration}} before extra time."),
    cloze("The metal {{c1::mercury::substance}} is liquid at room temperature."),
    cloze("It was in Hoorn that the company founded a {{c1::chamber}} in 1602."),
    cloze("According to Benjamin Franklin, a penny saved is a penny {{c1::earned}}."),
    cloze("The fire brigade of Ludlow bought its first {{c1::motor pump::thing}} in 1931."),
    cloze("The Caledonian Canal links Inverness with {{c1::Fort William::town}}."),
    card("Capital of Latvia", "Riga"),
    card("Who invented the first practical fountain pen?", "Lewis Waterman"),
    card("yesterday", "gisteren"),
    card("he", "hij"),
    card("What is the density of water in grams per cubic centimetre?", "1"),
    card("Symbol of potassium", "K"),
    card("What is a sextant used for on a ship?", "measuring the height of a star or planet"),
    card("Battle of Bosworth", "1485"),
    card("Which instruments play in a string quartet?", "two violins, a viola and a cello"),
    card("What is the smallest bone in the human body?", "the stirrup"),
    card("always", "altijd"),
)
