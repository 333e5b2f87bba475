"""What the yardstick asks, in a lawyer's words, and who gave the right answers."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that is measured.

    Attributes:
        name: as the yardstick calls it.
        title: for a heading.
        asks: the question, in a sentence.
        labelled: who gave the right answers, and what they leave out.
        measures: what each measure counts, the most important first; others are left unexplained.
        inputs: which form of the texts is read: ``"told"`` comes with its metadata, ``"blind"``
            with the text alone, ``"argued"`` is the annotated text of the experts.
        is_small: whether all its rulings are read even in a sample.
    """

    name: str
    title: str
    asks: str
    labelled: str
    measures: dict[str, str]
    inputs: str = "told"
    is_small: bool = False


_HOLDINGS: Final = {
    "article": "a provision, cut to its article, with what was found on it",
    "violation": "the same, violations alone",
    "no-violation": "the same, findings of no violation alone",
    "combined": "the article, the finding, and the article it was read together with",
    "paragraph": "the provision to its paragraph where the record names one, with the finding",
    "finding": "a whole ruling: violation, no violation, both or neither",
}
_ONE_READER: Final = "one reader, who read the operative part or points; doubtful rulings left out"

TASKS: Final = (
    Task(
        "holdings",
        "Holdings of the European Court of Human Rights",
        "Which articles does a judgment find violated, and which not?",
        "the Court's Registry, in the field “conclusion” of HUDOC",
        _HOLDINGS,
    ),
    Task(
        "dispositions",
        "How decisions of the European Court end",
        "Is an application declared inadmissible or admissible, or struck out?",
        "the Court's Registry, in HUDOC; of judgments it names some dispositions and not others, "
        "so only those it names are looked for (`listed`)",
        {
            "decisions": "a disposition of a decision",
            "listed": "a disposition of a judgment that the record names",
            "inadmissible": "decisions of inadmissibility alone",
            "admissible": "decisions of admissibility alone",
            "struck-out": "strike-outs alone",
        },
    ),
    Task(
        "un-holdings",
        "Holdings of the UN treaty bodies",
        "Which provisions do views find violated, and which not?",
        _ONE_READER,
        _HOLDINGS,
        is_small=True,
    ),
    Task(
        "un-outcomes",
        "How decisions of the UN treaty bodies end",
        "Does a decision reach the merits, and which articles did the author raise?",
        "the Office of the High Commissioner, in its index of jurisprudence; it names the articles "
        "raised without claiming to name all, so only those it names are looked for (`raised`)",
        {
            "kind": "a whole decision: merits, inadmissible, discontinued or admissible",
            "merits": "decisions on the merits alone",
            "inadmissible": "decisions of inadmissibility alone",
            "discontinued": "discontinuances alone",
            "admissible": "decisions of admissibility alone",
            "raised": "an article that the index says was raised",
        },
    ),
    Task(
        "iacthr-holdings",
        "Holdings of the Inter-American Court",
        "Which provisions does a judgment find violated, and which not?",
        _ONE_READER,
        _HOLDINGS,
        is_small=True,
    ),
    Task(
        "african-holdings",
        "Holdings of the African bodies",
        "Which provisions does a ruling find violated, and which not?",
        _ONE_READER,
        _HOLDINGS,
        is_small=True,
    ),
    Task(
        "citations",
        "Citations",
        "Which rulings and guides does a ruling cite, in the stretch of it that was read?",
        "one reader, in a stretch of each ruling; each authority counts once a ruling, by what "
        "identifies it (number, symbol, series, date)",
        {"rulings": "a ruling cited", "guides": "a general comment or other guide cited"},
        is_small=True,
    ),
    Task(
        "metadata",
        "What a ruling says of itself",
        "Which State, date, court, kind, formation and language does the text alone tell?",
        "the Court's Registry, in HUDOC; the text is read without anything that came with it",
        {
            "all": "all fields together",
            "respondents": "a respondent State",
            "date": "the date",
            "court": "the court",
            "kind": "judgment or decision",
            "formation": "who sat",
            "language": "the language",
        },
        inputs="blind",
    ),
    Task(
        "sections",
        "Whose words they are",
        "Who speaks in a paragraph of the law: the Court, the applicant, the Government, others?",
        "legal experts, who marked arguments in the law part of judgments with their speakers",
        {
            "paragraph": "a paragraph",
            "court": "paragraphs of the Court alone",
            "applicant": "paragraphs of the applicant alone",
            "government": "paragraphs of the Government alone",
            "third-party": "paragraphs of third parties alone",
            "other-court": "paragraphs of other courts alone",
            "claims": "a claim found, by the speaker it is given",
        },
        inputs="argued",
    ),
    Task(
        "doctrine-roles",
        "Doctrines that the Court applies",
        "In which paragraphs does the European Court apply a doctrine, and not merely name it?",
        "legal experts, who marked arguments of four kinds; their “proportionality” is far broader "
        "than the word",
        {
            "applies": "a paragraph and a doctrine applied in it, all four together",
            "margin-of-appreciation": "margin of appreciation alone",
            "proportionality": "proportionality alone",
            "legitimate-aim": "legitimate aim alone",
            "prescribed-by-law": "prescribed by law alone",
            "distinguished": "a paragraph in which a precedent is distinguished",
        },
        inputs="argued",
    ),
)
