"""Ids of acts that are cited and not held, made from what their citation prints."""

import re
from typing import Final

from comity.extraction import Authority
from ingest.families.numbered import celex_of
from ingest.loading.committees import COMMITTEES
from ingest.loading.folding import kebab, party_of, series_of
from ingest.loading.identifying import guide_key
from ingest.loading.joint_guides import kept_under
from ingest.loading.keys import STRASBOURG, WORLD_COURT

_EU_CASE: Final = re.compile(r"([CTF])-(\d{1,4})/(\d{2})")


def stub_of(authority: Authority, cites: str) -> str | None:
    """Return the id of the ruling or guide that a citation names, as IDENTIFIERS.md makes it.

    Returns:
        ``None`` where the citation prints too little to tell one act from another.
    """
    court = authority.court or _court_of(authority)
    if not court:
        return None
    if cites == "guide":
        return _guide(court, authority)
    key = _ruling(court, authority)
    return f"{court}:{key}" if key else None


def _court_of(authority: Authority) -> str | None:
    if authority.symbol:
        return COMMITTEES.get(authority.symbol.split("/", 1)[0].upper())
    return "ecthr" if authority.appnos else None


def _guide(court: str, authority: Authority) -> str | None:
    number = (authority.number or "").lstrip("0")
    if court.startswith("un-") and number.isdigit():
        body, number = kept_under(court, number)
        return f"{body}:{guide_key(body, number)}"
    key = kebab(authority.symbol or authority.number or "")
    return f"{court}:{key}" if key else None


def _ruling(court: str, authority: Authority) -> str | None:
    if court in STRASBOURG and authority.appnos:
        return kebab(f"{authority.appnos[0]}-{authority.date or ''}")
    if court == "iacthr" and authority.series:
        return series_of(authority.series) or kebab(authority.series)
    if court == "cjeu" and (case := _EU_CASE.fullmatch(authority.number or "")):
        return kebab(celex_of(*case.groups()))
    named = authority.symbol or authority.number or authority.ecli
    if named:
        return kebab(named)
    return _titled(authority)


def _titled(authority: Authority) -> str | None:
    """Return first party and date, or the series, the least that names one act."""
    if (
        authority.court == WORLD_COURT
        and authority.title
        and (when := authority.date or authority.sign)
    ):
        return kebab(f"{authority.title[:90]}-{when[:4]}")
    if authority.title and authority.date and (party := party_of(authority.title)):
        return kebab(f"{party[:40]}-{authority.date}")
    return kebab(f"series-{authority.series}") if authority.series else None
