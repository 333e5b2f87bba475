"""Decisions of invented cases: rejected, struck out, split, and one of the former Commission."""

from typing import Final

INADMISSIBLE: Final = """THIRD SECTION

DECISION

Application no. 99020/15
Flavia STRELSAU
against Ruritania

The European Court of Human Rights (Third Section), sitting on 9 May 2017 as a Committee composed \
of:

Ottilie Brandt, President,
Rupert Tarlen,
and Maria Sapt, Deputy Section Registrar,

Having regard to the above application lodged on 3 February 2015,

Having deliberated, decides as follows:

THE FACTS

1. The applicant, Ms Flavia Strelsau, is a Ruritanian national who was born in 1970.

THE LAW

2. The applicant complained under Article 6 § 1 of the Convention that her trial had been unfair.

3. The Court considers that she did not exhaust domestic remedies.

For these reasons, the Court, unanimously,

Declares the application inadmissible.

Done in English and notified in writing on 1 June 2017.
"""

STRUCK_OUT: Final = """FOURTH SECTION

DECISION

Application no. 99021/16
Michael ZENDA
against Syldavia

The European Court of Human Rights (Fourth Section), sitting on 3 October 2018 as a Committee \
composed of:

Ottilie Brandt, President,
and Maria Sapt, Deputy Section Registrar,

Having deliberated, decides as follows:

THE FACTS AND PROCEDURE

1. The applicant complained under Article 3 of the Convention about his cell.

THE LAW

2. The Court takes note of the friendly settlement reached between the parties.

For these reasons, the Court, unanimously,

Decides to strike the application out of its list of cases in accordance with Article 39 of the \
Convention.

Done in English and notified in writing on 25 October 2018.
"""

RECEVABILITE: Final = """DEUXIÈME SECTION

DÉCISION

SUR LA RECEVABILITÉ

de la requête no 99022/03
présentée par Antoinette MAUBAN
contre la Syldavie

La Cour européenne des Droits de l’Homme (deuxième section), siégeant le 5 avril 2005 en une \
chambre composée de :

Mme O. Brandt, présidente,
et de Mme M. Sapt, greffière de section,

Après en avoir délibéré, rend la décision suivante :

EN FAIT

La requérante, Mme Antoinette Mauban, est une ressortissante syldave.

EN DROIT

La requérante se plaint de la durée de la procédure. Elle invoque l’article 6 § 1 de la Convention.

Par ces motifs, la Cour, à la majorité,

Déclare recevable, tous moyens de fond réservés, le grief tiré de l’article 6 § 1 de la Convention ;

Déclare la requête irrecevable pour le surplus.
"""

COMMISSION: Final = """AS TO THE ADMISSIBILITY OF

Application No. 9901/82
by Johann ELPHBERG
against Grand Fenwick

The European Commission of Human Rights sitting in private on 8 July 1985, the following members \
being present:

MM. O. BRANDT, President

Having deliberated;

Decides as follows:

THE FACTS

The facts of the case may be summarised as follows.

COMPLAINTS

His letters were read although no judge had allowed it.

THE LAW

The applicant invokes Article 8 of the Convention. The Commission considers that he has not \
exhausted the remedies available to him.

For these reasons, the Commission

DECLARES THE APPLICATION INADMISSIBLE.

Secretary to the Commission President of the Commission
"""
