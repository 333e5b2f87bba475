"""Holdings on articles that exist: a number misread in a bad scan names none."""

from collections.abc import Iterable
from typing import Final

from comity.extraction import HoldingFound
from ontology.vocabulary import Vocabulary

_COMPLETE: Final = frozenset({"achr", "achpr", "cat", "cedaw", "echr", "iccpr"})


def known(holdings: Iterable[HoldingFound], vocabulary: Vocabulary) -> tuple[HoldingFound, ...]:
    """Return the holdings whose provision the vocabulary has, and those without one."""
    return tuple(
        one for one in holdings if one.provision is None or vocabulary.has_provision(one.provision)
    )


def existing(holdings: Iterable[HoldingFound], vocabulary: Vocabulary) -> tuple[HoldingFound, ...]:
    """Return the holdings whose provision exists, as far as the vocabulary can tell.

    It lists every article of six instruments only; of the others the text is taken at its word.
    """
    return tuple(
        one
        for one in holdings
        if one.provision is None
        or one.provision.split(".", 1)[0] not in _COMPLETE
        or vocabulary.has_provision(one.provision)
    )
