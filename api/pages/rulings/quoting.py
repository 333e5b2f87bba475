"""Citations and sentences of other rulings as quotations."""

from collections.abc import Sequence
from dataclasses import replace

from api.pages.cards import Card, language_of, worded
from api.pages.visits import Visit
from api.pages.wording import paragraphs_cited
from api.pages.words import TREATMENTS, named
from api.titles import name_of
from queries.acts import Act
from queries.citations import Citation, CitingAct
from queries.sentences import citing_sentences


def citing_card(visit: Visit, act: Act, citation: Citation) -> Card:
    """Return a citation: the words of the citing passage, and the act at the other end."""
    words = citation.passage
    said = visit.names.say(named(TREATMENTS, citation.treatment))
    place = paragraphs_cited(citation.pinpoints)
    return _card(
        visit,
        act,
        citation,
        words.text if words else citation.words or "",
        words.number if words else None,
        " ".join(filter(None, (said, place))),
    )


def citing_cards(visit: Visit, citations: Sequence[CitingAct]) -> tuple[Card, ...]:
    """Return who cites, each in the sentence that does; in its passage where none is told.

    A digest of ours lists what is cited and has no sentence of the court: it is shown as it is.
    """
    sentences = citing_sentences(visit.graph, [each.citation for each in citations])
    return tuple(
        _saying(citing_card(visit, each.citing, each.citation), sentence)
        for each, sentence in zip(citations, sentences, strict=True)
    )


def _saying(whole: Card, sentence: str) -> Card:
    if whole.standing == "digest":
        return replace(whole, text=worded(whole.text, whole.standing))
    return replace(whole, text=sentence or whole.text)


def sentence_card(
    visit: Visit, act: Act, sentence: str, citation: Citation, paragraph: str | None
) -> Card:
    """Return one sentence of a later ruling, and what it does."""
    why = visit.names.say(named(TREATMENTS, citation.treatment))
    return _card(visit, act, citation, sentence, paragraph, why)


def _card(
    visit: Visit, act: Act, citation: Citation, text: str, number: str | None, why: str
) -> Card:
    passage = citation.passage.id if citation.passage else act.id
    return Card(
        passage=passage,
        text=text,
        language=language_of(passage),
        act=act.id,
        title=name_of(act),
        court=visit.names.court(act.court),
        date=act.date,
        standing=act.standing,
        pinpoint=number,
        speaker=citation.speaker,
        why=why,
        fact=citation.claim,
    )
