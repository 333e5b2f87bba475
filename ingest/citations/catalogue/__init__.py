"""Acts that citations name and that need not be held: three tables of official facts, the library.

The tables hold what identifies an act (numbers, place in a reporter, date, State, phase) and no
names: of the parties they keep fingerprints, by which a name that a text prints is recognised.
"""
