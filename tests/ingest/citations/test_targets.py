"""Which act a citation means, by invented acts of an invented catalogue."""

import pytest

from comity.claims import Status
from comity.extraction import Authority, Formation
from ingest.citations.catalogue.acts import KnownAct, fingerprints
from ingest.citations.catalogue.shipped import catalogue_of
from ingest.citations.clues import Clues
from ingest.citations.targets import Target, located


def an_act(key: str, title: str, authority: Authority, **more: object) -> KnownAct:
    facts: dict[str, object] = {
        "states": frozenset({"NOR"}),
        "parties": fingerprints(title),
        **more,
    }
    return KnownAct(key, authority, **facts)  # type: ignore[arg-type]  # fields by name


MERITS = an_act(
    "ecthr:001-1",
    "Example v. Norway",
    Authority("ecthr", None, ("10/70",), series="A 900", date="1978-05-03"),
)
AWARD = an_act(
    "ecthr:001-2", "Example v. Norway",
    Authority("ecthr", None, ("10/70",), series="A 900", date="1980-02-01"),
    phases=frozenset({"just-satisfaction"}),
)  # fmt: skip
GRAND = an_act(
    "ecthr:001-3", "Sampleton v. Norway",
    Authority("ecthr", "Sampleton v. Norway", ("20/90",), date="2001-07-01"),
    formation=Formation.GRAND_CHAMBER,
)  # fmt: skip
OBJECTIONS = an_act(
    "iacthr:c-901", "Ejemplo Vs. Perú", Authority("iacthr", series="C 901", date="1990-01-02"),
    states=frozenset({"PER"}), phases=frozenset({"preliminary-objections"}),
)  # fmt: skip
FOND = an_act(
    "iacthr:c-902", "Ejemplo Vs. Perú", Authority("iacthr", series="C 902", date="1991-01-02"),
    states=frozenset({"PER"}), phases=frozenset({"merits"}),
)  # fmt: skip
LONGER = an_act(
    "iacthr:c-990", "Otro Vs. Perú", Authority("iacthr", series="C 990", date="1999-09-09"),
    states=frozenset({"PER"}), phases=frozenset({"merits"}),
)  # fmt: skip
VIEWS = an_act(
    "un-cat:cat-c-90-d-8-1991", "",
    Authority("un-cat", symbol="CAT/C/90/D/8/1991", number="8/1991"),
    numbers=("8/1991",),
)  # fmt: skip
KNOWN = catalogue_of([MERITS, AWARD, GRAND, OBJECTIONS, FOND, LONGER, VIEWS])
STRASBOURG = Clues("ecthr", "NOR")
SAN_JOSE = Clues("iacthr", "PER")


def of(authority: Authority, clues: Clues = STRASBOURG, cites: str = "ruling") -> Target:
    return located(KNOWN, authority, cites, clues)


RESOLVED = [
    (Authority("ecthr", None, ("10/70",), date="1980-02-01"), STRASBOURG, "ecthr:001-2"),
    (Authority("ecthr", series="A 900", date="1978-05-03"), STRASBOURG, "ecthr:001-1"),
    (Authority("ecthr", None, ("10/70",)), STRASBOURG, "ecthr:001-1"),
    (
        Authority("ecthr", None, ("10/70",)),
        Clues("ecthr", "NOR", frozenset({"just-satisfaction"})),
        "ecthr:001-2",
    ),
    (Authority("ecthr", "Example", date="1978-05-03"), STRASBOURG, "ecthr:001-1"),
    (Authority("ecthr", None, ("20/90",)), Clues("ecthr", is_grand=True), "ecthr:001-3"),
    (Authority("ecthr", None, ("20/90",)), Clues("un-hrc"), "ecthr:001-3"),
    (Authority("ecthr", "Samplaton v. Norway", date="2001-07-01"), STRASBOURG, "ecthr:001-3"),
    (Authority("iacthr", series="C 902"), SAN_JOSE, "iacthr:c-902"),
    (
        Authority("iacthr", "Caso Ejemplo Vs. Perú"),
        Clues("iacthr", "PER", frozenset({"merits"})),
        "iacthr:c-902",
    ),
    (Authority("un-cat", number="8/1991"), Clues("ecthr"), "un-cat:cat-c-90-d-8-1991"),
    (Authority("un-hrc", number="36"), Clues("ecthr"), "un-hrc:gc-36"),
]


@pytest.mark.parametrize(("authority", "clues", "target"), RESOLVED)
def test_what_is_printed_leads_to_one_act(authority: Authority, clues: Clues, target: str) -> None:
    found = of(authority, clues, "guide" if "gc-" in target else "ruling")
    assert (found.id, found.status, found.candidates) == (target, Status.RESOLVED, ())


def test_a_number_with_a_day_that_nobody_knows_names_its_act_by_itself() -> None:
    found = of(Authority("ecthr", "Third v. Norway", ("30/95",), date="2009-01-01"))
    assert (found.id, found.status) == ("ecthr:30-95-2009-01-01", Status.RESOLVED)


def test_a_number_alone_names_a_case_and_no_judgment_of_it() -> None:
    found = of(Authority("ecthr", "Third v. Norway", ("30/95",)))
    assert (found.id, found.status) == ("ecthr:30-95", Status.UNRESOLVED)


def test_a_chamber_judgment_is_not_taken_for_that_of_the_grand_chamber() -> None:
    assert of(Authority("ecthr", None, ("20/90",))).act is None
    assert of(Authority("ecthr", None, ("20/90",), date="1999-01-01")).act is None
    assert of(Authority("ecthr", None, ("20/90",)), Clues("ecthr", year="1999")).act is None


def test_a_decision_on_admissibility_is_not_taken_for_the_judgment() -> None:
    clues = Clues("ecthr", "NOR", frozenset({"admissibility"}))
    assert of(Authority("ecthr", None, ("10/70",)), clues).act is None


def test_a_number_of_the_series_that_day_and_name_deny_is_a_misprint() -> None:
    printed = Authority("iacthr", "Otro Vs. Perú", series="C 902", date="1999-09-09")
    assert of(printed, SAN_JOSE).id == "iacthr:c-990"


def test_a_number_that_day_and_name_deny_without_another_act_is_left_open() -> None:
    printed = Authority("iacthr", "Tercero Vs. Perú", series="C 902", date="2009-09-09")
    found = of(printed, SAN_JOSE)
    assert (found.id, found.status, found.candidates) == (None, Status.AMBIGUOUS, ("iacthr:c-902",))


def test_a_slip_in_the_day_alone_does_not_lead_away_from_the_number() -> None:
    printed = Authority("iacthr", "Ejemplo Vs. Perú", series="C 902", date="1991-01-03")
    assert of(printed, SAN_JOSE).id == "iacthr:c-902"


def test_a_bare_name_may_mean_any_act_of_the_case() -> None:
    found = of(Authority("iacthr", "Caso Ejemplo Vs. Perú"), SAN_JOSE)
    assert (found.status, found.candidates) == (Status.AMBIGUOUS, ("iacthr:c-901", "iacthr:c-902"))
    found = of(Authority("ecthr", "Example v. Norway"))
    assert (found.status, found.candidates) == (Status.AMBIGUOUS, ("ecthr:001-1", "ecthr:001-2"))


def test_another_judgment_of_the_day_is_not_taken_where_the_list_is_not_whole() -> None:
    clues = Clues("ecthr", "NOR", is_judgment=True)
    assert of(Authority("ecthr", "Nobody v. Norway", date="1978-05-03"), clues).act is None
    clues = Clues("iacthr", "PER", is_judgment=True)
    assert of(Authority("iacthr", "Example v. Peru", date="1999-09-09"), clues).id == "iacthr:c-990"
    late = Authority("iacthr", "Example v. Peru", date="2020-09-09")
    assert of(late, clues).act is None


def test_an_unknown_name_stays_unresolved() -> None:
    assert of(Authority("ecthr", "Nobody v. Norway")) == Target(None, Status.UNRESOLVED)
    assert of(Authority(None, "Nobody v. Norway")) == Target(None, Status.UNRESOLVED)
