"""The page of citation check: a form, and the report on what it sends; nothing is kept."""

from functools import cache

from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from api.drafts.auditing import audit
from api.pages.drafting.checking import SIGNS, VERDICTS, Report, report
from api.pages.drafting.uploads import read, sent
from api.pages.visits import Visit, VisitDep, pages_router
from comity.errors import ExtractionError
from ontology import load
from ontology.vocabulary import Vocabulary

router = pages_router()


@router.get("/check")
def check_form(visit: VisitDep) -> Response:
    """Show the form."""
    return visit.shown("check.html", {"report": None, "problem": "", "text": ""})


@router.post("/check")
async def check(visit: VisitDep) -> Response:
    """Check the citations of the draft that is sent, and forget it."""
    text, name, content = await sent(visit.request)
    answer: Response = await run_in_threadpool(_checked, visit, text, name, content)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _checked(visit: Visit, text: str, name: str, content: bytes) -> Response:
    found: Report | None = None
    problem = ""
    try:
        draft = read(text, name, content)
        audited = audit(visit.graph, draft.text, _vocabulary())
        found = report(visit, draft.text, draft.name, audited, is_cut=draft.is_cut)
    except ExtractionError as error:
        problem = error.reason
    view = {"report": found, "problem": problem, "text": text, "signs": SIGNS, "verdicts": VERDICTS}
    return visit.shown("check.html", view)


@cache
def _vocabulary() -> Vocabulary:
    return load()
