"""Makes the tables of the catalogue from published lists: ``python -m … FOLDER``, for maintainers.

Facts alone are carried over, with their source; two runs give the same bytes.
"""

import json
import lzma
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

import regex

import ontology
from ingest.citations.catalogue.acts import fingerprints
from ingest.citations.catalogue.phases import phases_in
from ingest.dates import date_in
from ingest.loading.committees import COMMITTEES
from ingest.loading.folding import kebab
from ontology.vocabulary import Vocabulary

COLUMNS: Final = (
    "id",
    "date",
    "states",
    "series",
    "numbers",
    "symbol",
    "ecli",
    "phases",
    "parties",
)
PLACE: Final = Path(__file__).parent
_Row = Mapping[str, str]
_AND: Final = regex.compile(r" (?:AND|ET) ")
_SOURCES: Final = {
    "strasbourg": "European Court of Human Rights, list of references to its case-law and HUDOC:"
    " judgments in Series A, 1960-1995",
    "san-jose": "Inter-American Court of Human Rights, list of judgments: Series C Nos. 1-336",
    "geneva": "Office of the United Nations High Commissioner for Human Rights, catalogue of"
    " jurisprudence, 2016",
}


def tables(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the content of each table.

    Args:
        folder: holds the published lists, under the names they have among the labels.
    """
    vocabulary = ontology.load()
    made = {
        "strasbourg": _strasbourg(folder / "ecthr-historical-citation-catalogue.json", vocabulary),
        "san-jose": _san_jose(folder / "iacthr/corteidh_official_list_2017.jsonl", vocabulary),
        "geneva": _geneva(folder / "un_juris/ohchr_juris_2016_metadata.jsonl.xz", vocabulary),
    }
    for name, rows in made.items():
        lines = sorted("\t".join(row.get(column, "") for column in COLUMNS) for row in rows)
        head = f"# {_SOURCES[name]}. Facts only; CC0 1.0.\n" + "\t".join(COLUMNS)
        yield f"{name}.tsv", "\n".join((head, *lines, ""))


def _strasbourg(source: Path, vocabulary: Vocabulary) -> Iterator[_Row]:
    """Yield the judgments in Series A, each once: the English item, else the French."""
    acts: dict[tuple[str, str, str], list[dict[str, str]]] = {}
    for entry in json.loads(source.read_text(encoding="utf-8"))["entries"]:
        kind, _, _, volume, letter, _ = entry["reporter_key"].split(":")
        if kind == "SERIES_A" and entry["target_itemid"]:
            series = f"A {volume}-{letter}" if letter else f"A {volume}"
            numbers = ";".join(entry["appnos"])
            acts.setdefault((series, entry["date"], numbers), []).append(entry)
    for (series, date, numbers), entries in acts.items():
        texts = sorted(
            entries, key=lambda one: (one["title"].startswith("AFFAIRE"), one["target_itemid"])
        )
        titles = [one["title"] for one in texts]
        yield {
            "id": f"ecthr:{texts[0]['target_itemid']}", "date": date, "series": series,
            "numbers": numbers, "ecli": texts[0]["target_ecli"] or "",
            "states": _joined(_state(titles, vocabulary)),
            "phases": _joined(phases_in(" ".join(titles[:1]))),
            "parties": _joined(one for title in titles for one in fingerprints(title)),
        }  # fmt: skip


def _state(titles: Iterable[str], vocabulary: Vocabulary) -> set[str]:
    sued = {title.rsplit(sign, 1)[-1] for title in titles for sign in (" v. ", " c. ")}
    names = {name for one in sued for name in _AND.split(one.partition("(")[0].strip())}
    return {code for name in names if (code := vocabulary.state_named(name))}


def _san_jose(source: Path, vocabulary: Vocabulary) -> Iterator[_Row]:
    for line in source.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        number = row["number"].split()[-1]
        state = vocabulary.state_named(row["involved"]["involved_b"].strip())
        yield {
            "id": f"iacthr:c-{number}", "series": f"C {number}",
            "date": date_in(row["date_sentence"]) or "", "states": state or "",
            "phases": _joined(phases_in(row["actions"])),
            "parties": _joined(fingerprints(row["involved"]["involved_a"])),
        }  # fmt: skip


def _geneva(source: Path, vocabulary: Vocabulary) -> Iterator[_Row]:
    """Yield views and decisions by symbol; names stay away, since bodies withhold some later."""
    with lzma.open(source, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for symbol in sorted({row["symbol"] for row in rows if "/D/" in (row["symbol"] or "")}):
        row = next(one for one in rows if one["symbol"] == symbol)
        states = {vocabulary.state_named(name) or "" for name in row["countries"]} - {""}
        decided = row["type_of_decision"] or ""
        yield {
            "id": f"{COMMITTEES[symbol.partition('/')[0]]}:{kebab(symbol)}", "symbol": symbol,
            "date": date_in(row["date_of_views"] or "") or "", "states": _joined(states),
            "numbers": _numbers(row["communication_numbers"] or ""),
            "phases": "admissibility" if "dmissib" in decided else "merits",
        }  # fmt: skip


def _numbers(printed: str) -> str:
    parts = (part.strip().lstrip("0") for part in printed.split(","))
    return _joined(part for part in parts if part.count("/") == 1)


def _joined(values: Iterable[str]) -> str:
    return ";".join(sorted(set(values)))


if __name__ == "__main__":
    for file, content in tables(Path(sys.argv[1])):
        (PLACE / file).write_text(content, encoding="utf-8")
