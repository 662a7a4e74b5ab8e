"""Whether the options are alike in type (2), in what the stem leaves open (8) and in form (15)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quiz.checks.classes import classes
from quiz.checks.finding import Finding
from quiz.checks.shape import Shape
from quiz.checks.text import has_phrase, stem, words
from quiz.checks.view import View, size

_DIGIT = re.compile(r"\d")
_FAR = 20
_YEARS_FAR = 400
_PHRASE = 4
"""Options of more words than this are clauses, which open as they like."""
_OTHER = frozenset({"weekday", "month", "time", "percentage", "money"})


def other_type(view: View) -> Iterator[Finding]:
    """A distractor of another type than the key (2)."""
    for key in view.answers[:1]:
        odd = [option for option in view.distractors if _differs(option, key, view)]
        if odd and (len(odd) < len(view.distractors) or len(view.options) == 2):
            yield view.say(2, "other_type", option=odd[0], key=key)


def _differs(option: str, key: str, view: View) -> bool:
    one, other = view.shapes[option], view.shapes[key]
    if one.family != other.family:
        return _plainly(option, one) and _plainly(key, other)
    if one.kind != other.kind and {one.kind, other.kind} & _OTHER:
        return True
    if one.kind == other.kind == "measure" and _unit(one, view) != _unit(other, view):
        return [_unit(each, view) for each in view.shapes.values()].count(_unit(other, view)) > 1
    return one.family == "words" and (_other_class(option, key, view) or _thing_for_person(option, key, view))


def _plainly(option: str, shape: Shape) -> bool:
    """Whether an option is certainly of its family: words without digits, or a value that is no period and
    not a spelled number with a noun, which may be a thing like any other."""
    if shape.family == "words":
        return not _DIGIT.search(option)
    return shape.kind != "century" and (shape.kind != "measure" or bool(_DIGIT.search(option)))


def _other_class(option: str, key: str, view: View) -> bool:
    mine, right = classes(option, view.known), classes(key, view.known)
    return bool(mine and right) and not mine & right


def _thing_for_person(option: str, key: str, view: View) -> bool:
    """A name for key, and something written small: where a person is asked for, or among other names."""
    who = bool(set(words(view.asked)[:3]) & view.known.person_questions)
    named = [other for other in view.distractors if other[:1].isupper()]
    small = option == option.lower() and not _DIGIT.search(option)
    article = words(option)[:1] and words(option)[0] in view.known.articles
    return key[:1].isupper() and small and (who or bool(named and article))


def magnitude(view: View) -> Iterator[Finding]:
    """A distractor of quite another size than all other options (2)."""
    shapes = view.shapes
    if len(shapes) < 3 or len({each.kind for each in shapes.values()}) > 1:
        return
    for option in view.distractors:
        others = [each for other, each in shapes.items() if other != option]
        if shapes[option].kind in ("number", "measure", "percentage", "money", "year") and _far(
            shapes[option], others
        ):
            yield view.say(2, "magnitude", option=option)
            return


def _far(one: Shape, others: list[Shape]) -> bool:
    if len({each.unit for each in (one, *others)}) > 1:
        return False
    values = [float(each.value) for each in others]
    mine = float(one.value)
    if one.kind == "year":
        return min(abs(mine - value) for value in values) > _YEARS_FAR > max(values) - min(values)
    if mine <= 0 or min(values) <= 0 or max(values) / min(values) > _FAR / 2:
        return False
    return mine > _FAR * max(values) or mine * _FAR < min(values)


def only_key_fits(view: View) -> Iterator[Finding]:
    """Type, number or article leave only the key; or two options are one and so both wrong (8)."""
    if len(view.answers) != 1:
        return
    key = view.answers[0]
    if (
        (len(view.options) > 2 and all(_differs(option, key, view) for option in view.distractors))
        or _agreement(view)
        or _plural(view, key)
        or _joined(view, key)
    ):
        yield view.say(8, "only_key_fits")
    repeats = [option for option, count in Counter(map(str.casefold, view.distractors)).items() if count > 1]
    if repeats:
        yield view.say(8, "repeat", one=repeats[0])


def _agreement(view: View) -> bool:
    """A stem that ends in `a` or `an`, which fits the sound of the key alone."""
    last = (words(view.asked.rstrip(" _.:…")) or ("",))[-1]
    if last not in ("a", "an"):
        return False
    fits = [(option[:1].lower() in "aeiou") == (last == "an") for option in view.options]
    return sum(fits) == 1 and fits[view.keys[0]]


def _plural(view: View, key: str) -> bool:
    """Only the key is a plural, and the stem asks for one (`which animals are`)."""
    lower = words(view.asked)
    at = next((at for at, word in enumerate(lower[:-1]) if word in view.known.which), None)
    if at is None or not set(lower) & view.known.plural_verbs or not _many(lower[at + 1], view):
        return False
    one_word = all(len(words(option)) == 1 and option.islower() for option in view.options)
    return one_word and [option for option in view.options if _many(option.lower(), view)] == [key]


def _many(word: str, view: View) -> bool:
    return word.endswith(view.known.plural_endings)


def _joined(view: View, key: str) -> bool:
    """The stem asks for several, and only the key names several."""
    several = [option for option in view.options if set(words(option)) & view.known.joiners or "," in option]
    return several == [key] and bool(has_phrase(view.asked, view.known.plural_questions))


def parallel(view: View) -> Iterator[Finding]:
    """Options that differ in article, capitals, unit, precision or form (15)."""
    if len(view.options) < 2:
        return
    yield from _mixed(view)
    yield from _units(view)
    yield from _forms(view)


def _mixed(view: View) -> Iterator[Finding]:
    wordy = [option for option in view.options if view.shapes[option].family == "words"]
    if len(wordy) == len(view.options):
        articles = [_has_article(option, view) for option in wordy]
        if any(articles) and not all(articles) and max(map(size, wordy)) <= _PHRASE:
            yield view.say(15, "article")
    lettered = [option for option in view.options if option[:1].isalpha()]
    capitals = [option[0].isupper() for option in lettered]
    small = [option for option in lettered if option[0].islower() and option[1:2].islower()]
    if any(capitals) and small and not all(_has_article(option, view, names=True) for option in small):
        yield view.say(15, "capitals")


def _has_article(option: str, view: View, *, names: bool = False) -> bool:
    """Whether an option begins with an article; one before a name only counts with `names`."""
    first, _, rest = option.partition(" ")
    return first.lower() in view.known.articles and bool(rest) and (names or rest[0].islower())


def _units(view: View) -> Iterator[Finding]:
    shapes = list(view.shapes.values())
    if any(each.family != "quantity" for each in shapes):
        return
    units = {_unit(each, view) for each in shapes}
    if len(units) > 1:
        yield view.say(15, "unit")
    exact = [_decimals(option) for option in view.options]
    keys = [exact[at] for at in view.keys]
    if all(keys) and sum(map(bool, exact)) == len(keys) < len(exact):
        yield view.say(15, "precision")


def _unit(shape: Shape, view: View) -> str:
    return shape.kind[:5] + " ".join(stem(word, view.known)[:4] for word in words(shape.unit))


def _decimals(option: str) -> bool:
    return bool(re.search(r"\d[.,]\d(?!\d\d)", option))


def _forms(view: View) -> Iterator[Finding]:
    forms = [_form(option, view) for option in view.options]
    counts = Counter(forms)
    if len(counts) < 2:
        return
    rare = min(counts, key=lambda form: (counts[form], forms.index(form)))
    odd = view.options[forms.index(rare)]
    if odd in view.answers or not _loosely(odd, view):
        yield view.say(15, "form", option=odd)


def _loosely(option: str, view: View) -> bool:
    """Whether an option only differs by opening with a preposition, as phrases may."""
    first = option.split(" ", 1)[0].lower()
    loose = first in view.known.clause_openers - view.known.strong_openers
    return loose and view.shapes[option].family == "words" and not option.endswith(".")


def _form(option: str, view: View) -> tuple[object, ...]:
    """What parallel options share: form of date, digits or words, final stop, kind of first word."""
    shape = view.shapes[option]
    stop = option.endswith((".", "!"))
    if shape.kind == "date":
        return ("date", tuple(part is not None for part in shape.value))
    if shape.family == "moment":
        return (shape.kind,)
    if shape.family == "quantity":
        return ("digits" if _DIGIT.search(option) else "words",)
    first = option.split(" ", 1)[0].lower() if " " in option else ""
    opens = first in view.known.clause_openers and option[0].islower()
    return ("words", stop if len(words(option)) > 1 else None, opens) if stop or opens else ("words",)
