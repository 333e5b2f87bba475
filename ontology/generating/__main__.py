"""``python -m ontology.generating``: write every generated file anew."""

from ontology.generating.building import write

if __name__ == "__main__":
    write()
