"""A linear model of what a court does in a paragraph, trained on experts' labels.

Rules propose, the model decides: see ``judged`` for the questions, ``features`` for what it sees.
The weights and their notice are in ``shipped``; ``training/doctrine_roles`` learns them.
"""
