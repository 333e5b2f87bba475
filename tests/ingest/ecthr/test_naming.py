"""Which provisions words name, and which are read together."""

import pytest

from ingest.families.ecthr.naming import Named, named_provisions

WORDS = [
    ("Article 8 of the Convention", [Named("echr.8")]),
    ("Articles 3, 8 and 13", [Named("echr.3"), Named("echr.8"), Named("echr.13")]),
    ("Article 6 §§ 1 and 3 (c)", [Named("echr.6.1"), Named("echr.6.3.c")]),
    ("Article 6 para. 1 (art. 6-1) of the Convention", [Named("echr.6.1")]),
    ("Article 1 of Protocol No. 1", [Named("echr-p1.1")]),
    ("l’article 1 du Protocole n o 1", [Named("echr-p1.1")]),
    ("Article8 of the Convention", [Named("echr.8")]),
    ("Article 8, and Article 8 again", [Named("echr.8")]),
    ("Article 14 in conjunction with Articles 8 and 10", [Named("echr.14", ("echr.8", "echr.10"))]),
    ("Article 8 read in the light of Article 14", [Named("echr.14", ("echr.8",))]),
    ("Article 13 combined with Article 3", [Named("echr.13", ("echr.3",))]),
    (
        "Article 14 taken together with Article 8 and of Article 10",
        [Named("echr.14", ("echr.8",)), Named("echr.10")],
    ),
    ("l’article 8 pris isolément ou combiné avec l’article 14", [
        Named("echr.8"), Named("echr.14", ("echr.8",)),
    ]),
    ("in accordance with Article 44 § 2, Article 8", [Named("echr.8")]),
    ("Article 12 of the Constitution of Ruritania", []),
    ("section 5 of the Detention Act", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), WORDS)
def test_words_name_their_provisions(words: str, expected: list[Named]) -> None:
    assert list(named_provisions(words)) == expected
