"""Reads shapes of SHACL Core, with questions in SPARQL, and holds sets of terms to them.

A general engine asks each shape of each term in turn, and takes nine seconds for our vocabulary.
Here a shape is asked once of all its terms, which takes one. Only what is read here may stand in a
shape: anything else is refused by name, so that no rule is passed over in silence. What is
published is plain SHACL, and in tests a general engine must find the same.

Source: W3C Recommendation "Shapes Constraint Language (SHACL)", 20 July 2017.
"""
