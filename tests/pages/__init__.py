"""Tests of the pages, of ten kinds; each stands where it says. On Neo4j too: ``test_both_engines``.

1. axe: ``test_accessibility``, ``atlas.test_accessibility`` (every page, light and dark, wide and
   narrow, English and pseudo; proof and menu open; a page with faults fails).
2. Keyboard: ``test_showing`` (Tab alone), ``test_reading`` (proof, focus), ``atlas.test_journeys``.
3. Without a script: ``test_reading`` and ``atlas.test_journeys`` (the same journeys), ``real``
   (over real rulings, where they are at hand).
4. Addresses: ``test_reading`` (a fresh context shows the same; every link), ``atlas.test_figures``
   and ``test_small_graph`` (the twin has the same figures, under filters too).
5. No message of the browser, no request elsewhere: the fixture ``page``, ``looks``,
   ``atlas.test_journeys``.
6. Print: ``test_showing``, ``atlas.test_journeys``, ``test_small_graph`` (a brief); phone:
   ``looks``.
7. Looks: ``looks`` (six pages as they were recorded; of every page what lies where, and how long
   its lines are), ``atlas.test_journeys`` (labels of a map).
8. Right to left: ``test_showing``, ``atlas.test_journeys``.
9. Hostile text: ``test_showing``, ``test_parts``, ``atlas.test_hostile_texts``.
10. Budgets of bytes: ``test_showing``, ``atlas.test_figures``; times: ``benchmarks.pages``.
"""
