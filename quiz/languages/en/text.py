"""English: splitting and quoting."""

from quiz.languages.text import TextWords

WORDS = TextWords(
    abbreviations=frozenset(
        """mr mrs ms dr prof rev hon st lt capt cmdr sgt maj pvt gov sen messrs mme mlle fr br pres
        supt insp e.g i.e viz cf vs v approx resp incl excl ft mt""".split()
    ),
    numbered=frozenset(
        """nr no nos art vol vols ch chap sec fig figs p pp pg par para col gen rep ca c jan feb mar
        apr jun jul aug sep sept oct nov dec op tel ext max min avg""".split()
    ),
    final=frozenset(
        """etc jr sr inc ltd co corp plc llc bros ave blvd rd dept univ assn al ed eds esq am pm
        ariz calif colo conn fla mich minn okla penn tenn tex wis ph.d m.sc b.sc""".split()
    ),
    openers=frozenset(
        """the a an this that these those there it he she they we i you his her its their our my
        your in on at by for from with without after before since during until under over between
        among through to of as if when while although though because but and or so yet nor also
        however moreover meanwhile then now here what who where why how which some many most all
        both each every no not another other several few one two according today yesterday later
        earlier first second finally despite once unlike instead still perhaps maybe yes well let""".split()
    ),
    elided=(),
    saying=frozenset(
        """says said say tells told states stated explains explained adds added notes noted writes
        wrote asks asked replies replied answers answered argues argued claims claimed warns warned
        insists insisted believes believed thinks thought suggests suggested announces announced
        reports reported declares declared admits admitted confirms confirmed denies denied
        concludes concluded recalls recalled continues continued observes observed remarks remarked
        predicts predicted comments commented shouts shouted jokes joked""".split()
    ),
    particles=frozenset("of the van de der von zu di da la le el al bin ibn and".split()),
    genitive=frozenset({"of", "'s", "’s", "'"}),
    expletive=frozenset({"it", "there"}),
    boilerplate=(
        "read more", "read also", "see also", "related:", "share this", "advertisement",
        "subscribe", "sign up", "copyright", "©", "all rights", "click here", "cookie", "follow us",
        "comments", "more on this", "source:", "newsletter", "contact us", "from wikipedia",
        "for other uses", "this article is about", "main article", "skip to", "jump to",
    ),
    hatnotes=("redirects here", "(disambiguation)"),
    captions=(
        "photo:", "photo by", "image:", "image credit", "picture:", "photograph:", "video:",
        "illustration:",
    ),
)  # fmt: skip
