"""The interface speaks French and Spanish whole, and says what is said in English."""

import pytest

from api.pages.languages import preferred
from api.pages.translations import translations
from tests.pages.messages import LANGUAGES, LOCALE, faults, written


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated_with_its_placeholders(language: str) -> None:
    assert list(faults(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_collecting_the_messages_again_changes_nothing(language: str) -> None:
    assert (LOCALE / f"{language}.po").read_bytes() == written(language)


def test_a_number_takes_the_form_of_its_language() -> None:
    one, many = "%(n)s passage", "%(n)s passages"
    said = {
        (language, n): translations(language).ngettext(one, many, n)
        for language in ("en", "fr", "es") for n in (0, 1, 2)
    }  # fmt: skip
    assert [said["fr", n] for n in (0, 1, 2)] == [one, one, many]
    assert [said["en", n] for n in (0, 1, 2)] == [many, one, many]
    assert said["es", 1] == "%(n)s pasaje"


def test_the_language_is_the_one_that_the_reader_likes_best() -> None:
    asked = {"es-MX,es;q=0.9,en;q=0.8": "es", "de": "en", "fr;q=0": "en", "": "en"}
    assert {given: preferred(given) for given in asked} == asked
