"""Short forms get the authority of the full form they stand for: one, or none."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

import regex

from comity.claims import Status
from comity.extraction import Authority
from ingest.citations.gazetteer import Gazetteer, key_of
from ingest.citations.mentions import FULL, IBID, NAMED, SHORT, Mention, Scope

Resolved = tuple[Mention, Status]
_NOTES_BETWEEN: Final = regex.compile(
    r"[\s.;,)\]”\"]*(?:\[?\d{1,4}\]?[.\s]*)?(?:(?:[Cc]fr?|[Cc]fr|[Ss]ee|[Vv]éase)\.?,?\s*(?:also\s*)?)?[\s(]*"
)
_FOOTNOTE: Final = regex.compile(r"(?:^|\n)\s*\[?\d{1,4}\]?[.\s]*$")
_PARTS: Final = regex.compile(r"(?:(?!\s+(?:and|et|y)\s).)+")
_NOTE: Final = regex.compile(
    r"(?:^|\n)\s*\[?(\d{1,4})\]?[.\s]*\n?\s*(?:Cfr?\.|[Ss]ee|Véase|Caso|Case|\p{Lu})"
)


def resolve_citations(mentions: Sequence[Mention], scope: Scope) -> list[Resolved]:
    """Return mentions with the authorities they stand for, in text order.

    An earlier full form comes first, a later one only where there is none. Where several remain,
    what they agree on is kept and the status says ambiguous.
    """
    everything = Gazetteer()
    for mention in mentions:
        if mention.form == FULL and mention.cites == "ruling":
            everything.add(mention)
    earlier, resolved = Gazetteer(), list[Resolved]()
    for mention in mentions:
        one = _resolved(mention, (earlier, everything), resolved, scope)
        if one is not None:
            resolved.extend(one)
        if mention.form == FULL and mention.cites == "ruling":
            earlier.add(mention)
    return resolved


def _resolved(
    mention: Mention, known: tuple[Gazetteer, Gazetteer], before: Sequence[Resolved], scope: Scope
) -> list[Resolved] | None:
    match mention.form:
        case "full":
            return [(_completed(mention, known[0]), Status.RESOLVED)]
        case "ibid":
            one = _ibid(mention, before, scope)
            return [one] if one else None
        case _:
            return _by_name(mention, known, scope)


def _completed(mention: Mention, earlier: Gazetteer) -> Mention:
    """Return a full form with the number that an earlier one of the same act prints."""
    authority = mention.authority
    if authority.title is None or authority.appnos or authority.series or authority.number:
        return mention
    if authority.symbol or authority.ecli:
        return mention
    same = [
        one
        for one in earlier.named(authority.title, is_loose=False)
        if one.authority.court == authority.court and one.authority.date == authority.date
    ]
    return replace(mention, authority=same[-1].authority) if same else mention


def _ibid(mention: Mention, before: Sequence[Resolved], scope: Scope) -> Resolved | None:
    """Return what “ibid.” stands for: the citation right before, in the same passage or note."""
    if not before:
        return None
    last, status = before[-1]
    between = scope.text[last.end : mention.start]
    is_near = scope.places.ordinal(last.start) == scope.places.ordinal(mention.start)
    is_note = _NOTES_BETWEEN.fullmatch(between) is not None
    if not is_note and (
        not is_near or _is_footnote(scope.text, mention.start) or len(between) > 900
    ):
        return None
    return replace(mention, authority=last.authority, cites=last.cites), status


def _is_footnote(text: str, start: int) -> bool:
    return bool(_FOOTNOTE.search(text, max(0, start - 14), start))


def _by_name(
    mention: Mention, known: tuple[Gazetteer, Gazetteer], scope: Scope
) -> list[Resolved] | None:
    title = mention.authority.title or ""
    for gazetteer in known:
        found = gazetteer.named(title, is_loose=mention.form == SHORT)
        if found:
            return [_chosen(mention, found, scope)]
    if parts := _parts(mention, title, known):
        return [_chosen(part, found, scope) for part, found in parts]
    if _is_own(title, scope):
        return None
    if mention.form == SHORT and mention.state is None:
        return None  # a name alone, nowhere given in full: nothing to point at
    return [(replace(mention, form=SHORT), Status.UNRESOLVED)]


def _parts(
    mention: Mention, title: str, known: tuple[Gazetteer, Gazetteer]
) -> list[tuple[Mention, list[Mention]]]:
    """Return “Example and Other, both cited above” as two, where each is known."""
    pieces = list(_PARTS.finditer(title))
    if len(pieces) != 2 or mention.form != SHORT:
        return []
    names = [
        piece[0].strip().removeprefix("and ").removeprefix("et ").removeprefix("y ").strip()
        for piece in pieces
    ]
    found = [known[0].named(name) or known[1].named(name) for name in names]
    if not all(found):
        return []
    middle = mention.start + len(names[0])
    first = replace(
        mention, end=middle, pinpoints=(), authority=replace(mention.authority, title=names[0])
    )
    second_start = mention.start + pieces[1].start() + len(pieces[1][0]) - len(names[1])
    second = replace(
        mention, start=second_start, authority=replace(mention.authority, title=names[1])
    )
    return [(first, found[0]), (second, found[1])]


def _is_own(title: str, scope: Scope) -> bool:
    own = key_of(scope.metadata.title or "")
    key = key_of(title)
    return bool(own) and bool(key) and (own == key or set(key) <= set(own))


def _chosen(mention: Mention, found: Sequence[Mention], scope: Scope) -> Resolved:
    """Return the mention with the authority of the one full form that fits."""
    fitting = list(found)
    for fits in (_same_state, _same_number, _same_phase):
        fitting = [one for one in fitting if fits(mention, one)] or fitting
    if len(_acts(fitting)) > 1 and mention.note:
        fitting = [one for one in fitting if _stands_in_note(one, mention.note, scope)] or fitting
    acts = _acts(fitting)
    status = Status.RESOLVED if len(acts) == 1 else Status.AMBIGUOUS
    authority = acts[0] if len(acts) == 1 else _agreed(acts, mention)
    return replace(mention, form=SHORT, authority=authority), status


def _same_state(short: Mention, full: Mention) -> bool:
    return short.state is None or short.state == full.state


def _same_number(short: Mention, full: Mention) -> bool:
    return short.nth == full.nth


def _same_phase(short: Mention, full: Mention) -> bool:
    return short.phase is None or short.phase == full.phase


def _acts(mentions: Iterable[Mention]) -> list[Authority]:
    """Return the different acts among full forms, the fullest print of each."""
    acts: list[Authority] = []
    for mention in mentions:
        for place, known in enumerate(acts):
            if _is_same(known, mention.authority):
                acts[place] = _merged(known, mention.authority)
                break
        else:
            acts.append(mention.authority)
    return acts


def _is_same(one: Authority, other: Authority) -> bool:
    """Whether two prints name one act: a shared number or place, and no two dates."""
    if one.date and other.date and one.date != other.date:
        return False
    if one.series and other.series:
        return one.series == other.series
    if one.appnos and other.appnos:
        return bool(set(one.appnos) & set(other.appnos))
    if one.symbol and other.symbol:
        return one.symbol == other.symbol
    if one.number and other.number:
        return one.number == other.number
    return one.court == other.court


def _merged(one: Authority, other: Authority) -> Authority:
    """Return one act's print completed by another."""
    return Authority(
        one.court or other.court, one.title or other.title, one.appnos or other.appnos,
        one.ecli or other.ecli, one.series or other.series, one.symbol or other.symbol,
        one.number or other.number, one.date or other.date,
    )  # fmt: skip


def _agreed(acts: Sequence[Authority], mention: Mention) -> Authority:
    """Return what several acts agree on: of two judgments in one case, its number."""
    first = acts[0]
    shared = set(first.appnos).intersection(*(act.appnos for act in acts[1:]))

    def same(name: str) -> str | None:
        values = {getattr(act, name) for act in acts}
        return str(getattr(first, name)) if len(values) == 1 and getattr(first, name) else None

    return Authority(
        same("court"), same("title") or mention.authority.title,
        tuple(number for number in first.appnos if number in shared),
        same("ecli"), same("series"), same("symbol"), same("number"), same("date"),
    )  # fmt: skip


def _stands_in_note(full: Mention, note: str, scope: Scope) -> bool:
    """Whether a full form stands in the footnote of that number."""
    low = max(0, full.start - 1500)
    numbers = [found[1] for found in _NOTE.finditer(scope.text, low, full.start)]
    return bool(numbers) and numbers[-1] == note


__all__ = ["IBID", "NAMED", "resolve_citations"]
