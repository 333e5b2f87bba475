"""A French judgment of a Grand Chamber in an invented case, in the layout of real ones."""

from typing import Final

ARRET: Final = """GRANDE CHAMBRE

AFFAIRE A.B. c. RURITANIE

(Requête no 99010/08)

ARRÊT

STRASBOURG

1er mars 2012

Cet arrêt est définitif. Il peut subir des retouches de forme.

En l’affaire A.B. c. Ruritanie,

La Cour européenne des droits de l’homme, siégeant en une Grande Chambre composée de :

Ottilie Brandt, présidente,
Rupert Tarlen,
et de Maria Sapt, greffière,

Après en avoir délibéré en chambre du conseil le 2 février 2012,

Rend l’arrêt que voici, adopté à cette date :

PROCÉDURE

1. A l’origine de l’affaire se trouve une requête (no 99010/08) dirigée contre la Ruritanie.

EN FAIT

I. LES CIRCONSTANCES DE L’ESPÈCE

2. Le requérant est né en 1970.

II. LE DROIT INTERNE PERTINENT

3. L’article 12 de la loi sur les journaux interdit les réunions.

EN DROIT

I. SUR LA VIOLATION ALLÉGUÉE DE L’ARTICLE 11 DE LA CONVENTION

4. Le requérant se plaint de l’interdiction de sa réunion.

A. Thèses des parties

5. Le requérant soutient que l’interdiction n’était pas prévue par la loi.

6. Le Gouvernement conteste cette thèse.

B. Appréciation de la Cour

7. La Cour rappelle que toute ingérence doit être prévue par la loi.

8. Partant, il y a eu violation de l’article 11 de la Convention.

PAR CES MOTIFS, LA COUR

1. Déclare, à l’unanimité, la requête recevable ;

2. Dit, par quinze voix contre deux, qu’il y a eu violation de l’article 11 de la Convention ;

3. Dit, à l’unanimité, qu’il n’y a pas eu violation de l’article 14 de la Convention combiné avec \
l’article 11 ;

4. Rejette, à l’unanimité, la demande de satisfaction équitable pour le surplus.

Fait en français et en anglais, puis prononcé en audience publique au Palais des droits de \
l’homme, à Strasbourg, le 1er mars 2012.

OPINION DISSIDENTE DU JUGE TARLEN

1. Je ne puis souscrire à l’opinion de la majorité quant à l’article 11, pour les raisons que voici.

2. A mon avis, il n’y a pas eu violation de l’article 11.
"""
