"""English items with one planted flaw each, by its number."""

from __future__ import annotations

from quiz.item import Item
from tests.checks.builders import card, choice, cloze

FLAWED: tuple[tuple[int, Item], ...] = (
    (1, choice("Where did she study before 1920?", "Oxford", "*Leiden", "Ghent")),
    (1, choice("Which town was flooded last week?", "Whitby", "*Tewkesbury", "Keswick")),
    (1, choice("What did the president promise?", "*Lower taxes", "New roads", "More teachers")),
    (1, choice("How many rooms did this palace have in 1800?", "80", "*120", "150")),
    (1, cloze("It opened its doors in {{c1::1873}} on the banks of the Clyde.")),
    (1, choice("According to the passage, what do otters eat?", "*Fish", "Grass", "Bark")),
    (2, choice("Which city hosted the 1908 Olympics?", "*London", "Paris", "45 percent", "Rome")),
    (2, choice("How many players does a baseball team field?", "8", "*9", "10", "Tuesday")),
    (2, choice("How tall is the lighthouse at Dunvar?", "28 m", "*31 m", "35 m", "9,000 m")),
    (2, choice("Who wrote Middlemarch?", "*George Eliot", "Jane Austen", "a publisher", "Anne Brontë")),
    (3, choice("Which sea lies east of Denmark?", "*The Baltic", "The Adriatic", "None of the above")),
    (3, choice("Which gas fills most balloons at fairs?", "Argon", "Neon", "*None of these")),
    (3, choice("Who invented the jet engine?", "*Frank Whittle", "Karl Benz", "No correct answer")),
    (
        4,
        choice(
            "What was the purpose of a castle moat?",
            "Fishing",
            "Decoration",
            "*Keeping attackers with ladders and siege towers away from the walls",
            "Swimming",
        ),
    ),
    (
        4,
        choice(
            "What does a midwife do?",
            "She runs a ward",
            "*She looks after women during pregnancy, birth and the weeks that follow",
            "She tests medicines",
        ),
    ),
    (
        4,
        choice(
            "How does a rainbow come about?",
            "By clouds",
            "*By refraction and reflection of sunlight in drops of water",
            "By wind",
            "By thunder",
        ),
    ),
    (
        5,
        choice(
            "Charles Darwin, who was fond of long walks in his garden, was born in which town?",
            "Ludlow",
            "*Shrewsbury",
            "Telford",
        ),
    ),
    (
        5,
        choice(
            "Spring is a lovely season for most people. Which river flows through Glasgow?",
            "The Tay",
            "*The Clyde",
            "The Forth",
        ),
    ),
    (5, choice("How many legs does a spider have, as everyone knows?", "4", "6", "*8")),
    (6, choice("Is a whale a fish?", "Yes", "*No")),
    (6, choice("The Thames rises in Wales.", "True", "*False")),
    (6, choice("Dublin lies on the Liffey. Is that so?", "*Correct", "Incorrect")),
    (7, choice("What did the captain take on board?", "*red wine", "red paint", "white wine", "green tea")),
    (7, choice("Who signed the charter of 1680?", "*William Baker", "William Smith", "Peter Baker")),
    (
        7,
        choice(
            "Which colours does the flag of Bernheim have?",
            "*red and white",
            "red and green",
            "white and blue",
            "gold",
        ),
    ),
    (8, choice("In which year did the bridge at Ironford open?", "*1868", "Cardiff", "Newport", "Swansea")),
    (8, choice("Which tool cuts metal? It is called a", "axe", "*hacksaw", "adze", "awl")),
    (8, choice("Which two countries border Andorra?", "Portugal", "Italy", "*Spain and France", "Malta")),
    (9, choice("What belongs to a good breakfast?", "bread", "milk", "*All of the above")),
    (9, choice("Which gases are found in air?", "nitrogen", "oxygen", "argon", "*All of these")),
    (9, choice("What may cause a fire?", "a spark", "a candle", "*Both of the above")),
    (10, choice("The city of ___ is the capital of Norway.", "Bergen", "*Oslo", "Tromsø")),
    (10, choice("In ______ the Berlin Wall came down.", "1987", "1988", "*1989")),
    (10, choice("Water boils at …… degrees at sea level.", "90", "*100", "110")),
    (11, choice("When do snowdrops flower?", "Always in May", "*In February", "Never before April")),
    (11, choice("Who could vote in ancient Athens?", "Every resident", "*Free men", "Rich women")),
    (11, choice("What does a koala eat?", "Exclusively meat", "*Eucalyptus leaves", "Fruit and nuts")),
    (12, choice("Which mill grinds the town's flour?", "The brewery", "*The flour works", "The dairy")),
    (
        12,
        choice(
            "Who led the weavers' revolt?",
            "*The weaver Peter Moss",
            "The smith John Fox",
            "The farmer Ned Hill",
        ),
    ),
    (12, choice("Which country won the Vietnam war?", "*North Vietnam", "France", "China")),
    (12, cloze("The {{c1::cheese}} museum in Alkmaar keeps old moulds and modern cheese.")),
    (
        13,
        choice(
            "Which statement about the Elbe is correct?", "*It flows into the North Sea", "It is 400 km long"
        ),
    ),
    (13, choice("Marie Curie", "*She won two Nobel prizes", "She was a dancer", "She came from Spain")),
    (13, choice("Who wrote Dracula and when did it appear?", "*Bram Stoker", "Oscar Wilde", "Mary Shelley")),
    (14, choice("Which planets have rings?", "Saturn", "Uranus", "*Saturn and Uranus", "Mars")),
    (14, choice("Which claims hold?", "only I", "only II", "*I and III", "II and III")),
    (14, choice("Where do polar bears live?", "in Canada", "in Russia", "*both in Canada and in Russia")),
    (15, choice("What is the largest organ of the human body?", "*the skin", "liver", "lung", "stomach")),
    (15, choice("Which metal is liquid at room temperature?", "Iron", "*mercury", "Lead", "Zinc")),
    (15, choice("How long is the canal at Pontley?", "35 km", "*42 km", "51", "60 km")),
    (15, choice("When did the station at Harwell open?", "May 1835", "3 June 1837", "*24 September 1839")),
    (16, choice("In which year did the Titanic sink?", "1915", "*1912", "1910", "1913")),
    (16, choice("How many strings does a violin have?", "6", "*4", "5")),
    (16, choice("When does meteorological autumn begin?", "1 October", "*1 September", "1 November")),
    (17, choice("How often does it rain in Bergen?", "Sometimes", "*Often", "Rarely")),
    (
        17,
        choice(
            "How do cats react to water?", "*Usually with fear", "Occasionally with joy", "With curiosity"
        ),
    ),
    (
        17,
        choice(
            "How large was the group at first?", "A few people", "*Several hundred people", "Thirty people"
        ),
    ),
    (18, choice("In which country is Arnhem?", "*The Netherlands", "Belgium", "Holland", "Germany")),
    (18, choice("Which organisation has its seat in New York?", "*United Nations", "UN", "Red Cross")),
    (
        18,
        choice("Who led Britain during most of the war?", "*Winston Churchill", "Anthony Eden", "Churchill"),
    ),
    (18, choice("When did the lock open?", "May 2023", "2024", "*June 2024")),
    (18, choice("Where is the city of Lyon?", "*France", "Europe", "Canada")),
    (18, choice("How many days does April have?", "28", "*30", "thirty", "31")),
    (19, choice("Which city does not lie on the coast?", "Brighton", "*Leeds", "Hull")),
    (19, choice("Which animal never sleeps on land?", "*the whale", "the cat", "the otter")),
    (19, choice("All of these are planets except which body?", "Mars", "*the Moon", "Venus")),
    (12, card("In which province does the city of Groningen lie, the capital of Groningen?", "Groningen")),
    (25, cloze("Carnegie gave money in {{c1::1903.")),
    (25, cloze("{{c1::}} is an empty gap.")),
    (25, cloze("{{c1::Pittsburgh}}.")),
)
