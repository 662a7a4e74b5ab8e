"""Sixty Dutch items without flaws."""

from __future__ import annotations

from quiz.item import Item
from tests.checks.builders import card, choice, cloze

CLEAN: tuple[Item, ...] = (
    choice("Welke rivier stroomt door Maastricht?", "de Waal", "*de Maas", "de IJssel", "de Schelde"),
    choice("In welk jaar werd Zwitserland lid van de Verenigde Naties?", "1998", "2000", "*2002", "2006"),
    choice(
        "Wie componeerde De vier jaargetijden?", "*Antonio Vivaldi", "Arcangelo Corelli", "Tomaso Albinoni"
    ),
    choice("Hoeveel ribben heeft een mens meestal?", "20", "22", "*24", "26"),
    choice("Welke hoofdstad heeft nog geen half miljoen inwoners?", "Rome", "*Canberra", "Parijs", "Londen"),
    choice(
        "Van welk materiaal zijn de pijlers van de Zeelandbrug gemaakt?",
        "*beton",
        "staal",
        "hout",
        "baksteen",
    ),
    choice("Hoe lang is de Afsluitdijk ongeveer?", "22 kilometer", "28 kilometer", "*32 kilometer"),
    choice(
        "Welk percentage van het aardoppervlak is water?",
        "51 procent",
        "63 procent",
        "*71 procent",
        "85 procent",
    ),
    choice(
        "Wat meet een hygrometer?", "de luchtdruk", "de windsnelheid", "*de luchtvochtigheid", "de neerslag"
    ),
    choice(
        "Welke schrijver ontving in 1911 de Nobelprijs voor Literatuur?",
        "Guido Gezelle",
        "Stijn Streuvels",
        "*Maurice Maeterlinck",
        "Louis Couperus",
    ),
    choice(
        "In welk land ligt het meer van Ohrid voor het grootste deel?",
        "Servië",
        "Griekenland",
        "*Noord-Macedonië",
    ),
    choice("Hoe heet de grootste maan van Saturnus?", "Rhea", "Dione", "*Titan", "Mimas"),
    choice("Op welke dag van de week valt Hemelvaart?", "dinsdag", "woensdag", "*donderdag", "vrijdag"),
    choice("In welke maand viert Frankrijk zijn nationale feestdag?", "mei", "juni", "*juli", "augustus"),
    choice(
        "Waarom krijgen bergbeklimmers boven de achtduizend meter hoofdpijn?",
        "*door een tekort aan zuurstof",
        "door een teveel aan zonlicht",
        "door een tekort aan zout",
    ),
    choice(
        "Hoe laat vertrok de eerste trein van Amsterdam naar Haarlem?", "8.30 uur", "9.00 uur", "*10.30 uur"
    ),
    choice("Welke taal wordt naast het Frans gesproken in Eupen?", "Luxemburgs", "*Duits", "Nederlands"),
    choice(
        "Met welk gereedschap bewerkt een kuiper duigen?",
        "*een dissel",
        "een passer",
        "een troffel",
        "een beitel",
    ),
    choice(
        "Wie stond van 1898 tot 1948 aan het hoofd van het Koninkrijk der Nederlanden?",
        "Emma",
        "*Wilhelmina",
        "Juliana",
    ),
    choice(
        "Hoeveel dollar kostte de aankoop van Alaska?",
        "5,4 miljoen dollar",
        "*7,2 miljoen dollar",
        "9,6 miljoen dollar",
    ),
    choice(
        "Waarheen verhuisde de redactie van het weekblad De Havenloods?",
        "naar Delft",
        "*naar Schiedam",
        "naar Gouda",
    ),
    choice(
        "Welke functie had Joop den Uyl tussen 1973 en 1977?",
        "*minister-president",
        "partijvoorzitter",
        "burgemeester",
    ),
    choice("Welk van deze landen grenst aan de Zwarte Zee?", "Griekenland", "*Bulgarije", "Slowakije"),
    choice("Hoe noemt men een jong van een haas?", "een big", "een lam", "*een leveret", "een kuiken"),
    choice("Waaruit bestaat brons vooral?", "uit ijzer en lood", "*uit koper en tin", "uit zilver en zink"),
    choice(
        "Bioloog Anna Mees ziet de otterstand herstellen. In welke provincie telde ze de meeste otters?",
        "Drenthe",
        "*Friesland",
        "Flevoland",
    ),
    choice("De planeet die het dichtst bij de zon staat heet", "Venus", "Mars", "*Mercurius"),
    choice("Wanneer begon de bouw van de Dom van Keulen?", "*15 augustus 1248", "3 mei 1252", "9 juli 1260"),
    choice(
        "Welk dier staat op het logo van het Wereld Natuur Fonds?", "de tijger", "*de panda", "de ijsbeer"
    ),
    choice("Hoeveel medailles won de roeiploeg van Oostveen in Luzern?", "twee", "*drie", "vijf"),
    choice("Wat vervoerde het schip De Hoop toen het in 1743 verging?", "*peper", "thee", "koffie", "katoen"),
    choice(
        "Hoe reisde de Duitse arts Engelbert Kaempfer in 1690 naar Japan?",
        "te voet",
        "te paard",
        "*per schip",
    ),
    choice(
        "Welke verdieping van het stadhuis van Meerle brandde uit?", "de eerste", "*de derde", "de vierde"
    ),
    cloze("De hoogste berg van Oostenrijk is de {{c1::Grossglockner::berg}}."),
    cloze("In {{c1::1953::jaar}} overstroomde een groot deel van Zeeland."),
    cloze("Een volwassen mens heeft {{c1::32::getal}} tanden en kiezen."),
    cloze("{{c1::Aletta Jacobs::persoon}} was de eerste vrouwelijke arts van Nederland."),
    cloze("De {{c1::Loire::rivier}} is de langste rivier van Frankrijk."),
    cloze("Bij {{c1::fotosynthese}} zetten planten licht om in chemische energie."),
    cloze("Het verdrag van Maastricht werd op {{c1::7 februari 1992::datum}} ondertekend."),
    cloze("De Finse componist {{c1::Jean Sibelius::persoon}} schreef zeven symfonieën."),
    cloze("Toen Karel V in 1555 aftrad, kreeg zijn zoon {{c1::Filips II::persoon}} de Nederlanden."),
    cloze("De hoofdstad van Slovenië is {{c1::Ljubljana::stad}}."),
    cloze("Een voetbalwedstrijd duurt zonder verlenging {{c1::90 minuten::duur}}."),
    cloze("Het metaal {{c1::kwik::stof}} is bij kamertemperatuur vloeibaar."),
    cloze("In de stad Hoorn richtte de VOC in 1602 een {{c1::kamer}} op."),
    cloze("Volgens premier Drees moest elke gulden twee keer worden {{c1::omgedraaid}}."),
    cloze("De brandweer van Lier kocht in 1931 haar eerste {{c1::motorpomp::ding}}."),
    cloze("De IJzeren Rijn verbindt Antwerpen met {{c1::Mönchengladbach::stad}}."),
    card("Hoofdstad van Letland", "Riga"),
    card("Wie vond de vulpen met zelfvullend reservoir uit?", "Lewis Waterman"),
    card("gisteren", "yesterday"),
    card("hij", "he"),
    card("Wat is het soortelijk gewicht van water in gram per kubieke centimeter?", "1"),
    card("Symbool van kalium", "K"),
    card("Waarvoor dient een sextant aan boord van een schip?", "de hoogte van een hemellichaam meten"),
    card("Slag bij Nieuwpoort", "1600"),
    card("Welke instrumenten spelen in een strijkkwartet?", "twee violen, een altviool en een cello"),
    card("Hoe heet het kleinste bot van het menselijk lichaam?", "de stijgbeugel"),
    card("altijd", "always"),
)
