"""Citations of a text that somebody writes: it is sent in the body, read, and forgotten."""

from functools import cache
from typing import Final

from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from api.drafts.auditing import Audit, audit
from api.drafts.citing import LONGEST
from api.drafts.resolving import Resolved, resolve
from api.envelope import Envelope
from api.parameters import AnswererDep, LinkDep
from api.routes.routing import answer, router_of
from ontology import load
from ontology.vocabulary import Vocabulary

router = router_of("drafts")

_EXAMPLE: Final = "As held in Handyside v. the United Kingdom, no. 5493/72, § 48, 7 December 1976."


class Draft(BaseModel):
    """A text; nothing of it is stored or logged."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(
        min_length=1, max_length=LONGEST, pattern=r"^[^\x00]*$", examples=[_EXAMPLE],
        description="The text, of 300,000 characters at most.",
    )  # fmt: skip


@router.post("/resolve", response_model=Envelope[Resolved])
def resolved(draft: Draft, answerer: AnswererDep, link: LinkDep) -> Response:
    """Tell which ruling or guide each citation of a text means: known, open or unknown."""
    found = resolve(answerer.graph, draft.text, _vocabulary())
    return answer(answerer.whole(Resolved, found, link))


@router.post("/audit", response_model=Envelope[Audit])
def audited(draft: Draft, answerer: AnswererDep, link: LinkDep) -> Response:
    """Check the citations of a draft: they exist, have the paragraph, and say what is quoted."""
    found = audit(answerer.graph, draft.text, _vocabulary())
    return answer(answerer.whole(Audit, found, link))


@cache
def _vocabulary() -> Vocabulary:
    return load()
