"""A small world of rulings that never were: three courts, one guide, a right that they share.

Strasbourg held twice on Article 8 against Norway (a violation, and none in a later ruling) and once
on a paragraph of it; San José held once on Article 11, in a digest, and cites Strasbourg; the
Committee held once on Article 17. Article 11 of the Covenant is contested.
"""

from comity.store import Batch, GraphWriter, Row
from ingest.loading.using import uses_of
from tests.builders import a_match, a_party, a_stub, a_term, an_edge, dated, labelled
from tests.queries.world_acts import (
    CHILDREN,
    GUIDE,
    MARGIN,
    NEW,
    OLD,
    OLD_GUIDE,
    PARAGRAPH,
    SAN_JOSE,
    STUB,
    VIEWS,
    acts,
)
from tests.queries.world_computed import computed
from tests.queries.world_measures import with_measures

__all__ = [
    "CHILDREN",
    "GUIDE",
    "MARGIN",
    "NEW",
    "OLD",
    "OLD_GUIDE",
    "PARAGRAPH",
    "PRIVATE",
    "SAN_JOSE",
    "STUB",
    "VIEWS",
    "fill",
]

PRIVATE = "right:private-life"
SPHERE = "right:private-family-sphere"


def fill(writer: GraphWriter) -> None:
    """Write the world, ontology first, then act by act."""
    writer.replace("ontology", _ontology())
    shared = Batch({"Ruling": [a_stub(STUB, title="Goodwin v. Ruritania")]})
    for act, batch in acts().items():
        told = dated(with_measures(act, batch))
        whole = Batch(told.nodes, {**told.edges, "USES": uses_of(told.edges)})
        writer.replace(act, whole, shared if act == NEW else None)
    writer.update(computed())
    writer.update(
        Batch(
            {
                "Redirect": [{"id": "ecthr:12-10-2010-05-04", "owner": "graph", "target": OLD}],
                "Tombstone": [{"id": "ecthr:001-9", "owner": "graph"}],
                "Authority": [
                    {
                        "id": "authority:00000000000000aa",
                        "owner": "graph",
                        "court": "ecthr",
                        "title": "Unknown v. Ruritania",
                        "appnos": ["77/10"],
                        "key": "7710",
                        "date": "1999-01-01",
                        "cites": "ruling",
                        "status": "unresolved",
                        "candidates": [],
                    },
                ],
                "Release": [
                    {
                        "id": "release",
                        "owner": "graph",
                        "value": "r-00aa",
                        "ontology": "2026.1",
                        "extractor": "comity 0.1.0",
                    }
                ],
            }
        )
    )


def _ontology() -> Batch:
    provisions = ["echr.8", "echr.8.2", "echr.6", "achr.11", "iccpr.17", "iccpr.11", "cfreu.7"]
    nodes: dict[str, list[Row]] = {
        "Court": [
            labelled("ecthr", "European Court of Human Rights", kind="court", region="Europe"),
            labelled(
                "iacthr", "Inter-American Court of Human Rights", kind="court", region="Americas"
            ),
            labelled("un-hrc", "Human Rights Committee", kind="committee", region="World"),
            labelled("sadc", "SADC Tribunal", kind="court", region="Africa"),
        ],
        "Right": [
            labelled(PRIVATE, "Private life", definition="A sphere of one's own."),
            labelled("right:fair-trial", "Fair trial", definition="A hearing before a judge."),
            labelled(SPHERE, "Private sphere", definition="Home, family, identity."),
        ],
        "Provision": [
            a_term(
                name,
                instrument=name.split(".")[0],
                article=".".join(name.split(".")[:2]),
                nature="right",
                title=f"Heading of {name}",
            )
            for name in provisions
        ],
        "Instrument": [
            labelled("iccpr", "The Covenant", kind="treaty"),
            labelled("echr-p12", "Protocol No. 12", kind="protocol"),
        ],
        "Remedy": [
            labelled("remedy:non-pecuniary", "Non-pecuniary damage", definition="Suffering."),
            labelled("remedy:costs", "Costs and expenses", definition="Money for the case."),
            labelled("remedy:compensation", "Compensation", definition="Money for harm."),
            labelled("remedy:release", "Release", definition="Freedom."),
        ],
        "Group": [labelled(CHILDREN, "Children", definition="The young.")],
        "State": [labelled("NOR", "Norway"), labelled("CHE", "Switzerland")],
        "Doctrine": [
            labelled(
                MARGIN,
                "Margin of appreciation",
                definition="Room for the State.",
                elements=["consensus", "importance"],
                origin_court="ecthr",
                origin_title="Example v. Norway",
                origin_date="1976-12-07",
                origin_ruling="ecthr:001-57499",
                key_authorities=["iacthr:a-4"],
                note="A remark.",
                source_note="text of origin read",
                verified=True,
            ),
            labelled(
                "doctrine:deference",
                "Deference",
                definition="Another name.",
                elements=[],
                origin_court=None,
                origin_title=None,
                origin_date=None,
                origin_ruling=None,
                key_authorities=[],
                note=None,
                source_note=None,
                verified=False,
            ),
        ],
    }
    edges: dict[str, list[Row]] = {
        "PROTECTS": [
            a_match("echr.8", PRIVATE),
            a_match("achr.11", PRIVATE, "close", note="Honour too."),
            a_match("iccpr.17", PRIVATE),
            a_match("iccpr.11", PRIVATE, "contested", note="Some say so."),
            a_match("cfreu.7", PRIVATE, "broad"),
            a_match("echr.6", "right:fair-trial"),
        ],
        "BROADER": [an_edge(PRIVATE, SPHERE, "ontology")],
        "CORRESPONDS": [
            an_edge(
                "cfreu.7",
                "echr.8",
                "ontology",
                relation="same",
                authority="Explanations",
                source_note="OJ C 303",
            )
        ],
        "PARTY": [
            a_party("NOR", "iccpr", "ratification|1972-09-13|1976-03-23|1976-03-23|"),
            a_party("NOR", "echr-p12", "signature|2003-01-15|2003-01-15|2003-01-15|"),
        ],
        "SUPERVISES": [an_edge("un-hrc", "iccpr", "ontology", ordinal=0)],
        "RELATES": [an_edge(MARGIN, "echr.8", "ontology")],
        "COUNTERPART": [
            a_counterpart("doctrine:deference", "adapts", "iacthr", SAN_JOSE),
            a_counterpart("un-hrc", "rejects", "un-hrc", GUIDE),
        ],
        "NAMED_BY": [
            an_edge(
                MARGIN, "ecthr", "ontology", language="fr", text="latitude", source_note="OLD, § 40"
            )
        ],
    }
    return Batch(nodes, edges)


def a_counterpart(target: str, relation: str, court: str, authority: str) -> Row:
    """A COUNTERPART edge from the doctrine of the world, with its evidence."""
    return an_edge(
        MARGIN, target, "ontology", relation=relation, court=court, authority=authority,
        note="By another name.", source_note=f"{authority}, § 1", verified=True,
    )  # fmt: skip
