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
    ("Article 1 (P1-1)", [Named("echr-p1.1")]),
    ("Article 2 (P1-2) of Protocol No. 1", [Named("echr-p1.2")]),
    ("paragraph 1 in conjunction with paragraph 3 (c) of Article 6 of the Convention",
     [Named("echr.6.1", ("echr.6.3.c",))]),
    ("paragraph 3 (d), taken in conjunction with paragraph 1, of Article 6",
     [Named("echr.6.3.d", ("echr.6.1",))]),
    ("paragraphs 2 and 3 of Article 6", [Named("echr.6.2"), Named("echr.6.3")]),
    ("des paragraphes 1 et 3 c), combinés, de l'article 6 de la Convention",
     [Named("echr.6.1", ("echr.6.3.c",))]),
    ("l'article 6 § 1 de la Convention combiné avec le paragraphe 3 c)",
     [Named("echr.6.1", ("echr.6.3.c",))]),
    ("Article 6 § 3 (a) and (b) of the Convention, taken together with paragraph 1",
     [Named("echr.6.3.a", ("echr.6.1",)), Named("echr.6.3.b", ("echr.6.1",))]),
    ("former Article 25 § 1 of the Convention", [Named("echr.34")]),
    ("Article 3, both limbs taken in conjunction with 14 of the Convention",
     [Named("echr.14", ("echr.3",))]),
    ("Articles 6 § 1 (concerning the lack of reasons), 7 and 10 of the Convention",
     [Named("echr.6.1"), Named("echr.7"), Named("echr.10")]),
    ("complaints under Article 10 and complaints under 6, 14 and 17 of the Convention",
     [Named("echr.10"), Named("echr.6"), Named("echr.14"), Named("echr.17")]),
    ("the complaints under Article 5 and 8 as far as it concerns legal capacity",
     [Named("echr.5"), Named("echr.8")]),
    ("Article 9 and Article 1 of Protocol No. 1, each taken alone or combined with Article 14", [
        Named("echr.9"), Named("echr-p1.1"),
        Named("echr.14", ("echr.9",)), Named("echr.14", ("echr-p1.1",)),
    ]),
    ("Article 13, read in conjunction with Articles 3 and/or 8",
     [Named("echr.13", ("echr.3", "echr.8"))]),
    ("Article 13 in relation to the applicant’s complaint under Article 14 in conjunction with"
     " Article 8", [Named("echr.13", ("echr.14", "echr.8"))]),
    ("under Article 13 the complaint about remedies for her claims under Article 5 § 2",
     [Named("echr.13", ("echr.5.2",))]),
    ("Article 6 of the Convention and of Article 14 taken in conjunction with Article 10",
     [Named("echr.6"), Named("echr.14", ("echr.10",))]),
    ("under Article 13 or under Article 14 in conjunction with Article 8",
     [Named("echr.13"), Named("echr.14", ("echr.8",))]),
    ("des articles 6 et 14 de la Convention, ce dernier combiné avec l’article 1 du Protocole no 1",
     [Named("echr.6"), Named("echr.14", ("echr-p1.1",))]),
    ("Articles 9 and 14 of the Convention taken together",
     [Named("echr.14", ("echr.9",))]),
    ("des articles 6 § 1 et 13 combinés", [Named("echr.13", ("echr.6.1",))]),
    ("l’article 6 § 3d) de la Convention", [Named("echr.6.3.d")]),
    ("Article 5 § 3 of the Convention of Mr A. Example", [Named("echr.5.3")]),
    ("Articles 2 and 3 of the Convention concerning Anna Example’s death",
     [Named("echr.2"), Named("echr.3")]),
    ("Article 4 of the Convention concerning Forced Labour", []),
    ("in accordance with Article 44 § 2, Article 8", [Named("echr.8")]),
    ("Article 12 of the Constitution of Ruritania", []),
    ("section 5 of the Detention Act", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), WORDS)
def test_words_name_their_provisions(words: str, expected: list[Named]) -> None:
    assert list(named_provisions(words)) == expected
