"""Dutch items with one planted flaw each, by its number."""

from __future__ import annotations

from quiz.item import Item
from tests.checks.builders import card, choice, cloze

FLAWED: tuple[tuple[int, Item], ...] = (
    (1, choice("Waarom verliet hij in 1994 de partij?", "*Om geld", "Om ziekte", "Om een ruzie")),
    (
        1,
        choice(
            "Wie werd gisteren tot burgemeester van Delft gekozen?", "Anna Prins", "*Karel Smit", "Tom Bos"
        ),
    ),
    (
        1,
        choice(
            "Wat beloofde de minister tijdens het debat?", "*Lagere lasten", "Nieuwe wegen", "Meer agenten"
        ),
    ),
    (1, choice("In welke stad stond het eerste exemplaar van deze machine?", "Gent", "*Leuven", "Namen")),
    (1, cloze("Daar telde men in 1960 nog {{c1::vierhonderd}} inwoners.")),
    (1, choice("Wat kost een kaartje volgens de tekst?", "8 euro", "*10 euro", "12 euro")),
    (2, choice("In welke stad staat de Martinitoren?", "*Groningen", "Utrecht", "1482", "Zwolle")),
    (2, choice("Hoeveel spelers heeft een handbalploeg op het veld?", "6", "*7", "8", "dinsdag")),
    (2, choice("Hoeveel inwoners heeft het dorp Ossenzijl ongeveer?", "400", "*500", "600", "90.000")),
    (2, choice("Wie schilderde De Nachtwacht?", "*Rembrandt", "Vermeer", "een kwast", "Jan Steen")),
    (
        3,
        choice(
            "Welke zee ligt ten oosten van Zweden?", "*De Oostzee", "De Noordzee", "Geen van bovenstaande"
        ),
    ),
    (
        3,
        choice(
            "Welk gas ademen planten overdag in?", "Zuurstof", "Helium", "*Geen van deze antwoorden", "Argon"
        ),
    ),
    (3, choice("Wie bedacht de gloeilamp?", "*Joseph Swan", "Karl Benz", "Geen van de genoemde personen")),
    (
        4,
        choice(
            "Waarvoor diende de slotgracht rond een kasteel?",
            "Voor vissen",
            "Als sier",
            "*Om te verhinderen dat aanvallers met ladders bij de muren konden komen",
            "Als zwembad",
        ),
    ),
    (
        4,
        choice(
            "Wat doet een vroedvrouw?",
            "Ze leidt de kraamafdeling",
            "*Ze begeleidt vrouwen tijdens de zwangerschap, de bevalling en het kraambed",
            "Ze keurt medicijnen",
        ),
    ),
    (
        4,
        choice(
            "Hoe ontstaat een regenboog?",
            "Door wolken",
            "*Door breking en weerkaatsing van zonlicht in waterdruppels",
            "Door wind",
            "Door onweer",
        ),
    ),
    (
        5,
        choice(
            "Vincent van Gogh, die als kind graag lange wandelingen maakte, werd in welk dorp geboren?",
            "Nuenen",
            "*Zundert",
            "Etten",
        ),
    ),
    (
        5,
        choice(
            "De lente is voor veel mensen het mooiste seizoen. Welke rivier stroomt door Maastricht?",
            "De Rijn",
            "*De Maas",
            "De Waal",
        ),
    ),
    (5, choice("Hoeveel poten heeft een spin, zoals iedereen weet?", "4", "6", "*8")),
    (6, choice("Is de walvis een vis?", "Ja", "*Nee")),
    (6, choice("De Maas ontspringt in Frankrijk.", "*Waar", "Onwaar")),
    (6, choice("Brussel ligt aan de Schelde. Klopt dat?", "Juist", "*Fout")),
    (
        7,
        choice("Wat nam de ontdekker mee aan boord?", "*rode wijn", "rode verf", "witte wijn", "groene thee"),
    ),
    (7, choice("Wie tekende het verdrag van 1839?", "*Willem Bakker", "Willem Smits", "Piet Bakker")),
    (
        7,
        choice(
            "Welke kleuren heeft de vlag van Bernheim?",
            "*rood en wit",
            "rood en groen",
            "wit en blauw",
            "geel",
        ),
    ),
    (
        8,
        choice("In welk jaar werd de brug bij Culemborg geopend?", "*1868", "Utrecht", "Rotterdam", "Arnhem"),
    ),
    (8, choice("Welke dieren leven vooral in zout water?", "de snoek", "*de haai", "de haring", "de snoek")),
    (
        8,
        choice(
            "Welke twee landen grenzen aan Andorra?", "Portugal", "Italië", "*Spanje en Frankrijk", "Malta"
        ),
    ),
    (9, choice("Wat hoort bij een ontbijt?", "brood", "melk", "*Alle bovenstaande")),
    (
        9,
        choice(
            "Welke stoffen zitten in lucht?",
            "stikstof",
            "zuurstof",
            "argon",
            "*Al deze antwoorden zijn juist",
        ),
    ),
    (9, choice("Wat kan brand veroorzaken?", "een vonk", "een kaars", "*Alle genoemde oorzaken")),
    (10, choice("De stad ___ is de hoofdstad van Noorwegen.", "Bergen", "*Oslo", "Trondheim")),
    (10, choice("In het jaar ______ viel de Berlijnse Muur om.", "1987", "1988", "*1989")),
    (10, choice("Water kookt bij …… graden op zeeniveau.", "90", "*100", "110")),
    (11, choice("Wanneer bloeit de sneeuwklok?", "Altijd in mei", "*In februari", "Nooit voor april")),
    (11, choice("Wie mocht in Athene stemmen?", "Alle bewoners", "*Vrije mannen", "Rijke vrouwen")),
    (11, choice("Wat eet een koala?", "Uitsluitend vlees", "*Bladeren van eucalyptus", "Vruchten en noten")),
    (
        12,
        choice("Welke fabriek verwerkt suikerbieten?", "De zuivelhoeve", "*De suikerfabriek", "De brouwerij"),
    ),
    (
        12,
        choice(
            "Wie leidde de opstand van de wevers?",
            "*De wever Pieter Maas",
            "De smid Jan Vos",
            "De boer Klaas Dam",
        ),
    ),
    (12, choice("Welk land won de oorlog in Vietnam?", "*Noord-Vietnam", "Frankrijk", "China")),
    (12, cloze("Het {{c1::kaas}}museum van Alkmaar bewaart oude {{c1::kaas}} en kaas van nu.")),
    (
        13,
        choice("Welke uitspraak over de Elbe is juist?", "*Ze mondt uit in de Noordzee", "Ze is 400 km lang"),
    ),
    (13, choice("Marie Curie", "*Ze kreeg twee Nobelprijzen", "Ze was een danseres", "Ze kwam uit Spanje")),
    (13, choice("Wie schreef Max Havelaar en wanneer verscheen het?", "*Multatuli", "Couperus", "Vondel")),
    (14, choice("Welke planeten hebben ringen?", "Saturnus", "Uranus", "*Saturnus en Uranus", "Mars")),
    (14, choice("Welke stellingen zijn juist?", "alleen I", "alleen II", "*I en III", "II en III")),
    (14, choice("Waar leven ijsberen?", "in Canada", "in Rusland", "*zowel in Canada als in Rusland")),
    (15, choice("Wat is het grootste orgaan van de mens?", "*de huid", "lever", "long", "maag")),
    (15, choice("Welk metaal is bij kamertemperatuur vloeibaar?", "IJzer", "*kwik", "Lood", "Zink")),
    (15, choice("Hoe lang is de Vecht tussen Utrecht en Muiden?", "35 km", "*42 km", "51", "60 km")),
    (
        15,
        choice(
            "Wanneer werd het station van Haarlem geopend?", "mei 1835", "3 juni 1837", "*24 september 1839"
        ),
    ),
    (16, choice("In welk jaar zonk de Titanic?", "1915", "*1912", "1910", "1913")),
    (16, choice("Hoeveel snaren heeft een viool?", "6", "*4", "5")),
    (16, choice("Wanneer begint de meteorologische herfst?", "1 oktober", "*1 september", "1 november")),
    (17, choice("Hoe vaak regent het in Bergen?", "Soms", "*Vaak", "Zelden")),
    (17, choice("Hoe reageren katten op water?", "*Meestal bang", "Af en toe blij", "Nieuwsgierig")),
    (17, choice("Hoeveel leden telde de groep in het begin?", "Weinig", "*Veel", "Een paar")),
    (18, choice("In welk land ligt Arnhem?", "*Nederland", "België", "Holland", "Duitsland")),
    (18, choice("Welke organisatie zetelt in New York?", "*Verenigde Naties", "VN", "Rode Kruis")),
    (
        18,
        choice(
            "Wie was premier van 2010 tot 2024?", "*Mark Rutte", "Wim Kok", "Rutte", "Jan Peter Balkenende"
        ),
    ),
    (18, choice("Wanneer werd de sluis geopend?", "*juni 2024", "2024", "mei 2023")),
    (18, choice("Waar ligt de stad Lyon?", "*Frankrijk", "Europa", "Canada")),
    (18, choice("Hoeveel dagen telt april?", "28", "*30", "dertig", "31")),
    (19, choice("Welke stad ligt niet aan de kust?", "Oostende", "*Gent", "Scheveningen")),
    (19, choice("Welk dier heeft geen ruggengraat?", "*de inktvis", "de kat", "de paling")),
    (19, choice("Alle planeten draaien om de zon, behalve welk hemellichaam?", "Mars", "*de maan", "Venus")),
    (12, card("In welke provincie ligt de stad Groningen, hoofdplaats van Groningen?", "Groningen")),
    (25, cloze("Carnegie schonk in {{c1::1903 geld.")),
    (25, cloze("{{c1::}} is een leeg gat.")),
    (25, cloze("{{c1::Pittsburgh}}")),
)
