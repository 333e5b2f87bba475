"""``comity keys``, and where secrets never are."""

import json
import stat
from pathlib import Path

import pytest

from tests.api.commands import CommandLine


def _added(comity: CommandLine, *words: str) -> str:
    said = comity("keys", "add", "a registry", *words)
    assert said.status == 0, said.err
    return said.out.strip()


def _listed(comity: CommandLine) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(comity("keys", "list", "--json").out)
    return found


def test_a_key_is_shown_once_and_kept_beside_the_graph(comity: CommandLine) -> None:
    said = comity("keys", "add", "a registry", "--scope", "write", "--until", "2999-12-31")
    words = said.out.strip()
    assert words.startswith("comity_")
    assert words.rpartition("_")[2] not in said.err
    kept = Path(f"{comity.store.removeprefix('sqlite:///')}.keys")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    (listed,) = _listed(comity)
    assert (listed["key"], listed["name"]) == (words.split("_")[1], "a registry")
    assert (listed["scope"], listed["until"], listed["state"]) == ("write", "2999-12-31", "valid")


def test_a_revoked_key_is_listed_as_such(comity: CommandLine) -> None:
    ident = _added(comity).split("_")[1]
    assert f"key {ident} of a registry is revoked" in comity("keys", "revoke", ident).out
    assert [key["state"] for key in _listed(comity)] == ["revoked"]


def test_a_key_reads_for_a_year_where_nobody_says_otherwise(comity: CommandLine) -> None:
    _added(comity)
    (listed,) = _listed(comity)
    assert (listed["scope"], int(listed["until"][:4]) - int(listed["made"][:4])) == ("read", 1)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("add", "x", "--until", "1999-12-31"), "1999-12-31"),
        (("add", "x", "--until", "tomorrow"), "YYYY-MM-DD"),
        (("add", " "), "name of a key"),
        (("revoke", "1a2b3c4d"), "no key '1a2b3c4d'"),
    ],
)
def test_what_is_wrong_with_a_key_is_told(
    comity: CommandLine, words: tuple[str, ...], wrong: str
) -> None:
    said = comity("keys", *words)
    assert said.status == 2
    assert wrong in said.err


def test_no_secret_is_in_lists_or_settings(comity: CommandLine) -> None:
    secret = _added(comity).rpartition("_")[2]
    for words in (("keys", "list"), ("keys", "list", "--json"), ("settings",)):
        said = comity(*words)
        assert secret not in said.out + said.err


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("COMITY_ORIGINS", "https://a.example/path", "https://a.example/path"),
        ("COMITY_ORIGINS", "court.example", "court.example"),
        ("COMITY_PROXIES", "everybody", "everybody"),
        ("COMITY_PROXIES", "*", "'*'"),
    ],
)
def test_a_door_that_is_set_wrongly_stays_shut(
    comity: CommandLine, name: str, value: str, wrong: str
) -> None:
    comity.monkeypatch.setenv(name, value)
    said = comity("serve", "--port", "0")
    assert said.status == 2
    assert f"{wrong}" in said.err
    assert name in said.err
