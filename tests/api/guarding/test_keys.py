"""Keys: what is kept of them, and what they open."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from api.guarding.keyring import Keyring
from api.guarding.keys import KeyRefusedError, Scope, hidden, made_key
from comity.errors import InvalidValueError, NotFoundError, StoreUnavailableError

TODAY = date(2026, 11, 26)
LAST = date(2026, 12, 31)


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    return Keyring(tmp_path / "beside" / "graph.keys")


def _added(keyring: Keyring, scope: Scope = Scope.READ) -> str:
    key, words = made_key("a registry", scope, TODAY, LAST)
    keyring.add(key)
    return words


def test_a_key_opens_until_the_end_of_its_last_day(keyring: Keyring) -> None:
    words = _added(keyring, Scope.WRITE)
    opened = keyring.opened_by(words, LAST)
    assert (opened.name, opened.scope, opened.until) == ("a registry", Scope.WRITE, LAST)
    with pytest.raises(KeyRefusedError, match="this key is expired"):
        keyring.opened_by(words, LAST + timedelta(days=1))


def test_a_revoked_key_opens_nothing_from_then_on(keyring: Keyring) -> None:
    words = _added(keyring)
    taken = keyring.revoke(words.split("_")[1], TODAY)
    assert taken.revoked == TODAY
    with pytest.raises(KeyRefusedError, match="this key is revoked"):
        keyring.opened_by(words, TODAY)
    assert keyring.revoke(taken.id, LAST).revoked == TODAY


def test_nothing_of_a_secret_is_kept_and_only_the_owner_reads_the_file(keyring: Keyring) -> None:
    secret = _added(keyring).rpartition("_")[2]
    kept = b"".join(path.read_bytes() for path in sorted(keyring.path.parent.iterdir()))
    assert secret.encode() not in kept
    assert bytes.fromhex(secret) not in kept
    assert keyring.path.stat().st_mode & 0o777 == 0o600


def test_two_keys_never_have_the_same_secret(keyring: Keyring) -> None:
    assert len({_added(keyring).rpartition("_")[2] for _ in range(20)}) == 20
    assert len(keyring.all()) == 20


@pytest.mark.parametrize(
    "words", ["", "comity", "comity_00000000_" + "0" * 64, "comity_0_0", "é", "a" * 10_000]
)
def test_what_is_no_key_opens_nothing(keyring: Keyring, words: str) -> None:
    with pytest.raises(KeyRefusedError):
        keyring.opened_by(words, TODAY)
    _added(keyring)
    with pytest.raises(KeyRefusedError):
        keyring.opened_by(words, TODAY)


def test_the_secret_of_one_key_does_not_open_another(keyring: Keyring) -> None:
    first, second = _added(keyring), _added(keyring)
    mixed = f"{first.rpartition('_')[0]}_{second.rpartition('_')[2]}"
    with pytest.raises(KeyRefusedError, match="this key is not known here"):
        keyring.opened_by(mixed, TODAY)


def test_who_lacks_the_secret_is_not_told_that_a_key_was_revoked(keyring: Keyring) -> None:
    ident = _added(keyring).split("_")[1]
    keyring.revoke(ident, TODAY)
    with pytest.raises(KeyRefusedError, match="this key is not known here"):
        keyring.opened_by(f"comity_{ident}_{'0' * 64}", TODAY)


def test_a_key_that_is_not_there_cannot_be_revoked(keyring: Keyring) -> None:
    with pytest.raises(NotFoundError, match="no key '1a2b3c4d'"):
        keyring.revoke("1a2b3c4d", TODAY)


def test_a_file_that_is_no_keyring_is_an_error_and_no_open_door(keyring: Keyring) -> None:
    keyring.path.parent.mkdir()
    keyring.path.write_bytes(b"no database at all, but long enough to be taken for one" * 40)
    with pytest.raises(StoreUnavailableError, match="the file of keys cannot be used"):
        keyring.opened_by("comity_00000000_" + "0" * 64, TODAY)


@pytest.mark.parametrize("name", ["", "  ", "a" * 81, "a\x00b"])
def test_a_key_without_a_name_that_can_be_shown_is_refused(name: str) -> None:
    with pytest.raises(InvalidValueError, match="name of a key"):
        made_key(name, Scope.READ, TODAY, LAST)


def test_a_key_that_would_never_open_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="it is past"):
        made_key("a registry", Scope.READ, LAST, TODAY)


def test_the_secret_is_cut_out_of_what_is_shown(keyring: Keyring) -> None:
    words = _added(keyring)
    assert hidden(f"/v1/{words}/x") == f"/v1/{words.rpartition('_')[0]}_…/x"
