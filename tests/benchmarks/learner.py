"""A learner who forgets as FSRS-6 says, over two years: is retention kept, and the cap on reviews?

    python -m tests.benchmarks.learner [PLOT.svg] [--days 730] [--seed 1]

Every day at six, 20 new cards and at most 200 reviews, most at risk first; a fortnight away after a year. The
truth is FSRS-6 with the usual parameters: a card is recalled with the chance that its stability gives for the
study days that have passed, and within a day for the part of it. Exits with 1 when retention is more than 1.5
points from the desired one or a day goes over the cap.
"""

from __future__ import annotations

import argparse
import datetime as dt
import heapq
import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from quiz.schedule import Card, Rating, Settings, State, answer, day_number, in_order, retrievability

START = dt.datetime(2024, 1, 1, 17, 0, tzinfo=dt.UTC)
AWAY = range(365, 379)
FIRST = ((Rating.AGAIN, 0.24), (Rating.HARD, 0.094), (Rating.GOOD, 0.495), (Rating.EASY, 0.171))
RECALLED = ((Rating.HARD, 0.224), (Rating.GOOD, 0.631), (Rating.EASY, 0.145))
"""How a new card is answered, and one that is recalled: the shares that FSRS's own simulator takes."""


@dataclass(slots=True)
class Day:
    """What was done on a day: reviews, those recalled, new cards, and what was still due at its end."""

    reviews: int = 0
    recalled: int = 0
    new: int = 0
    left: int = 0


@dataclass(slots=True)
class Learner:
    """Cards by the day they fall due, and the chance that decides."""

    settings: Settings
    chance: random.Random
    made: int = 0
    due: dict[int, list[Card]] = field(default_factory=lambda: defaultdict(list))

    def rate(self, card: Card, now: dt.datetime) -> Rating:
        """How a card is answered."""
        if card.state is State.NEW or card.stability is None or card.last_review is None:
            return self._one_of(FIRST)
        today, last = (day_number(at, "UTC", 4) for at in (now, card.last_review))
        elapsed = today - last or (now - card.last_review) / dt.timedelta(days=1)
        recall = retrievability(card.stability, elapsed, self.settings.parameters)
        return self._one_of(RECALLED) if self.chance.random() < recall else Rating.AGAIN

    def _one_of(self, shares: tuple[tuple[Rating, float], ...]) -> Rating:
        ratings = [rating for rating, _ in shares]
        return self.chance.choices(ratings, [weight for _, weight in shares])[0]

    def study(self, now: dt.datetime) -> Day:
        """A day's study."""
        today, day = day_number(now, "UTC", 4), Day()
        waiting = [card for due in sorted(self.due) if due <= today for card in self.due.pop(due)]
        fresh = [
            Card(guid=f"{self.made + at}", position=self.made + at) for at in range(self.settings.new_cap)
        ]
        chosen = in_order([*waiting, *fresh], now, self.settings)
        taken = {card.key for card in chosen}
        for card in waiting:
            if card.key not in taken:
                self.due[card.due_day or today].append(card)
        day.left = len(waiting) - sum(card.state is not State.NEW for card in chosen)
        self.made += sum(card.state is State.NEW for card in chosen)
        for card in chosen:
            now = self._go(card, now, day)
        return day

    def _go(self, card: Card, now: dt.datetime, day: Day) -> dt.datetime:
        """Answer a card, and again until it falls due on another day."""
        steps = [(now, 0, card)]
        while steps:
            at, _, card = heapq.heappop(steps)
            rating = self.rate(card, at)
            if card.state is State.REVIEW:
                day.reviews += 1
                day.recalled += rating > Rating.AGAIN
            day.new += card.state is State.NEW
            card, _ = answer(card, rating, at, 6_000, self.settings)
            if card.due_at is not None:
                heapq.heappush(steps, (card.due_at, 0, card))
            elif card.due_day is not None and not card.suspended:
                self.due[card.due_day].append(card)
        return now + dt.timedelta(seconds=6)


def simulate(days: int, seed: int) -> list[Day]:
    """What is done on each day."""
    learner = Learner(Settings(leech_threshold=0), random.Random(seed))
    return [
        Day(left=sum(len(cards) for due, cards in learner.due.items() if due <= START.toordinal() + at))
        if at in AWAY
        else learner.study(START + dt.timedelta(days=at))
        for at in range(days)
    ]


def rolling(days: list[Day], width: int = 30) -> list[float | None]:
    """Retention over the last `width` days, at each day."""
    found: list[float | None] = []
    for at in range(len(days)):
        last = days[max(0, at - width + 1) : at + 1]
        total = sum(day.reviews for day in last)
        found.append(sum(day.recalled for day in last) / total if total >= 100 else None)
    return found


def plot(days: list[Day], desired: float) -> str:
    """An SVG: reviews a day as bars, the backlog as a thin line, retention over 30 days above."""
    step = 900 / len(days)
    bars = "".join(
        f"M{60 + at * step:.1f} 400v{-day.reviews * 0.8:.1f}h{step:.2f}v{day.reviews * 0.8:.1f}z"
        for at, day in enumerate(days)
        if day.reviews
    )
    curve = " ".join(
        f"{60 + at * step:.1f},{180 - (share - 0.8) * 800:.1f}"
        for at, share in enumerate(rolling(days))
        if share is not None
    )
    most = max(day.left for day in days) or 1
    left = " ".join(f"{60 + at * step:.1f},{400 - day.left / most * 160:.1f}" for at, day in enumerate(days))
    wish = 180 - (desired - 0.8) * 800
    labels = "".join(
        f'<text x="52" y="{y}" text-anchor="end">{text}</text>'
        for y, text in ((24, "100 %"), (wish + 4, f"{desired:.0%}"), (184, "80 %"), (244, "200"), (404, "0"))
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 980 440" font-family="sans-serif" '
        'font-size="12">'
        f'<rect width="980" height="440" fill="#fff"/><path d="{bars}" fill="#7fb3bd"/>'
        f'<path d="M60 240h900M60 400h900M60 180h900" stroke="#999" stroke-dasharray="2 3"/>'
        f'<path d="M60 {wish}h900" stroke="#0b5563" stroke-dasharray="6 4"/>'
        f'<polyline points="{curve}" fill="none" stroke="#0b5563" stroke-width="2"/>'
        f'<polyline points="{left}" fill="none" stroke="#9c2430"/>{labels}'
        '<text x="60" y="14">retention over 30 days (line), reviews a day (bars, cap 200), '
        f"left over at the end of the day (red, most {most})</text>"
        f'<text x="60" y="425">{len(days)} days, away from day {AWAY.start} to {AWAY.stop - 1}</text></svg>'
    )


def main() -> int:
    """Simulate, print the figures, write the plot; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("plot", nargs="?", type=Path)
    parser.add_argument("--days", type=int, default=730)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    days, settings = simulate(options.days, options.seed), Settings()
    total = sum(day.reviews for day in days)
    retention = sum(day.recalled for day in days) / total
    most = max(day.reviews for day in days)
    away = AWAY.stop
    back = next((at for at in range(away, len(days)) if days[at].left == 0), None)
    print(
        f"reviews {total}, new {sum(day.new for day in days)}, most a day {most} (cap {settings.review_cap})"
    )
    print(
        f"retention {retention:.4f}, desired {settings.retention}, off {100 * (retention - 0.9):+.2f} points"
    )
    print(f"backlog after the fortnight {days[away].left if len(days) > away else 0}, gone on day {back}")
    if options.plot:
        options.plot.write_text(plot(days, settings.retention), encoding="utf-8")
    return 0 if abs(retention - settings.retention) <= 0.015 and most <= settings.review_cap else 1


if __name__ == "__main__":
    raise SystemExit(main())
