"""Pages for people: one module a page (parameters, questions, frozen view, HTML).

How a page is made:

1. ``api/pages/NAME.py``: ``router = pages_router()``; a route on the *bare* path, such as
   ``@router.get("/rights/{right}")``, with parameters from ``api.parameters`` (strict: an unknown
   one is a page 400) and ``visit: VisitDep``. It asks ``queries/`` of ``visit.graph`` and puts all
   that is shown into a frozen dataclass: names through ``visit.names``, words for values through
   ``api.pages.words``, quotations through ``api.pages.cards.card``.
2. ``return visit.shown("name.html", view, twin="/v1/…", parts={"proof": "proof"})``: the twin is
   the same answer in the API (``Accept`` and the link “This page as data” lead to it); ``parts``
   names the template's block that is sent alone when htmx fills the element of that id.
3. ``templates/name.html`` extends ``base.html`` with blocks ``title``, ``crumbs`` (macro
   ``crumbs``) and ``content``; loops only. ``url(path, **query)`` makes an address in the reader's
   language (a trailing underscore is dropped: ``from_=``), ``static(name)`` one of a file; filters
   ``number`` and ``date``; globals ``ruling_path``, ``passage_path``, ``place_in_text``. Macros,
   one file each, stand in ``macros/``.
4. Words: English sentences in ``{% trans %}`` or ``_()``; in Python ``marked()`` (or ``words.py``),
   and ``_()`` around the value in the template. ``make messages`` collects them in
   ``locale/*.po``; translate the new ones there: ``make check`` fails while one is missing.
5. One line in ``ROUTERS`` of ``application.py``; the bare path then leads to a language by itself.
   One line in ``tests/pages/places.py``, so that every test of pages visits it.

Errors raised by a question become pages (``failing``). No script or style stands in a page: the
Content-Security-Policy forbids it; sizes of drawings are SVG attributes, colours are classes of
``comity.css``.
"""
