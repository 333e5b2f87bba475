"""Which expected facts are among the rows returned, and which rows were not expected."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.questions.asking import Api
from benchmarks.questions.rows import Found

Item = Mapping[str, Any]

_ASIDE: Final = frozenset({"detail", "note", "title", "date", "doc", "appno", "id", "from_appno"})
_ACT: Final = ("id", "from", "from_appno", "appno", "doc")
_PLURAL: Final = {"provisions": "provision"}
_MERITS: Final = frozenset({"violation", "no-violation", None})
_VOICES: Final = {"any_speaker": "by_any", "court": "by_court"}


@dataclass(frozen=True, slots=True)
class Judged:
    """One question, judged.

    Attributes:
        expected: facts expected; one where nothing is, which is a fact too.
        missing: those not returned with evidence.
        unexpected: rows returned beside them, where the question says what there is exactly.
    """

    expected: int
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Whether everything expected was returned, and nothing else where that matters."""
        return not self.missing and not self.unexpected


def judged(
    api: Api, items: Sequence[Item | str], found: Iterable[Found], *, exactly: bool
) -> Judged:
    """Compare what was expected with what the API returned.

    Args:
        api: which tells whom a name means.
        items: the facts.
        found: the rows; those without evidence do not count.
        exactly: whether there is nothing else.
    """
    rows = [one for one in found if one.evidence]
    if not items:
        return Judged(1, ("nothing",) if rows else (), tuple(map(_said, rows)))
    missing = tuple(_name(item) for item in items if not _is_there(api, item, rows))
    beside = tuple(
        _said(one)
        for one in rows
        if exactly and _counts(one) and not any(_explains(api, item, one) for item in items)
    )
    return Judged(len(items), missing, beside)


def _is_there(api: Api, item: Item | str, rows: Sequence[Found]) -> bool:
    if isinstance(item, str):
        return any(_covers(item, one.facts.get("id")) for one in rows)
    if "target" in item:
        acts = {act["id"] for act in api.acts(item["target"])}
        return any(one.facts.get("to") in acts for one in rows)
    nested = {key: value for key, value in item.items() if isinstance(value, dict | list)}
    below = {key: value for key, value in nested.items() if _is_of_rulings(value)}
    if below:
        return all(_of_court(api, item, key, value, rows) for key, value in below.items())
    plural = next((key for key in _PLURAL if key in item), None)
    if plural:
        rest = {key: value for key, value in item.items() if key != plural}
        singles = [{**rest, _PLURAL[plural]: each} for each in item[plural]]
        return all(_is_there(api, single, rows) for single in singles)
    return any(_fits(api, item, one) for one in rows)


def _is_of_rulings(value: Any) -> bool:
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, dict) and not {"for", "against"} & set(first)


def _of_court(api: Api, item: Item, key: str, value: Any, rows: Sequence[Found]) -> bool:
    """Whether what is expected of one court, or in one voice, is there."""
    outer = {name: each for name, each in item.items() if isinstance(each, str)}
    if voice := _VOICES.get(key):
        wanted, rows = {}, [one for one in rows if one.facts.get("voice") == voice]
        outer.pop("court", None)
    else:
        wanted = {"court": key}
    expected = value if isinstance(value, list) else [value]
    return all(_is_there(api, {**outer, **wanted, **each}, rows) for each in expected)


def _fits(api: Api, item: Item, one: Found) -> bool:
    """Whether a row says all that is expected."""
    return _is_of_act(api, item, one) and all(
        _agrees(api, key, value, one.facts)
        or (key == "paragraph" and value == _printed_beside(api, one))
        for key, value in item.items()
        if key not in _ASIDE and key != "from"
    )


def _printed_beside(api: Api, one: Found) -> str | None:
    """Return the paragraph beside which a footnote is printed that another paragraph calls."""
    if not (one.evidence or "").startswith("claim:"):
        return None
    note = api.get(f"/v1/claims/{one.evidence}")["data"]["note"]
    return note["number"] if note else None


def _is_of_act(api: Api, item: Item, one: Found) -> bool:
    key = next((key for key in _ACT if item.get(key)), None)
    if key is None:
        return True
    acts = [act for written in str(item[key]).split(";") for act in api.acts(_number(written))]
    if not acts and key == "id" and item.get("doc"):
        acts = api.acts(str(item["doc"]))
    day = item.get("date")
    return any(
        act["id"] == one.facts.get("id")
        for act in acts
        if not day or key == "id" or act["date"] == day
    )


def _number(written: str) -> str:
    """Return what names an act in a key such as ``appno:10593/08|2012-09-12|ENG``."""
    return written.removeprefix("appno:").split("|", 1)[0].strip()


def _agrees(api: Api, key: str, value: Any, facts: Mapping[str, Any]) -> bool:
    match key:
        case "provision":
            return any(_covers(value, one) for one in (facts.get("provision"), *_together(facts)))
        case "with":
            return set(value) <= set(facts.get("with") or ())
        case "to":
            return facts.get("to") in {act["id"] for act in api.acts(value)}
        case "remedy":
            return _covers(value, facts.get("remedy"))
        case _:
            return bool(facts.get(key) == value)


def _together(facts: Mapping[str, Any]) -> Sequence[str]:
    """Return the provisions of which a breach is found, read together with another."""
    return facts.get("with") or () if facts.get("outcome") == "violation" else ()


def _covers(expected: str, found: str | None) -> bool:
    """Whether what was found is the provision expected, or part of it."""
    return found is not None and (found == expected or found.startswith(f"{expected}."))


def _counts(one: Found) -> bool:
    return one.facts.get("outcome") in _MERITS and not one.facts.get("part")


def _explains(api: Api, item: Item | str, one: Found) -> bool:
    """Whether a row is one of those expected, or a narrower or wider form of it."""
    if isinstance(item, str):
        named = one.facts.get("id")
        return _covers(item, named) or (named is not None and _covers(named, item))
    if any(key in _VOICES and isinstance(value, dict) for key, value in item.items()):
        return True
    wanted = {key: value for key, value in item.items() if key not in ("provisions", "vote")}
    several = item.get("provisions")
    return _fits(api, wanted, one) and (
        several is None or any(_covers(each, one.facts.get("provision")) for each in several)
    )


def _name(item: Item | str) -> str:
    if isinstance(item, str):
        return item
    return ", ".join(f"{key} {value}" for key, value in item.items() if key not in ("title", "doc"))


def _said(one: Found) -> str:
    return ", ".join(f"{key} {value}" for key, value in one.facts.items() if value)
