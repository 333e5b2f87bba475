"""The rulings and the guide of the small world, each with what its text put in the graph."""

from comity.store import Batch, Value
from tests.builders import (
    a_citation,
    a_claim,
    a_claim_id,
    a_concern,
    a_guide,
    a_holding,
    a_passage,
    a_ruling,
    a_use,
    an_edge,
)

MARGIN, DEFERENCE = "doctrine:margin-of-appreciation", "doctrine:deference"
OLD, NEW, PARAGRAPH = "ecthr:001-1", "ecthr:001-2", "ecthr:001-3"
SAN_JOSE, VIEWS, STUB = "iacthr:c-7", "un-hrc:ccpr-c-1-d-1-1980", "ecthr:28957-95-2002-07-11"
CHILDREN = "group:children"
GUIDE, OLD_GUIDE = "un-hrc:gc-16", "un-hrc:gc-2"


def acts() -> dict[str, Batch]:
    return {
        OLD_GUIDE: Batch(
            {"Guide": [a_guide(OLD_GUIDE, title="General comment No. 2", date="1981-07-28")]}
        ),
        OLD: _old(),
        NEW: _new(),
        GUIDE: _guide(),
        PARAGRAPH: _paragraph(),
        SAN_JOSE: _san_jose(),
        VIEWS: _views(),
    }


def _old() -> Batch:
    """The oldest: a violation by 5 votes to 2, the doctrine applied, its number shared with NEW."""
    claim = a_claim_id(f"{OLD}!h1")
    french = f"{OLD}@fr#12"
    return Batch(
        {
            "Ruling": [a_ruling(OLD, rank=0.5)],
            "Passage": [
                a_passage(
                    f"{OLD}#12",
                    text="12. The applicant argued that the margin was narrow.",
                    speaker="applicant",
                ),
                a_passage(
                    f"{OLD}#40", text="40. The State enjoys a margin of appreciation. " + "x" * 700
                ),
                a_passage(
                    f"{OLD}#99", section="operative", text="1. Holds that there was a violation."
                ),
                a_passage(french, language="fr", text="12. La Cour"),
            ],
            "Holding": [a_holding(f"{OLD}!h1", vote_for=5, vote_against=2, unanimous=False)],
            "Claim": [
                a_claim(claim),
                a_claim(a_claim_id("lost"), value="no-violation echr.8", holds=False),
            ],
            "Identifier": [
                {
                    "id": "identifier:appno:1210", "owner": "graph", "type": "appno",
                    "value": "12/10", "key": "1210",
                },
                {
                    "id": "identifier:ecli:x", "owner": "graph", "type": "ecli",
                    "value": "ECLI:CE:ECHR:2010:0504JUD000001210",
                    "key": "ecliceechr20100504jud000001210",
                },
            ],
            "Text": [
                {
                    "id": f"{OLD}@a", "owner": OLD, "act": OLD, "language": "en",
                    "preferred": True, "text_sha256": "0" * 64, "source_key": "001-1",
                    "segmentation": "complete", "extractor": "comity 0.1.0", "chars": 5000,
                    "licence": None,
                }
            ],
        },
        {
            "HOLDS": [an_edge(OLD, f"{OLD}!h1", OLD)],
            "ON": [an_edge(f"{OLD}!h1", "echr.8", OLD, main=True)],
            "AGAINST": [an_edge(f"{OLD}!h1", "NOR", OLD)],
            "PART_OF": [an_edge(f"{OLD}#{n}", OLD, OLD) for n in (12, 40, 99)]
            + [an_edge(french, OLD, OLD)],
            "APPLIES": [a_use(f"{OLD}#40", MARGIN)],
            "MENTIONS": [a_use(f"{OLD}#12", MARGIN, speaker="applicant")],
            "CONCERNS": [a_concern(OLD, CHILDREN, f"{OLD}#40")],
            "INVOKES": [
                an_edge(OLD, "echr.8", OLD, role="decided", passage=f"{OLD}#99", claim=claim)
            ],
            "IDENTIFIED_BY": [
                an_edge(OLD, "identifier:appno:1210", OLD, preferred=True),
                an_edge(OLD, "identifier:ecli:x", OLD, preferred=False),
            ],
        },
    )  # fmt: skip


def _new() -> Batch:
    """A later ruling on the same application: no violation; cites OLD, San José and a stub."""
    day: dict[str, Value] = {"date": "2015-03-01", "year": 2015}
    parting: dict[str, Value] = {"treatment": "distinguished", "pinpoints": ["40", "41-43"]}
    return Batch(
        {
            "Ruling": [
                a_ruling(NEW, title="CASE OF ÉXAMPLE v. NORWAY (No. 2) [GC]", rank=0.2, **day)
            ],
            "Passage": [
                a_passage(f"{NEW}#9", text="9. In Example the Court considered the matter."),
                a_passage(
                    f"{NEW}#100",
                    text="100. See the Inter-American Court, and Judge Roe's separate opinion.",
                ),
                a_passage(
                    f"{NEW}#101", section="operative", text="1. Holds that there was no violation."
                ),
                a_passage(f"{NEW}@fr#9", language="fr", text="9. La Cour"),
            ],
            "Holding": [
                a_holding(f"{NEW}!h1", outcome="no-violation", passage=f"{NEW}#101", **day),
                a_holding(
                    f"{NEW}!h2", provision="echr.6", article="echr.6", passage=f"{NEW}#101", **day
                ),
            ],
        },
        {
            "HOLDS": [an_edge(NEW, f"{NEW}!h1", NEW), an_edge(NEW, f"{NEW}!h2", NEW)],
            "PART_OF": [an_edge(f"{NEW}#{n}", NEW, NEW) for n in (9, 100, 101)]
            + [an_edge(f"{NEW}@fr#9", NEW, NEW)],
            "IDENTIFIED_BY": [an_edge(NEW, "identifier:appno:1210", NEW, preferred=True)],
            "MENTIONS": [a_use(f"{NEW}#9", MARGIN, year=2015)],
            "CITES": [
                a_citation(f"{NEW}#9", OLD, text="Example", year=2015, **parting),
                a_citation(f"{NEW}#100", OLD, year=2015, text="separate opinion"),
                a_citation(f"{NEW}#100", STUB, year=2015),
                a_citation(f"{NEW}@fr#9", OLD, year=2015),
            ],
        },
    )


def _paragraph() -> Batch:
    """A holding on a paragraph of Article 8, and a judge who dissents."""
    day: dict[str, Value] = {"date": "2012-01-01", "year": 2012}
    title, opinion, holding = "Other v. Switzerland", f"{PARAGRAPH}#@70", f"{PARAGRAPH}!h1"
    voice: dict[str, Value] = {"section": "separate-opinion", "speaker": "separate-opinion"}
    heading = "DISSENTING OPINION OF JUDGE DOE"
    return Batch(
        {
            "Ruling": [a_ruling(PARAGRAPH, title=title, respondents=["CHE"], rank=0.0, **day)],
            "Passage": [a_passage(opinion, number=None, text=heading, **voice)],
            "Holding": [
                a_holding(holding, provision="echr.8.2", respondent="CHE", passage=None, **day)
            ],
        },
        {
            "HOLDS": [an_edge(PARAGRAPH, holding, PARAGRAPH)],
            "PART_OF": [an_edge(opinion, PARAGRAPH, PARAGRAPH)],
        },
    )


def _san_jose() -> Batch:
    """A digest of San José, citing Strasbourg in its own voice and in a party's."""
    day: dict[str, Value] = {"date": "2016-06-30", "year": 2016}
    return Batch(
        {
            "Ruling": [
                a_ruling(
                    SAN_JOSE,
                    **day | {"held": False, "digest": True, "rank": 0.3},
                    title="Ejemplo vs. Perú",
                    respondents=["PER"],
                    languages=["es"],
                )
            ],
            "Passage": [
                a_passage(
                    f"{SAN_JOSE}#5", speaker="government", text="5. The State relied on Strasbourg."
                ),
                a_passage(f"{SAN_JOSE}#50", text="50. As Strasbourg held, privacy is dignity."),
                a_passage(
                    f"{SAN_JOSE}#60",
                    section="operative",
                    text="The Court declares …",
                    ordinal=51,
                    start=200,
                ),
            ],
            "Claim": [
                a_claim(
                    a_claim_id("note"),
                    owner=SAN_JOSE,
                    property="cites",
                    value=OLD,
                    passage=f"{SAN_JOSE}#50",
                    start=205,
                    end=212,
                )
            ],
            "Holding": [
                a_holding(
                    f"{SAN_JOSE}!h1",
                    provision="achr.11.2",
                    article="achr.11",
                    respondent="PER",
                    passage=f"{SAN_JOSE}#60",
                    digest=True,
                    **day,
                )
            ],
        },
        {
            "HOLDS": [an_edge(SAN_JOSE, f"{SAN_JOSE}!h1", SAN_JOSE)],
            "PART_OF": [an_edge(f"{SAN_JOSE}#{n}", SAN_JOSE, SAN_JOSE) for n in (5, 50, 60)],
            "CITES": [
                a_citation(f"{SAN_JOSE}#5", OLD, speaker="government", year=2016),
                a_citation(f"{SAN_JOSE}#50", OLD, treatment="followed", year=2016),
                a_citation(f"{SAN_JOSE}#50", NEW, year=2016),
                a_citation(f"{SAN_JOSE}#50", GUIDE, pinpoints=["1-2"], year=2016),
            ],
            "APPLIES": [a_use(f"{SAN_JOSE}#50", MARGIN, year=2016)],
        },
    )


def _views() -> Batch:
    """Views: one violation, one holding on a contested provision, an objection dismissed."""
    day: dict[str, Value] = {"date": "1981-04-09", "year": 1981}
    at_10, ground = f"{VIEWS}#10", a_claim_id("ground")
    return Batch(
        {
            "Ruling": [
                a_ruling(
                    VIEWS, kind="views", formation=None, title="A.B. v. Norway", rank=0.1, **day
                )
            ],
            "Passage": [
                a_passage(f"{VIEWS}#4", section="submissions", speaker="government"),
                a_passage(f"{VIEWS}#10", section="operative", text="10. It is found …"),
            ],
            "Holding": [
                *(
                    a_holding(f"{VIEWS}!h{n}", provision=at, article=at, passage=at_10, **day)
                    for n, at in ((1, "iccpr.17"), (2, "iccpr.11"))
                ),
                a_holding(
                    f"{VIEWS}!h3",
                    outcome="objection-dismissed",
                    provision=None,
                    article=None,
                    passage=at_10,
                    **day,
                ),
            ],
            "Claim": [
                a_claim(a_claim_id(f"{VIEWS}!h3"), owner=VIEWS, passage=at_10, start=200, end=300),
                a_claim(ground, owner=VIEWS, passage=at_10, start=220, end=240),
            ],
        },
        {
            "HOLDS": [an_edge(VIEWS, f"{VIEWS}!h{n}", VIEWS) for n in (1, 2, 3)],
            "PART_OF": [an_edge(f"{VIEWS}#{n}", VIEWS, VIEWS) for n in (4, 10)],
            "MENTIONS": [
                a_use(f"{VIEWS}#4", DEFERENCE, year=1981, speaker="government"),
                a_use(at_10, DEFERENCE, year=1981, section="operative", claim=ground),
            ],
        },
    )


def _guide() -> Batch:
    """A general comment on Article 17 that replaces an older one."""
    return Batch(
        {
            "Guide": [a_guide(GUIDE)],
            "Passage": [
                a_passage(f"{GUIDE}#{n}", text=f"{n}. Article 17 protects.") for n in (1, 2, 10)
            ],
        },
        {
            "PART_OF": [an_edge(f"{GUIDE}#{n}", GUIDE, GUIDE) for n in (1, 2, 10)],
            "INTERPRETS": [
                an_edge(
                    f"{GUIDE}#{n}", "iccpr.17", GUIDE, court="un-hrc", act=GUIDE,
                    claim=a_claim_id(f"{GUIDE}#{n}"), confidence=0.9,
                )
                for n in (1, 2, 10)
            ],
            "SUPERSEDES": [an_edge(GUIDE, OLD_GUIDE, GUIDE)],
            "CITES": [a_citation(f"{GUIDE}#2", NEW, speaker="unknown", year=1988)],
        },
    )  # fmt: skip
