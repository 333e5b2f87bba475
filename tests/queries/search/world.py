"""Passages to search: three bodies and languages, and words on which engines part ways."""

from comity.store import Batch, Graph, Row, Statement
from tests.builders import (
    a_citation,
    a_guide,
    a_holding,
    a_match,
    a_passage,
    a_ruling,
    a_term,
    a_use,
    an_edge,
)

BOOK, WATCH, HOME = "ecthr:001-10", "ecthr:001-20", "iacthr:c-900"
COMMENT = "un-hrc:gc-90"
MARGIN = "doctrine:margin-of-appreciation"
MARGEN = "Margen de apreciación"

PASSAGES: dict[str, tuple[str, str, str, str]] = {
    f"{BOOK}#1": ("en", "facts", "court", "The applicant wrote a book about a child's life."),
    f"{BOOK}#2": ("en", "submissions", "government", "The State's margin of appreciation is wide."),
    f"{BOOK}#3": ("en", "assessment", "court", "A fair balance was struck between the interests"),
    f"{BOOK}#4": ("en", "operative", "court", "Holds that there was a violation of Article 10."),
    f"{BOOK}@fr#3": ("fr", "assessment", "court", "Une marge d’appréciation pour l’État."),
    f"{WATCH}#1": ("en", "assessment", "court", "Children watched: the margin of appreciation."),
    f"{WATCH}#2": ("en", "assessment", "court", "The balance, not fair, struck out, no. 30562/04"),
    f"{WATCH}#3": ("en", "operative", "court", "Dismisses the claim for the book of the parents"),
    f"{HOME}#1": ("es", "assessment", "court", "El margen de APRECIACIÓN y la vida privada."),
    f"{HOME}#2": ("es", "operative", "court", "Declara la violación del artículo 11, Muñoz."),
    f"{COMMENT}#1": ("en", "assessment", "court", "Private life comes first; a child is a person."),
    f"{COMMENT}#2": ("en", "assessment", "court", "naïve rêve—dash, under_score, soft\u00adhyphen"),
}  # fmt: skip


def fill(graph: Graph) -> None:
    """Write the vocabulary, then act by act, and wait until the words are indexed."""
    graph.replace("ontology", _vocabulary())
    graph.replace(BOOK, _act(a_ruling(BOOK, date="2010-05-04", year=2010, rank=2.0)))
    watch = a_ruling(WATCH, date="2015-03-01", year=2015, respondents=["GBR", "NOR"], rank=3.0)
    graph.replace(WATCH, _act(watch))
    home = a_ruling(HOME, date="2012-01-01", year=2012, respondents=["PER"], rank=1.0)
    graph.replace(HOME, _act(home))
    guide = a_guide(COMMENT, date="1988-04-08", year=1988, rank=0.5)
    graph.replace(
        COMMENT, Batch({"Guide": [guide], "Passage": _passages(COMMENT)}, _parts(COMMENT))
    )
    settle(graph)


def settle(graph: Graph) -> None:
    """Wait until a server that indexes behind the load has done so."""
    wait = "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"
    graph.run(Statement("settle", wait, "SELECT 1"), {})


def _passages(act: str) -> list[Row]:
    return [
        a_passage(name, language=language, section=section, speaker=speaker, text=text)
        for name, (language, section, speaker, text) in PASSAGES.items()
        if name.split("#", 1)[0].split("@", 1)[0] == act
    ]


def _parts(act: str) -> dict[str, list[Row]]:
    return {"PART_OF": [an_edge(str(row["id"]), act, act) for row in _passages(act)]}


def _act(ruling: Row) -> Batch:
    act = str(ruling["id"])
    provision, outcome = {
        BOOK: ("echr.10", "violation"), WATCH: ("echr.8", "no-violation"),
        HOME: ("achr.11", "violation"),
    }[act]  # fmt: skip
    holding = a_holding(f"{act}!h1", provision=provision, outcome=outcome)
    edges = {
        **_parts(act),
        "HOLDS": [an_edge(act, f"{act}!h1", act)],
        "INVOKES": [an_edge(act, provision, act, role="decided", passage=None, claim=None)],
    }
    if act == BOOK:
        edges["MENTIONS"] = [a_use(f"{BOOK}#2", MARGIN, speaker="government")]
    if act == WATCH:
        edges["APPLIES"] = [a_use(f"{WATCH}#1", MARGIN)]
        edges["CITES"] = [a_citation(f"{WATCH}#1", BOOK)]
    return Batch({"Ruling": [ruling], "Passage": _passages(act), "Holding": [holding]}, edges)


def _vocabulary() -> Batch:
    def named(term: str, en: str, fr: str, es: str, **more: str) -> Row:
        return a_term(term, label_en=en, label_fr=fr, label_es=es, **more)

    return Batch(
        {
            "Court": [
                named("ecthr", "European Court", "Cour européenne", "Tribunal Europeo"),
                named("iacthr", "Inter-American Court", "Cour (San José)", "Corte Interamericana"),
                named("un-hrc", "Human Rights Committee", "Comité", "Comité de Derechos Humanos"),
            ],
            "Right": [
                named("right:private-life", "Private life", "Vie privée", "Vida privada"),
                named("right:expression", "Expression", "Expression", "Expresión"),
            ],
            "Doctrine": [
                named(MARGIN, "Margin of appreciation", "Marge d’appréciation", MARGEN)
            ],
            "State": [
                named("NOR", "Norway", "Norvège", "Noruega"),
                named("GBR", "United Kingdom", "Royaume-Uni", "Reino Unido"),
                named("PER", "Peru", "Pérou", "Perú"),
            ],
            "Provision": [a_term(name) for name in ("echr.8", "echr.10", "achr.11")],
        },
        {
            "PROTECTS": [
                a_match("echr.8", "right:private-life"),
                a_match("achr.11", "right:private-life", "close"),
                a_match("echr.10", "right:expression"),
                a_match("echr.10", "right:private-life", "contested"),
            ]
        },
    )  # fmt: skip
