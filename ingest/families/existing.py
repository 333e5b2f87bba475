"""Holdings on articles that exist: a number misread in a bad scan names none."""

from collections.abc import Iterable

from ontology.vocabulary import Vocabulary

from comity.extraction import HoldingFound


def existing(holdings: Iterable[HoldingFound], vocabulary: Vocabulary) -> tuple[HoldingFound, ...]:
    """Return the holdings whose provision exists, as far as the vocabulary can tell.

    An instrument of which it lists no article is taken at the text's word.
    """
    listed = {provision.split(".", 1)[0] for provision in vocabulary.provisions}
    return tuple(
        one
        for one in holdings
        if one.provision is None
        or one.provision.split(".", 1)[0] not in listed
        or vocabulary.has_provision(one.provision)
    )
