"""A Chamber judgment of an invented case, in the layout of real ones, and its world."""

from dataclasses import replace
from typing import Final

import ontology
from ontology.naming import Names

VOCABULARY: Final = replace(
    ontology.load(),
    state_names=Names(
        {
            "XRU": ("Ruritania", "Ruritanie"),
            "XSY": ("Syldavia", "Syldavie"),
            "XGF": ("Grand Fenwick", "Grand-Fenwick"),
        }
    ),
)
"""The vocabulary of the project in a world of three fictional States."""

JUDGMENT: Final = """FIFTH SECTION

CASE OF HENTZAU AND OTHERS v. RURITANIA

(Applications nos. 99001/12 and 99002/12)

JUDGMENT

STRASBOURG

12 June 2018

This judgment will become final in the circumstances set out in Article 44 § 2 of the Convention.

In the case of Hentzau and Others v. Ruritania,

The European Court of Human Rights (Fifth Section), sitting as a Chamber composed of:

Ottilie Brandt, President,
Rupert Tarlen,
and Maria Sapt, Section Registrar,

Having deliberated in private on 22 May 2018,

Delivers the following judgment, which was adopted on that date:

PROCEDURE

1. The case originated in two applications against Ruritania lodged by two of its nationals.

2. The applicants alleged that their detention had breached Article 5 of the Convention.

THE FACTS

I. THE CIRCUMSTANCES OF THE CASE

3. The applicants were arrested in 2011.

II. RELEVANT DOMESTIC LAW

4. Section 5 of the Detention Act provides:

“1. No one shall be detained without an order.

2. The order shall give reasons.”

III. RELEVANT INTERNATIONAL MATERIALS

5. The Committee of Fictional Ministers adopted a recommendation on the matter.

THE LAW

I. ALLEGED VIOLATION OF ARTICLE 5 OF THE CONVENTION

6. The applicants complained that their detention had been unlawful.

A. Admissibility

7. The Court notes that the complaint is not manifestly ill-founded.

B. Merits

1. The parties’ submissions

8. The applicants submitted that no judge had ordered their detention and that there had been a \
violation of Article 5 § 1.

9. The Government replied that there had been no violation of Article 5 § 1.

10. The Ruritanian Bar, intervening as a third party, described the practice of the courts.

2. The Court’s assessment

11. The Court reiterates that every detention must be lawful.

12. There has accordingly been a violation of Article 5 § 1 of the Convention.

FOR THESE REASONS, THE COURT, UNANIMOUSLY,

1. Declares the complaint under Article 5 of the Convention admissible and the remainder of the \
applications inadmissible;

2. Holds that there has been a violation of Article 5 § 1 of the Convention;

3. Holds, by six votes to one, that there has been no violation of Article 14 of the Convention \
taken in conjunction with Article 5;

4. Holds

(a) that the respondent State is to pay the applicants, within three months, EUR 900 (nine hundred \
euros) for the violation of Article 5 § 1;

5. Dismisses the remainder of the applicants’ claim for just satisfaction.

Done in English, and notified in writing on 12 June 2018, pursuant to Rule 77 §§ 2 and 3 of the \
Rules of Court.

Maria Sapt Ottilie Brandt
Registrar President

In accordance with Article 45 § 2 of the Convention, the separate opinion of Judge Tarlen is \
annexed to this judgment.

PARTLY DISSENTING OPINION OF JUDGE TARLEN

1. I cannot follow the majority. It seems to me that the courts of Zenda treated these two \
applicants less well than others.

2. In my view there has been a violation of Article 14 of the Convention.

APPENDIX

1. Rudolf Hentzau, born in 1970
"""
