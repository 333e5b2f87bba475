"""How may a right be limited: by which clauses, under which tests, and can it be suspended?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.derogability import Derogability, derogability, exception_of
from queries.holdings_found import Subject, subject_checked
from queries.narrowing import EVERYTHING, SURE, Narrowing
from queries.rows import text, text_or_none, whole
from queries.statement import load

EXAMPLES: Final = 1
"""Rulings a court, test and end, where nobody asks otherwise."""

LIMITING: Final = ("right:abuse-of-rights", "right:limitation-clause", "right:restriction-purpose")
"""Concepts of the vocabulary under which clauses that limit rights stand."""

TESTS: Final = (
    "doctrine:absolute-prohibition", "doctrine:claw-back-clauses", "doctrine:consensus",
    "doctrine:emergency-derogation", "doctrine:essence-of-right", "doctrine:fair-balance-property",
    "doctrine:legitimate-aim", "doctrine:margin-of-appreciation",
    "doctrine:necessary-in-a-democratic-society", "doctrine:prescribed-by-law",
    "doctrine:proportionality", "doctrine:ulterior-purpose",
)  # fmt: skip
"""Doctrines by which courts measure limits."""


@dataclass(frozen=True, slots=True)
class LimitClause:
    """A provision that limits rights.

    Attributes:
        provision: its id.
        title: its heading.
        reach: ``article`` where it stands in the same article, ``instrument`` where it is one for
            all rights of the instrument.
        concept: of the vocabulary under which it stands.
    """

    provision: str
    title: str | None
    reach: str
    concept: str


@dataclass(frozen=True, slots=True)
class LimitsOfArticle:
    """What the vocabulary and the treaties say of one article.

    Attributes:
        article: its id.
        derogability: whether it may be suspended in an emergency; ``None`` where no clause of its
            instrument that was read says so.
        clause: that says so.
        note: what the clause excepts.
        clauses: that limit it.
        tests: doctrines that the vocabulary joins to it, and to which of its parts.
    """

    article: str
    derogability: Derogability | None
    clause: str | None
    note: str | None
    clauses: tuple[LimitClause, ...]
    tests: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TestShown:
    """A ruling in which a court applies the test, in its own words."""

    ruling: Act
    ended: str
    passage: Excerpt | None
    claim: str | None
    provision: str | None
    held_by: str | None


@dataclass(frozen=True, slots=True)
class TestApplied:
    """A test as one court applies it in its rulings on the right.

    Attributes:
        court: its code.
        test: the doctrine.
        is_joined: whether the vocabulary joins it to an article that protects the right; another
            test may have been applied to another complaint of the same ruling.
        rulings: in which the court applies it.
        of: its rulings on the right, whatever it applies: the denominator.
        violations: of ``rulings``, those that found one.
        no_violations: that found none, and said so.
        examples: the weightiest by how they ended.
    """

    court: str
    test: str
    is_joined: bool
    rulings: int
    of: int
    violations: int
    no_violations: int
    examples: tuple[TestShown, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """The answer.

    Attributes:
        subject: the right or provision.
        articles: that protect the right exactly or closely, by id.
        applied: by court, tests joined to the right first, then by how often.
    """

    subject: str
    articles: tuple[LimitsOfArticle, ...]
    applied: tuple[TestApplied, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of its limits."""
        return not (self.articles or self.applied)


def limits(
    graph: GraphReader,
    subject: Subject,
    within: Narrowing = EVERYTHING,
    examples: int = EXAMPLES,
) -> Limits:
    """Return how a right or provision may be limited, and by which tests courts measure it.

    Args:
        graph: the graph.
        subject: a right or a provision; its outcome and group are not asked.
        within: court, respondent and time of the rulings, and how sure an application is.
        examples: rulings a court, test and end to show.

    Raises:
        InvalidValueError: neither a right nor a provision is named, or both.
        NotFoundError: the vocabulary lacks it.
    """
    subject_checked(graph, subject)
    narrowed = within.spanning(*SURE, "respondent")
    about: Row = {"about": subject.right, "provision": subject.provision}
    stated = graph.run(
        load("limits_of_provisions"), {**about, "limiting": list(LIMITING), "tests": list(TESTS)}
    )
    applying: Row = {
        **about, **narrowed, "defences": list(TESTS), "speaker": "court", "role": "applied",
    }  # fmt: skip
    counted = graph.run(load("defences"), applying)
    shown = graph.run(load("defences_shown"), {**applying, "leading": examples})
    articles = dict.fromkeys([*_own(subject), *(text(row, "of") for row in stated)])
    return Limits(
        str(subject.right or subject.provision),
        tuple(_article(each, [row for row in stated if row["of"] == each]) for each in articles),
        tuple(_applied(counted, shown, _joined(stated))),
    )


def _own(subject: Subject) -> Iterable[str]:
    """Yield the article of a provision, about which the treaties speak where nothing is stated."""
    if subject.provision is not None:
        yield ".".join(subject.provision.split(".")[:2])


def _article(article: str, stated: Sequence[Row]) -> LimitsOfArticle:
    found = derogability(article)
    rule = found[1] if found else None
    return LimitsOfArticle(
        article,
        found[0] if found else None,
        rule.clause if rule else None,
        exception_of(rule, article) if rule else None,
        tuple(
            LimitClause(
                text(row, "provision"), text_or_none(row, "title"), text(row, "reach"),
                text(row, "concept"),
            )
            for row in stated
            if row["reach"] != "test"
        ),
        tuple(
            (text(row, "concept"), text(row, "provision"))
            for row in stated
            if row["reach"] == "test"
        ),
    )  # fmt: skip


def _joined(stated: Iterable[Row]) -> frozenset[str]:
    return frozenset(text(row, "concept") for row in stated if row["reach"] == "test")


def _applied(
    counted: Sequence[Row], shown: Sequence[Row], joined: frozenset[str]
) -> list[TestApplied]:
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for row in counted:
        place = text(row, "court"), text(row, "defence")
        counts.setdefault(place, {})[text(row, "ended")] = whole(row, "rulings")
    found = [
        TestApplied(
            court, test, test in joined, sum(ended.values()), sum(counts[court, ""].values()),
            ended.get("violation", 0), ended.get("no-violation", 0),
            tuple(
                _shown(row) for row in shown if (row["court"], row["defence"]) == (court, test)
            ),
        )
        for (court, test), ended in counts.items()
        if test
    ]  # fmt: skip
    return sorted(found, key=_weight)


def _weight(each: TestApplied) -> tuple[str, bool, int, str]:
    return each.court, not each.is_joined, -each.rulings, each.test


def _shown(row: Row) -> TestShown:
    return TestShown(
        act_of(row), text(row, "ended"), excerpt_of(row), text_or_none(row, "claim"),
        text_or_none(row, "provision"), text_or_none(row, "held_by"),
    )  # fmt: skip
