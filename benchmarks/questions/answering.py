"""Which rows the API returns to what a hint asks for, each with what proves it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from benchmarks.questions.asking import Api, Data
from benchmarks.questions.hints import Hint
from benchmarks.questions.holding import holdings_of, measures_of
from benchmarks.questions.rows import Found

_NEAR: Final = ("same", "similar")
_ANY_MATCH: Final = (*_NEAR, "overlaps")


def found_for(api: Api, hint: Hint) -> list[Found]:
    """Return what the API answers; nothing where it has no such question.

    Raises:
        RefusedError: the API answers with a problem.
    """
    ask = _ASKED.get(hint.name)
    return list(ask(api, hint)) if ask else []


def _equivalents(api: Api, hint: Hint) -> Iterator[Found]:
    near = _NEAR if "exact" in hint.all("match") else _ANY_MATCH
    for provision in hint.all("provision", ""):
        answer = api.get(f"/v1/provisions/{provision}/equivalents")["data"]
        for one in answer["official"]:
            yield Found({"id": one["provision"]}, one["source"] or one["authority"])
        for one in answer["derived"]:
            if one["relation"] in near:
                yield Found({"id": one["provision"]}, one["there"]["source"])


def _provisions(api: Api, hint: Hint) -> Iterator[Found]:
    for right in hint.all("right", ""):
        answer = api.get(f"/v1/rights/{right}/provisions", match=hint.all("match") or None)
        for one in answer["data"]["provisions"]:
            yield Found({"id": one["whole"]["provision"]}, one["whole"]["source"])
            for part in one["parts"]:
                yield Found({"id": part["provision"], "part": True}, part["source"])


def _citing(api: Api, hint: Hint) -> Iterator[Found]:
    """Yield who cites an authority; all of a court's where only its court is given."""
    target = hint.one("target", "symbol", "guide", "")
    if target is None:
        yield from _between(api, hint.one("court"), hint.one("target court", "to court"))
        return
    for act in api.acts(target):
        for one in api.rows(
            f"/v1/rulings/{act['id']}/cited-by", "citations", court=hint.one("court"),
            pinpoint=hint.one("pinpoint"), since=hint.one("since"), until=hint.one("until"),
        ):  # fmt: skip
            yield _cited(one["citing"], act["id"], one["citation"])


def _between(api: Api, citing: str | None, cited: str | None) -> Iterator[Found]:
    for one in api.rows("/v1/dialogue", "citations", **{"from": citing, "to": cited}):
        yield _cited(one["citing"], one["cited"]["id"], one["citation"])


def _citations(api: Api, hint: Hint) -> Iterator[Found]:
    """Yield what an act cites, and how; of all of one court's acts where it is no act."""
    source = hint.one("from", "ruling", "")
    wanted = [act["id"] for act in api.acts(hint.one("to") or "")] if hint.one("to") else None
    for act in _held(api.acts(source or "")):
        for one in api.rows(
            f"/v1/rulings/{act['id']}/cites", "citations", court=hint.one("to court"),
            treatment=hint.one("treatment"),
        ):  # fmt: skip
            if wanted is None or one["cited"]["id"] in wanted:
                yield _cited(act, one["cited"]["id"], one["citation"])


def _cited(citing: Data, cited: str, citation: Data) -> Found:
    passage = citation["passage"] or {}
    return Found(
        {
            "id": citing["id"], "court": citing["court"], "to": cited,
            "paragraph": passage.get("number"), "treatment": citation["treatment"],
            "speaker": citation["speaker"],
        },
        citation["claim"],
    )  # fmt: skip


def _treatments(api: Api, hint: Hint) -> Iterator[Found]:
    return (one for one in _citations(api, hint) if one.facts["treatment"] not in (None, "cited"))


def _holdings(api: Api, hint: Hint) -> Iterator[Found]:
    written = hint.one("ruling", "from", "case", "") or ""
    for act in _in_force(_held(api.acts(written))):
        yield from holdings_of(api.get(f"/v1/rulings/{act['id']}")["data"], hint.one("provision"))


def _compared(api: Api, hint: Hint) -> Iterator[Found]:
    for written in hint.all("rulings", "ruling"):
        for act in _in_force(_held(api.acts(written))):
            found = api.get(f"/v1/rulings/{act['id']}")["data"]
            yield from holdings_of(found, hint.one("provision"))


def _chain(api: Api, hint: Hint) -> Iterator[Found]:
    """Yield the holdings of the rulings of one case, step by step, the oldest first."""
    first = next(iter(_held(api.acts(hint.one("case", "ruling", "") or ""))), None)
    if first is None:
        return
    ruling = api.get(f"/v1/rulings/{first['id']}")["data"]
    case = _held([ruling["act"], *ruling["same_case"]])
    rulings = [one for one in case if one["kind"] == "judgment"] or case
    for step, act in enumerate(sorted(rulings, key=lambda one: one["date"] or ""), 1):
        answer = api.get(f"/v1/rulings/{act['id']}")["data"]
        for one in holdings_of(answer, hint.one("provision")):
            yield Found({**one.facts, "step": step}, one.evidence)


def _guide(api: Api, hint: Hint) -> Iterator[Found]:
    for act in api.acts(hint.one("", "guide") or ""):
        answer = api.get(f"/v1/rulings/{act['id']}")["data"]
        key = "replaces" if hint.of in ("supersedes", "replaces") else "replaced_by"
        for one in answer[key]:
            yield Found({"id": one["id"]}, one["id"])


def _first(api: Api, hint: Hint) -> Iterator[Found]:
    wanted = hint.one("doctrine", "")
    courts = api.get(f"/v1/doctrines/{wanted}/first", court=hint.one("court"))["data"]["courts"]
    for one in courts:
        for voice in ("by_any", "by_court", "applied"):
            if said := one[voice]:
                yield Found(
                    {"id": said["ruling"]["id"], "court": one["court"], "voice": voice,
                     "date": said["ruling"]["date"],
                     "speaker": (said["passage"] or {}).get("speaker")},
                    said["claim"],
                )  # fmt: skip


def _doctrine_passages(api: Api, hint: Hint) -> Iterator[Found]:
    wanted = hint.one("doctrine", "")
    for act in _held(api.acts(hint.one("ruling") or "")):
        for one in api.rows(f"/v1/doctrines/{wanted}/passages", "passages", ruling=act["id"]):
            passage = one["passage"] or {}
            yield Found(
                {"id": act["id"], "doctrine": wanted, "paragraph": passage.get("number"),
                 "speaker": passage.get("speaker"), "role": one["role"]},
                one["claim"],
            )  # fmt: skip


def _applications(api: Api, hint: Hint) -> Iterator[Found]:
    wanted = hint.one("doctrine", "")
    path = f"/v1/doctrines/{wanted}/applications"
    for one in api.rows(path, "applications", court=hint.one("court")):
        passage = one["passage"] or {}
        yield Found(
            {"id": one["act"]["id"], "court": one["act"]["court"], "doctrine": wanted,
             "paragraph": passage.get("number"), "speaker": passage.get("speaker")},
            one["claim"],
        )  # fmt: skip


def _measures(api: Api, hint: Hint) -> Iterator[Found]:
    for act in _in_force(_held(api.acts(hint.one("ruling", "case", "") or ""))):
        yield from measures_of(api.get(f"/v1/rulings/{act['id']}/measures")["data"])


def _states(api: Api, hint: Hint) -> Iterator[Found]:
    answer = api.get(
        "/v1/states", found_by=",".join(hint.all("courts", "court")), right=hint.one("right"),
        group=hint.one("group"), since=hint.one("since"), until=hint.one("until"),
    )["data"]  # fmt: skip
    for state in answer["states"]:
        for body in state["bodies"]:
            for act in dict.fromkeys(one["ruling"]["id"] for one in body["violated"]):
                for one in holdings_of(api.get(f"/v1/rulings/{act}")["data"]):
                    if one.facts["outcome"] == "violation":
                        facts = {**one.facts, "state": state["state"], "court": body["court"]}
                        yield Found(facts, one.evidence)


def _held(acts: Iterable[Data]) -> list[Data]:
    """Leave out what is only cited, where something is held."""
    known = list(acts)
    return [act for act in known if act["standing"] != "cited"] or known


def _in_force(acts: list[Data]) -> list[Data]:
    """Return the last ruling of a case that several rulings answer to one number."""
    return sorted(acts, key=lambda act: act["date"] or "")[-1:]


_ASKED: Final[dict[str, Callable[[Api, Hint], Iterable[Any]]]] = {
    "equivalents": _equivalents,
    "provisions": _provisions,
    "citing": _citing,
    "cited_by": _citing,
    "citations": _citations,
    "cites": _citations,
    "treatments": _treatments,
    "holdings": _holdings,
    "compare_outcomes": _compared,
    "compare": _compared,
    "chain": _chain,
    "history": _chain,
    "guide": _guide,
    "first": _first,
    "doctrine_passages": _doctrine_passages,
    "applications": _applications,
    "measures": _measures,
    "remedies": _measures,
    "states_found_in_violation": _states,
}
