"""How six pages look: pictures by tolerance on one browser, facts of layout on every one.

A picture is kept as a grid of averaged colours (``looks.json``, text that a person can compare),
for the Chromium of one major version. ``make looks`` records it anew, after a change that is meant.
"""
