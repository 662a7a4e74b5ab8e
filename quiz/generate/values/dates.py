"""Dates, months, years, centuries, weekdays and days told from the article's date."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from quiz.generate.values.found import Found, Matcher, When
from quiz.generate.values.lexemes import Reader
from quiz.item import AnswerKind

_FIRST_YEAR, _LAST_YEAR = 1000, 2100


def full_date(reader: Reader, at: int) -> Found | None:
    """ "24 maart 2022", "donderdag 24 maart", "March 24th, 2022", "the 24th of March"."""
    start = at
    if reader.lower(at) in reader.words.weekdays:
        start = at + 2 if reader.lower(at + 1) == "," else at + 1
    found = _day_month(reader, start) or _month_day(reader, start)
    if found is None:
        return None
    end, day, month = found
    return _with_year(reader, end, day, month)


def _day_month(reader: Reader, at: int) -> tuple[int, int, int] | None:
    start = at + 1 if reader.lower(at) == "the" else at
    numbered = reader.ordinal(start)
    if numbered is None:
        day = reader.integer(start, 1, 31)
        numbered = None if day is None else (start + 1, Decimal(day))
    if numbered is None or not 1 <= numbered[1] <= 31:
        return None
    end = numbered[0] + 1 if reader.lower(numbered[0]) == "of" else numbered[0]
    month = reader.words.months.get(reader.lower(end))
    return None if month is None else (end + 1, int(numbered[1]), month)


def _month_day(reader: Reader, at: int) -> tuple[int, int, int] | None:
    month = reader.words.months.get(reader.lower(at)) if reader.words.month_first else None
    if month is None:
        return None
    at = at + 1 if reader.lower(at + 1) == "." else at
    marked = reader.ordinal(at + 1)
    day = reader.integer(at + 1, 1, 31)
    if marked and 1 <= marked[1] <= 31:
        return marked[0], int(marked[1]), month
    return None if day is None else (at + 2, day, month)


def _with_year(reader: Reader, at: int, day: int, month: int) -> Found | None:
    after = at
    if reader.lower(after) in {".", ","} and (reader.lower(after) == "." or reader.words.month_first):
        after += 1
    year = reader.integer(after, _FIRST_YEAR, _LAST_YEAR)
    if year is None:
        return Found(at, AnswerKind.DATE, When(None, month, day))
    date = _date(year, month, day)
    return None if date is None else Found(after + 1, AnswerKind.DATE, date)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def in_digits(reader: Reader, at: int) -> Found | None:
    """ "24-03-2022", "24/3/2022", "2022-03-24"."""
    numbers = [reader.integer(at + step, 1, _LAST_YEAR) for step in (0, 2, 4)]
    mark = reader.lower(at + 1)
    if mark not in {"-", "/"} or reader.lower(at + 3) != mark or None in numbers:
        return None
    if not all(reader.touches(at + step) for step in range(1, 5)):
        return None
    one, two, three = (number or 0 for number in numbers)
    if one >= _FIRST_YEAR:
        date = _date(one, two, three)
    elif reader.words.month_first and two <= 12 and one <= 12 and one != two:
        date = None  # month or day first: the reader cannot know
    else:
        date = _date(three, two, one) if three >= _FIRST_YEAR else None
    return None if date is None else Found(at + 5, AnswerKind.DATE, date)


def month(reader: Reader, at: int) -> Found | None:
    """ "maart 2022" (2022, 3, None), "in maart" (None, 3, None)."""
    word = reader.lower(at)
    number = reader.words.months.get(word)
    if number is None or (reader.words.month_first and not reader.lexemes[at].text[0].isupper()):
        return None
    end = at + 2 if reader.lower(at + 1) == "." and len(word) <= 4 else at + 1
    year = reader.integer(end, _FIRST_YEAR, _LAST_YEAR)
    if year is not None:
        return Found(end + 1, AnswerKind.DATE, When(year, number, None))
    before = reader.lower(at - 1)
    named = (
        before in reader.words.in_words | reader.words.previous | reader.words.following | reader.words.this
    )
    if len(word) <= 3 and word != "mei" and not named:
        return None
    if word in reader.words.months_need_preposition and not named:
        return None
    return Found(end, AnswerKind.MONTH, When(None, number, None))


def weekday(reader: Reader, at: int) -> Found | None:
    """ "donderdag", "donderdagochtend", "donderdagavond laat", "last Thursday": the date if it can be told,
    else ISO's number."""
    word = reader.lower(at)
    day, part, end = reader.words.weekdays.get(word), "", at + 1
    if day is None and reader.words.weekday_parts:
        day, part = _compound(reader, word)
    elif day and reader.lower(end) in reader.words.day_parts:
        part, end = reader.words.day_parts[reader.lower(end)], end + 1
    if day is None:
        return None
    date = _weekday_date(reader, at, day)
    end += bool(part) and reader.lower(end) in reader.words.of_day_part
    return Found(end, AnswerKind.WEEKDAY, date or Decimal(day), part)


def _compound(reader: Reader, word: str) -> tuple[int | None, str]:
    for ending, part in reader.words.day_parts.items():
        if word.endswith(ending) and word[: -len(ending)] in reader.words.weekdays:
            return reader.words.weekdays[word[: -len(ending)]], part
    return None, ""


def _weekday_date(reader: Reader, at: int, day: int) -> dt.date | None:
    """The date of a weekday: the last one up to the article's date in the past tense, else the next one."""
    if reader.date is None:
        return None
    before = reader.lower(at - 1)
    back = (reader.date.isoweekday() - day) % 7
    if before in reader.words.previous:
        return reader.date - dt.timedelta(days=back or 7)
    if before in reader.words.following:
        return reader.date + dt.timedelta(days=7 - back)
    if reader.past is None:
        return None
    return (
        reader.date - dt.timedelta(days=back) if reader.past else reader.date + dt.timedelta(days=-back % 7)
    )


def moment(reader: Reader, at: int) -> Found | None:
    """ "gisteren", "vanavond", "yesterday morning"; without a date the days from it, unit "days"."""
    named = reader.phrase(at, reader.words.moments, most=2)
    if named is None or (
        named[1] in reader.words.day_parts and reader.lower(at - 1) in reader.words.before_day_part
    ):
        return None
    days, part = reader.words.moments[named[1]]
    if reader.date is None:
        return Found(named[0], AnswerKind.DATE, (days,), "days")
    return Found(named[0], AnswerKind.DATE, reader.date + dt.timedelta(days=days), part)


def span(reader: Reader, at: int) -> Found | None:
    """ "vorige week" (the Monday of it, unit week), "vorig jaar" (2021), "last month" (2022, 2, None)."""
    step = _step(reader, at)
    unit = reader.words.spans.get(reader.lower(at + 1))
    if step is None or reader.date is None:
        return None
    if unit == "week":
        monday = reader.date - dt.timedelta(days=reader.date.weekday())
        return Found(at + 2, AnswerKind.DATE, monday + dt.timedelta(weeks=step), "week")
    if unit == "month":
        months = reader.date.year * 12 + reader.date.month - 1 + step
        return Found(at + 2, AnswerKind.DATE, When(months // 12, months % 12 + 1, None), "month")
    if unit == "year":
        return Found(at + 2, AnswerKind.YEAR, Decimal(reader.date.year + step))
    return None


def _step(reader: Reader, at: int) -> int | None:
    word = reader.lower(at)
    steps = ((reader.words.previous, -1), (reader.words.this, 0), (reader.words.following, 1))
    return next((step for words, step in steps if word in words), None)


def era(reader: Reader, at: int) -> Found | None:
    """ "44 v.Chr." (-44), "300 AD"."""
    year = reader.integer(at, 1, 9999)
    if year is None:
        return None
    before = reader.phrase(at + 1, reader.words.before_christ, most=4)
    after = reader.phrase(at + 1, reader.words.after_christ, most=4)
    named = before or after
    return None if named is None else Found(named[0], AnswerKind.YEAR, Decimal(-year if before else year))


def century(reader: Reader, at: int) -> Found | None:
    """ "de negentiende eeuw", "the 19th century": 19, unit century; negative before Christ."""
    numbered = reader.ordinal(at)
    if numbered is None or reader.lower(numbered[0]) not in reader.words.century:
        return None
    end = numbered[0] + 1
    before = reader.phrase(end, reader.words.before_christ, most=4)
    value = -numbered[1] if before else numbered[1]
    return Found(before[0] if before else end, AnswerKind.YEAR, value, "century")


def decade(reader: Reader, at: int) -> Found | None:
    """ "jaren negentig", "jaren '90", "jaren 1990", "the 1990s": 1990, unit decade."""
    year = reader.integer(at, _FIRST_YEAR, _LAST_YEAR)
    if reader.words.month_first:
        if (
            year is not None
            and not year % 10
            and reader.lower(at + 1) in {"s", "'s"}
            and reader.touches(at + 1)
        ):
            return Found(at + 2, AnswerKind.YEAR, Decimal(year), "decade")
        named = reader.words.decades.get(reader.lower(at))
        return Found(at + 1, AnswerKind.YEAR, Decimal(1900 + named), "decade") if named else None
    if reader.lower(at) not in reader.words.decade:
        return None
    whole = reader.integer(at + 1, _FIRST_YEAR, _LAST_YEAR)
    if whole is not None and not whole % 10:
        return Found(at + 2, AnswerKind.YEAR, Decimal(whole), "decade")
    named = reader.words.decades.get(reader.lower(at + 1))
    if named is None:
        quoted = at + 2 if reader.lower(at + 1) == "'" else at + 1
        short = reader.integer(quoted, 10, 99)
        if short is None or short % 10:
            return None
        return Found(quoted + 1, AnswerKind.YEAR, Decimal(1900 + short), "decade")
    return Found(at + 2, AnswerKind.YEAR, Decimal(1900 + named), "decade")


def years(reader: Reader, at: int) -> Found | None:
    """ "2014-2018", "1914-18": both years, unit range."""
    first = reader.integer(at, _FIRST_YEAR, _LAST_YEAR)
    if first is None or reader.lower(at + 1) not in {"-", "–", "/"} or not reader.touches(at + 1):
        return None
    last = reader.integer(at + 2, 0, _LAST_YEAR)
    if last is None or not reader.touches(at + 2) or reader.lower(at + 3) == "-":
        return None
    last = first // 100 * 100 + last if len(reader.lower(at + 2)) == 2 else last
    return Found(at + 3, AnswerKind.YEAR, (first, last), "range") if last > first else None


def year(reader: Reader, at: int) -> Found | None:
    """ "2022" where it reads as a year: four plain digits, not counting the noun after it."""
    before = reader.lower(at - 1)
    told = reader.words.year_words if _step(reader, at - 2) is None else frozenset[str]()
    if before in told and (early := reader.integer(at, 1, _LAST_YEAR)):
        return Found(at + 1, AnswerKind.YEAR, Decimal(early))
    value = reader.integer(at, _FIRST_YEAR, _LAST_YEAR)
    if value is None:
        return None
    if reader.counts(at) and not (value >= 1800 and before in reader.words.year_prepositions):
        return None
    if value < 1500 and before not in reader.words.in_words:
        return None
    return Found(at + 1, AnswerKind.YEAR, Decimal(value))


DATES: tuple[Matcher, ...] = (
    full_date, in_digits, month, weekday, moment, span, era, century, decade, years,
)  # fmt: skip
"""From the most to the least special; the first that matches wins. `year` comes after amounts with a unit."""
