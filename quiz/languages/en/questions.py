"""English question words, word order, and words that cannot stand alone."""

import re

from quiz.item import AnswerKind
from quiz.languages.names import by_word
from quiz.languages.questions import QuestionWords

_IRREGULAR = """was:be were:be is:be are:be am:be had:have has:have did:do does:do went:go goes:go said:say
made:make took:take came:come saw:see knew:know got:get gave:give found:find thought:think told:tell
became:become left:leave felt:feel brought:bring began:begin kept:keep held:hold wrote:write stood:stand
heard:hear let:let meant:mean set:set met:meet ran:run paid:pay sat:sit spoke:speak lay:lie led:lead
read:read grew:grow lost:lose fell:fall sent:send built:build understood:understand drew:draw broke:break
spent:spend cut:cut rose:rise drove:drive bought:buy wore:wear chose:choose sought:seek fought:fight
threw:throw caught:catch dealt:deal won:win forgot:forget laid:lay sold:sell put:put shot:shoot
struck:strike taught:teach sang:sing swam:swim flew:fly ate:eat rode:ride shook:shake sank:sink hung:hang
hid:hide hit:hit hurt:hurt cost:cost burst:burst spread:spread split:split shut:shut bore:bear bound:bind
blew:blow bred:breed fed:feed fled:flee froze:freeze ground:grind lent:lend lit:light overcame:overcome
overthrew:overthrow withdrew:withdraw arose:arise awoke:awake beat:beat swore:swear tore:tear
underwent:undergo undertook:undertake woke:wake wound:wind wove:weave slept:sleep stole:steal stuck:stick
swept:sweep swung:swing proved:prove outsold:outsell forbade:forbid foresaw:foresee"""

WORDS = QuestionWords(
    verb_second=False,
    do={"past": "did", "singular": "does", "plural": "do"},
    irregular={form: base for form, _, base in (pair.partition(":") for pair in _IRREGULAR.split())},
    who="who",
    whom="whom",
    nested=False,
    what="what",
    how_many="how many",
    how_much="how much",
    how="how",
    periods={
        "century": ("which century", "century"),
        "decade": ("which decade", "decade"),
        "range": ("which years", "years"),
        "month": ("when", "month and year"),
    },
    which={
        AnswerKind.PERSON: "who",
        AnswerKind.COUNTRY: "which country",
        AnswerKind.CITY: "which city",
        AnswerKind.REGION: "which region",
        AnswerKind.ORGANISATION: "which organisation",
        AnswerKind.LANGUAGE: "which language",
        AnswerKind.YEAR: "which year",
        AnswerKind.DATE: "which date",
        AnswerKind.MONTH: "which month",
        AnswerKind.WEEKDAY: "which day",
        AnswerKind.PERCENTAGE: "what percentage",
        AnswerKind.MONEY: "how much",
        AnswerKind.PEOPLE: "who",
        AnswerKind.THING: "what",
    },
    which_noun={"singular_neuter": "which", "singular": "which", "plural": "which"},
    adverbs={
        AnswerKind.DATE: "when",
        AnswerKind.DURATION: "how long",
        AnswerKind.PLACE: "where",
        AnswerKind.CAUSE: "why",
        AnswerKind.PURPOSE: "why",
    },
    hints={
        AnswerKind.PERSON: "person",
        AnswerKind.COUNTRY: "country",
        AnswerKind.CITY: "city",
        AnswerKind.REGION: "region",
        AnswerKind.WATER: "body of water",
        AnswerKind.PLACE: "place",
        AnswerKind.ORGANISATION: "organisation",
        AnswerKind.WORK: "title",
        AnswerKind.EVENT: "event",
        AnswerKind.NAME: "name",
        AnswerKind.LANGUAGE: "language",
        AnswerKind.NUMBER: "number",
        AnswerKind.PERCENTAGE: "percentage",
        AnswerKind.MONEY: "amount",
        AnswerKind.MEASURE: "measure",
        AnswerKind.DATE: "date",
        AnswerKind.YEAR: "year",
        AnswerKind.DURATION: "duration",
    },
    templates={
        "abbreviation": "abbreviation",
        "according": "according to {speaker}",
        "according_who": "according to whom",
        "said_verb": "said",
        "said": "Who {verb}: “{quote}”?",
        "in_week": "in the week of",
        "on_day": "on",
        "in_month": "in",
        "score": "score",
        "age": "age",
        "island": "island",
        "fraction": "fraction",
        "distance": "distance",
        "temperature": "temperature",
        "sea": "sea",
        "river": "river",
        "weight": "weight",
        "area": "area",
        "speed": "speed",
        "power": "power",
        "the": "the",
        "born_when": "In which year was {name} born?",
        "born_in": "{name} was born in {year}.",
        "died_when": "In which year did {name} die?",
        "died_in": "{name} died in {year}.",
        "role_dated": "Who was {role} in {month}?",
    },
    place_prepositions=frozenset({"in", "at", "near", "to", "from", "around", "on", "above"}),
    year_prepositions=frozenset("in since from until around about before after by circa".split()),
    time_prepositions=frozenset(
        {"in", "on", "since", "from", "until", "till", "around", "before", "after", "by", "during"}
    ),
    agents=frozenset({"by"}),
    means_prepositions=frozenset({"by", "with", "via", "through"}),
    means={"by": "how", "via": "how"},
    adjunct_prepositions=frozenset("in at during on near for after before around despite".split()),
    linking_prepositions=frozenset({"of"}),
    on=frozenset({"on"}),
    drop_first=frozenset(
        """and but or so however also moreover furthermore thus therefore then besides additionally
        meanwhile nevertheless nonetheless instead consequently finally eventually fortunately
        unfortunately indeed overall hence still yet subsequently similarly likewise later""".split()
    ),
    drop_anywhere=frozenset(
        """also however therefore moreover furthermore thus indeed nevertheless nonetheless too then
        meanwhile consequently fortunately unfortunately hence accordingly likewise subsequently
        afterwards""".split()
    ),
    drop_blockers=frozenset(
        {"not", "no", "so", "far", "and", "since", "until", "by", "from", "back", "even"}
    ),
    drop_phrases=(
        ("as", "a", "result"),
        ("as", "such"),
        ("at", "the", "time"),
        ("at", "that", "time"),
        ("by", "contrast"),
        ("for", "this", "reason"),
        ("in", "other", "words"),
        ("in", "turn"),
        ("so", "far"),
        ("on", "the", "other", "hand"),
        ("for", "example"),
        ("for", "instance"),
        ("in", "addition"),
        ("as", "well"),
        ("of", "course"),
        ("in", "fact"),
    ),
    focus=frozenset("only just even mainly mostly merely simply exactly precisely".split()),
    not_before=frozenset(),
    demonstratives=frozenset({"this", "that", "these", "those"}),
    deictic=frozenset(
        """he she it they him them we i you us our my your me her here there then such former latter
        so another other others ones both thereof therein thereby herein hereby same above-mentioned
        aforementioned ours yours mine hers theirs himself herself someone something anyone everybody
        previous previously ensuing following next coming upcoming ago similar remaining instead""".split()
    ),
    deictic_phrases=(
        ("the", "first", "of"),
        ("the", "second", "was"),
        ("the", "fact", "that"),
        ("of", "the", "total", ","),
        ("the", "latter"),
        ("the", "former"),
    ),
    relative_time=frozenset(
        """yesterday today tomorrow tonight now currently nowadays recently lately soon presently
        monday tuesday wednesday thursday friday saturday sunday""".split()
    ),
    specimens=frozenset(),
    nowadays=frozenset("now today nowadays currently presently".split()),
    passing=frozenset("last past previous this next coming".split()),
    spells=frozenset(
        """day days week weeks weekend night morning afternoon evening
        monday tuesday wednesday thursday friday saturday sunday""".split()
    ),
    during=frozenset({"in", "during", "over", "on"}),
    until=frozenset("until till since late early just well deep".split()),
    ago=frozenset({"ago"}),
    personal={
        "he": "person",
        "him": "person",
        "his": "person",
        "himself": "person",
        "she": "person",
        "her": "person",
        "herself": "person",
        "it": "thing",
        "its": "thing",
        "they": "plural",
        "them": "plural",
        "their": "plural",
    },
    genders={"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"},
    gendered=by_word(
        m="""father, grandfather, uncle, son, brother, nephew, man, boy, gentleman, husband, widower,
            king, prince, emperor, tsar, duke, count, pope, priest""",
        f="""mother, grandmother, aunt, daughter, sister, niece, woman, girl, lady, wife, widow, queen,
            princess, empress, duchess, countess, nun""",
    ),
    genitive={"": "'s"},
    possessive=frozenset({"his", "her", "its", "their"}),
    all_of=frozenset({"all"}),
    near=frozenset("nearby neighbouring neighboring adjacent".split()),
    plural_possessive=frozenset({"their", "its"}),
    served=frozenset("under by behalf orders reign command name guidance".split()),
    contrastive=frozenset({"other", "then"}),
    harmless=frozenset(
        {
            ("such", "as"),
            ("similar", "to"),
            ("other", "than"),
            ("so", "that"),
            ("above", "all"),
            ("instead", "of"),
        }
    ),
    since_then=frozenset({"earlier", "later", "before", "after", "afterwards"}),
    expletive=frozenset({"there"}),
    that=frozenset({"that"}),
    correlative=frozenset({"so", "such"}),
    announced=frozenset(),
    reasons=frozenset({"because", "since", "while", "whereas", "although"}),
    negation=frozenset(
        """not n't no never nor nobody none nothing nowhere neither hardly scarcely barely refused
        refuses refuse denied denies deny lacked lacks lack failed fails cannot unable""".split()
    ),
    about=frozenset("around about circa ca ca. c.".split()),
    plainer={"some": "about"},
    hedges=frozenset(
        """about approximately around roughly nearly almost some over under least most circa c. ca. ca more
        than up to""".split()
    ),
    modal=frozenset(
        """will would shall should may might can could must plans plan planned hopes hope hoped intends
        intend intended wants want wanted going considers considering""".split()
    ),
    subordinators=frozenset(
        """that because since if when while although though after before until unless as whereas where who
        which whom whose what how why whether so lest once""".split()
    ),
    pronominal=frozenset(),
    subject_relatives=frozenset({"who", "which"}),
    person_relatives=frozenset({"who"}),
    thing_relatives=frozenset({"which"}),
    adverbial_particles=frozenset({"up", "out", "off", "down", "away", "back", "over"}),
    particles=frozenset(),
    appositives=frozenset({"so-called", "also", "or", "a", "an"}),
    abstract=("tion", "tions", "ness", "ment", "ments", "ity", "ities", "ing", "ings", "ance", "ence", "ism"),
    then=frozenset("then".split()),
    comparing=frozenset("more less other rather".split()),
    too=frozenset("also too".split()),
    within=frozenset("in within".split()),
    single=frozenset("a an one 1".split()),
    owning=frozenset({"whose"}),
    high=frozenset("president premier chancellor king queen pope monarch".split()),
    few=frozenset("three 3".split()),
    several=frozenset("several few many couple various".split()),
    counting=("number", "numbers", "population", "total", "circulation", "capacity", "toll", "figure"),
    itself=frozenset("himself herself itself themselves".split()),
    on_spot=frozenset({"on", "at"}),
    taking=frozenset("last take endure exist".split()),
    had=frozenset({"had"}),
    every=frozenset("all every each annual annually yearly".split()),
    completing=frozenset("whether that how why what who".split()),
    empty=frozenset("matters things time".split()),
    born_or_died=frozenset("born died dies".split()),
    bounds=frozenset("than within least most over under up above below".split()),
    believed=frozenset("assumed believed supposed thought".split()),
    once=frozenset("long once originally formerly".split()),
    percent=("percent", "per cent"),
    quarters=(r"(?:north|south)(?:ern|eastern|western)|eastern|western"),
    ahead=frozenset(),
    lasting=frozenset(),
    ordinals=frozenset("first second third fourth fifth last".split()),
    each=frozenset({"only", "every", "each", "first", "second", "third", "fourth", "last"}),
    purpose=frozenset(),
    relatives=frozenset({"which", "who", "whom", "whose", "that", "where", "when"}),
    conditions=frozenset({"if", "unless", "when", "whenever", "provided", "until"}),
    degree=frozenset({"too"}),
    factive=frozenset({"while", "because", "although", "though", "after", "since", "whereas", "when"}),
    in_the_past=frozenset({"after", "since", "when"}),
    behind_comma=frozenset(),
    doubts=frozenset(
        "possibly perhaps maybe probably likely presumably allegedly reportedly apparently seemingly".split()
    ),
    reporting=frozenset({"reportedly", "allegedly"}),
    so=frozenset({"so"}),
    also=frozenset({"and", "but"}),
    to=frozenset({"to"}),
    where=frozenset({"where"}),
    at_place=frozenset({"in", "at", "on", "near"}),
    origin=frozenset({"from"}),
    tail_openers=frozenset("after when while because although though whereas before".split()),
    loose_clauses=frozenset(
        """which who whom whose where when while whether whereas although though because with including making
        leading giving allowing causing resulting according known called leaving being having
        ranking""".split()
    ),
    definite=frozenset({"the"}),
    plain_articles={"this": "the", "that": "the"},
    indefinite=frozenset({"a", "an"}),
    people=frozenset(
        """leader leaders president minister ministers king queen mayor architect chemist doctor doctors
        researcher researchers scientist scientists writer author authors artist artists painter player
        players chairman director cook cooks teacher teachers student students pupil pupils parent parents
        child children woman women man men people farmer farmers worker workers politician politicians
        emperor prince princess pilot pilots officer officers resident residents visitor visitors patient
        patients tourist tourists traveller travellers voter voters citizen citizens expert experts
        volunteer volunteers employee employees journalist journalists judge judges lawyer lawyers inventor
        founder coach singer actor actress engineer engineers biologist professor driver drivers monk monks
        priest priests bishop pope soldier soldiers diplomat diplomats troops settlers settler missionaries
        settlers merchant merchants sailor sailors boys girls boy girl nurse nurses physician physicians
        historian historians philosopher economist economists physicist physicists mathematician
        mathematicians general governor senator senators members member fans fan linebacker
        quarterback""".split()
    ),
    vague=frozenset(
        """thing things matter way ways number part parts kind sort type time times case result fact degree
        area place year day period moment role side point reason cause group first second last most everyone
        everything lot variety value work quality half beginning end basis example examples use term
        addition order set lack level form years days others one ones""".split()
    ),
    anyone=frozenset(
        """man woman boy girl child children victim suspect men women couple pair mother father
        daughter son visitors hosts""".split()
    ),
    offices=frozenset(
        """president vice-president premier minister chancellor governor mayor senator king queen
        pope archbishop secretary secretary-general ambassador commissioner""".split()
    ),
    aged=frozenset("aged age".split()),
    continents=frozenset("Europe Asia Eurasia Africa America Oceania Antarctica".split()),
    per=frozenset({"per"}),
    neuter=frozenset({"the"}),
    up_to=frozenset({"to"}),
    up_from=frozenset({"from"}),
    granting=frozenset(),
    than=frozenset({"than", "as"}),
    stranded=frozenset(),
    opening_sorts=frozenset("lake river castle fc afc".split()),
    sorts={
        "league": "competition",
        "liga": "competition",
        "cup": "competition",
        "ages": "period",
        "party": "party",
        "lake": "lake",
        "river": "river",
        "canal": "canal",
        "cathedral": "church",
        "church": "church",
        "abbey": "abbey",
        "act": "law",
        "war": "war",
        "wars": "wars",
        "islands": "islands",
        "island": "island",
        "mountains": "mountains",
        "republic": "state",
        "empire": "empire",
        "strait": "strait",
        "bridge": "bridge",
        "treaty": "treaty",
        "herald": "newspaper",
        "gazette": "newspaper",
        "courier": "newspaper",
        "crown": "institution",
        "senate": "institution",
        "parliament": "institution",
        "admiralty": "institution",
        "government": "government",
        "university": "university",
        "museum": "museum",
        "prize": "prize",
        "desert": "desert",
        "atlantic": "ocean",
        "pacific": "ocean",
        "prison": "prison",
        "hospital": "hospital",
        "school": "school",
        "college": "college",
        "street": "street",
        "square": "square",
        "castle": "castle",
        "palace": "palace",
        "airport": "airport",
        "observatory": "observatory",
        "library": "library",
        "theatre": "theatre",
        "institute": "institute",
        "academy": "academy",
        "society": "society",
        "orchestra": "orchestra",
        "fc": "club",
        "bundestag": "parliament",
        "knesset": "parliament",
        "duma": "parliament",
        "commons": "parliament",
        "railway": "railway",
        "company": "company",
    },
    seas=("sea", "ocean"),
    rivers=re.compile(
        r"rivers?$|tributar|headwaters?$|upstream|downstream|flow(s|ed|ing)?$|confluence|banks?$|valley|delta"
    ),
    journals=frozenset({"journal"}),
    aspects=frozenset("points respects ways steps".split()),
    occupation=re.compile(r"\bgerman (invasion|advance|attack|occupation|army)"),
    kin=frozenset("brothers sisters parents siblings".split()),
    throne=frozenset({"king", "queen"}),
    figures=frozenset("figure fig fig. table".split()),
    acting=frozenset("act appear feature host star".split()),
    private=frozenset("marry remarry divorce relationship girlfriend boyfriend fiancé fiancée birth".split()),
    sites=frozenset("abbey castle convent desert estate island monastery valley".split()),
    on_top=frozenset("more further additional".split()),
    joins=frozenset("and or but nor".split()),
    exemplifies=frozenset("like including e.g.".split()),
    as_of=(["as", "of"],),
    since=frozenset("since".split()),
    naming=frozenset("named called christened dubbed".split()),
    on_average=frozenset("average averaged".split()),
    teams=frozenset("team side squad".split()),
    reacting=frozenset(
        "reacts reacted spoke speaks congratulates congratulated praises praised mourned condoled".split()
    ),
    beyond=frozenset("after before by".split()),
    parts_of_year={},
    of_life=frozenset("baptised baptized buried circa ca ca. c c. about before after".split()),
    soon=frozenset({"soon", "shortly"}),
    among_others=frozenset(
        {("among", "other"), ("among", "others"), ("amongst", "other"), ("amongst", "others")}
    ),
    surveys=frozenset("survey poll study sample trial experiment questionnaire".split()),
    joining=frozenset("part participate".split()),
    asking=frozenset("interview interviewed survey surveyed poll polled".split()),
    sequel=frozenset({"follow"}),
    appointing=frozenset("appoint elect name nominate crown".split()),
    role_links=frozenset("as to into".split()),
    courts=frozenset("court courthouse".split()),
    of_age="year-old",
    penalties=("prison", "jail", "imprisonment"),
    for_deed=frozenset("for after because over".split()),
    making=frozenset(
        "design build find paint write compose invent discover found direct create draw carve patent".split()
    ),
    landing=frozenset("fall".split()),
    compass=frozenset("north east south west".split()),
    farther=frozenset("farther further away".split()),
    degrees="degrees",
    latitudes=("south", "north", "east", "west", "latitude", "longitude", "angle"),
    binding=frozenset("according except without but not unless save apart like than".split()),
    not_yet=frozenset(),
    equal=frozenset("so as".split()),
    aimed={},
    away=frozenset("off from away north south east west".split()),
    multiplies=frozenset("times".split()),
    frequency=frozenset(
        """commonly usually often rarely seldom sometimes generally typically mostly frequently
        occasionally mainly chiefly largely""".split()
    ),
    once_more=frozenset({"again"}),
    weakening=frozenset(
        """temporarily partially partly allegedly reportedly supposedly nearly practically virtually
        seemingly apparently possibly probably presumably reputedly purportedly initially originally
        formerly nominally ostensibly unsuccessfully wrongly falsely mistakenly briefly provisionally
        tentatively conditionally secretly theoretically""".split()
    ),
    verbal_prepositions=frozenset("to for from into".split()),
    home=frozenset("Britain England UK US America English Earth".split()),
    pair=frozenset("one two both 2".split()),
    local=frozenset("mayor alderman councillor councilman councilwoman".split()),
    victims=frozenset("dead deaths injured wounded victims casualties missing infections suspects".split()),
    minor=frozenset(
        """spokesman spokeswoman spokesperson analyst neighbour neighbor resident witness bystander
        visitor passenger customer pupil volunteer shopper motorist""".split()
    ),
    closes_count=frozenset(),
    numbered=frozenset(
        """no no. op op. opus element group class grade level number room type phase line article part
        chapter platform""".split()
    ),
    summing_up=frozenset(
        """plan idea proposal rest matter issue example company firm move situation problem criticism
        request call remark story outcome answer objection difference change development incident
        accident process phenomenon effect method approach technique question reaction news announcement
        branch board animal rumour sum project construction work works whole network undertaking
        institution venture team result consequence original success failure attempt claim achievement
        effort step conclusion argument statement suggestion""".split()
    ),
    paired=frozenset("besides both only".split()),
    relations=frozenset(
        """victim suspect witness father mother parent son daughter brother sister uncle aunt grandfather
        grandmother nephew niece cousin widow widower husband wife friend successor predecessor colleague
        rival compatriot winner champion neighbour neighbor namesake opponent teammate""".split()
    ),
    tails=frozenset("land ball ship hood".split()),
    unique=frozenset(
        """world sun moon earth police government parliament king queen pope future air sea internet
        market press media public economy winter summer autumn spring morning evening night afternoon
        north south east west""".split()
    ),
    one_of=frozenset({("one", "of"), ("among", "the"), ("some", "of")}),
    become=frozenset({"becomes", "became", "remains", "remained"}),
    manner=("ly",),
    elided=frozenset(),
    name_links=frozenset("of for de van von la du da di al ibn bin the".split()),
    priced=frozenset("cost".split()),
    dimensions=frozenset("long high wide deep thick tall old".split()),
    uncounted=frozenset({"percent"}),
    light=frozenset("have do make give get take keep find play form offer bring hold".split()),
    be=frozenset({"is", "was", "are", "were"}),
    plain_speech=frozenset("says said writes wrote".split()),
    spoken=frozenset("we i you us our my your it there so".split()),
    speech=frozenset(
        """says said say told tells stated states explained explains added adds announced announces wrote
        writes argued argues warned warns noted notes claimed claims reported reports
        remarked remarks""".split()
    ),
    months=tuple(
        """January February March April May June July August September October November
        December""".split()
    ),
)
