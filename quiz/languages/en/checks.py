"""What the checks know of English."""

from quiz.languages.checks import CheckWords, listed
from quiz.languages.en.check_messages import MESSAGES
from quiz.languages.en.relations import CLASSES, SYNONYMS, WHOLES

WORDS = CheckWords(
    messages=MESSAGES,
    function=listed(
        """the a an one and or of that which who whom whose not no on to be is are was were been being with
        for at by as but if from over out about than then has have had having he she they it we
        i you him her them us me his its their our my your this these those what where when why
        how many much did do does done can could may might must shall should will would into
        onto upon after before during between among under since until till through per all any
        some more most so such also only just very too there here up down off in within without
        called named there's it's according both each every other another while because while
        whether approximately around came come comes went go goes get got gets make made makes
        take took takes year does""",
    ),
    articles=listed("the a an"),
    indefinite=listed("a an"),
    placing=listed("in on at during since until before after around"),
    prepositions=listed(
        "in on at during since until before after around by from to with for about of under like"
    ),
    amounts=listed("many much"),
    paired=listed("between and"),
    being=listed("is was are were be been being has have had does do did"),
    plural_verbs=listed("are were have live lived had can"),
    plural_endings=("s",),
    suffixes=(
        "ations",
        "ation",
        "ings",
        "ness",
        "ians",
        "ing",
        "ers",
        "ies",
        "ied",
        "ian",
        "ed",
        "er",
        "es",
        "ly",
        "al",
        "'s",
        "s",
        "y",
        "e",
        "n",
    ),
    compounds=False,
    people_pronouns=listed("he she they him her them his their hers theirs"),
    plural_pronouns=listed("they them their theirs"),
    possessives=listed("her his their"),
    thing_pronouns=listed("it its itself"),
    cleft=listed("that who which"),
    demonstratives=listed("this these those"),
    after_preposition=listed("that"),
    after_auxiliary=listed("that"),
    auxiliaries=listed("is was were did does do has had can could will would must should may might are"),
    deictic_adverbs=listed("here thereby thereafter therein thereof hereby hereafter afterwards"),
    final_adverbs=listed("then"),
    loose_adverbs=listed("there"),
    expletives=listed(
        """it take, it takes, it took, it taken, it possible, it true, it important, it necessary, it likely,
        it mean, it easy, it hard, it difficult, it rains, it rain, it rained, it snow, it snows, it
        illegal, it legal, it cost, it costs, it safe, it dangerous, it clear, it known, it called,
        it best, it unlikely, it impossible, it said, it required, it considered, it believed, is it
        in, it happen, it customary, it common, it wise, it that, it used""",
        by=",",
    ),
    of=listed("of among"),
    one=listed("one two none each many"),
    person_questions=listed("who whose whom"),
    which=listed("which"),
    question_words=listed("who whom whose what where when why how which"),
    relative_time=listed(
        """yesterday, today, tomorrow, tonight, last night, last week, last month, last year, last weekend,
        next week, next month, next year, next weekend, this week, this month, this year, this
        weekend, this summer, this winter, this spring, this autumn, last summer, last winter, last
        autumn, last spring, recently,  currently, at the moment, at present, earlier
        this week, earlier this year, later this year, this morning, this
        afternoon, this evening,  last century, this century, just now, a few days ago, a
        week ago, a month ago, a year ago, two days ago, two weeks ago""",
        by=",",
    ),
    weekday_parts=listed("morning afternoon evening night"),
    weekday_leads=listed("on last next this since until"),
    timeless=listed(
        "on after before every each a is called and or between good black ash the day days of from to any"
    ),
    latter=listed("the latter, aforementioned, abovementioned", by=","),
    pointers=listed(
        """the passage, this passage, in the text, according to the text, this text, in the article, this
        article, according to the article, according to the author, the above, in the paragraph,
        this paragraph, the figure above, the figure below, in the picture, this picture, this
        image, in the image, the diagram, this figure, the map above, this map, the previous
        question, our country, this photo, in the photo, the excerpt, this excerpt, shown below,
        shown above, listed above, mentioned above, described above""",
        by=",",
    ),
    roles=listed(
        """vice lord sir premier president minister mayor king queen pope spokesman spokeswoman
        spokesperson chairman chairwoman chair director trainer coach writer author singer commissioner
        chancellor general senator governor judge captain founder inventor researcher ambassador emperor
        prince princess professor politician actor actress manager secretary goalkeeper chairperson""",
    ),
    deeds=listed(
        """said says say told announced announce promised promise warned warn want wants wanted asked ask
        denied deny called call visited visit signed sign received receive stated state did do does
        refused refuse decided decide appointed appoint opened open resigned resign left leave died
        die came come went go got get became become gave give took take won win lost lose wrote
        write made make pointed has had have was demand demanded""",
    ),
    none_of=listed(
        """none of the above, none of these, none of them, none of those, neither of these, neither of the
        above, none of the options, none of the answers, none of the other answers, none of the
        others, no correct answer, none of the listed, none of the following, neither of them, no
        answer is correct, none of the three, none of the four, none is correct, none are correct,
        not any of these, none of the choices""",
        by=",",
    ),
    all_of=listed(
        """all of the above, all of these, all the above, all of them, all of those, both of the above, all
        answers, both of these, all of the options, all of the answers, everything above, all the
        answers, all are correct, all three, all four, all of the listed, any of the above, all of
        the choices, each of the above, both answers, all options""",
        by=",",
    ),
    truth=listed("true, false, yes, no, right, wrong, correct, incorrect, not true", by=","),
    absolutes=listed(
        """always, never, all, every, everyone, everybody, nobody, no one, everywhere, nowhere, exclusively,
        without exception, in all cases, under all circumstances, absolutely, in no case, at all
        times, impossible, completely, entirely, not a single""",
        by=",",
    ),
    vague=listed(
        """often, sometimes, usually, generally, rarely, seldom, frequently, occasionally, mostly, possibly,
        perhaps, probably, maybe, many, some, few, a few, several, fairly, rather, quite, regularly,
        commonly, typically, now and then, from time to time, in some cases, in general, most of the
        time, a lot, as a rule, hardly ever, quite a lot, every so often""",
        by=",",
    ),
    negations=listed(
        """not except never cannot nor neither isn't aren't wasn't weren't doesn't don't didn't can't couldn't
        won't wouldn't shouldn't hasn't haven't hadn't mustn't no none incorrect excluding"""
    ),
    not_negative=listed(
        "not only, no longer than, no more than, no less than, not more than, not less than, no fewer than",
        by=",",
    ),
    unfocused=listed(
        """which statement, which of the statements, which statements, which of the following is true,
        which of the following is correct, which of the following statements, which of these is
        true, which of these is correct, which of these statements, which one is correct, which
        one is true, what is true, what is correct, which is true, which is correct, which
        answer, choose the correct, choose the right, select the correct, select the right,
        which sentence, which of the following applies, what do you know, which claim, which
        assertion, which option, pick the correct, pick the right, what can be said, which
        description""",
        by=",",
    ),
    closers=listed(
        """is was are were called named by the a an of in on to with from at as into that because and or has
        had have lies means be than for about do does did being become became contains contain known
        between among during under over when where while can will may must should would could
        consists comprises uses used located via""",
    ),
    imperatives=listed(
        """name give calculate translate describe explain determine solve indicate rank choose complete write
        find list identify compute state define draw show locate convert underline""",
    ),
    second_questions=listed("and when, and where, and why, and how, and who, and which, and what", by=","),
    fillers=listed(
        """as everyone knows, as you know, as you may know, interestingly, incidentally, by the way, did you
        know, it is nice to know, needless to say, of course, fun fact, as is well known,
        surprisingly, curiously, as mentioned, interestingly enough, funnily enough, it is
        interesting to note that, oddly enough, as we all know, it goes without saying""",
        by=",",
    ),
    relatives=listed("who which whose where whom"),
    joiners=listed("and or"),
    both=listed("both, either", by=","),
    clause_openers=listed("because to by as that when so with in on at for after during of from since"),
    strong_openers=listed("to because by that when so"),
    approximations=listed("about approximately around nearly almost over roughly some more less than ca. ca"),
    months=(
        *"january february march april may june july august september october november december".split(),
    ),
    weekdays=(*"monday tuesday wednesday thursday friday saturday sunday".split(),),
    percent=listed("percent, per cent, percentage, %", by=","),
    currencies=listed(
        "euro euros dollar dollars pound pounds yen cents pence rouble roubles krone crowns francs"
    ),
    hours=listed("am pm a.m p.m a.m. p.m. o'clock"),
    century=listed("century"),
    plural_questions=listed(
        "which two, which three, who were, who are, which four, what two, what three, which both", by=","
    ),
    unlike=listed(
        "deputy vice assistant former ex no not non half anti more less new old acting pseudo post pre"
    ),
    classes=CLASSES,
    synonyms=SYNONYMS,
    wholes=WHOLES,
)
