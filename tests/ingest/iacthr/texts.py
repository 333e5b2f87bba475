"""A judgment, an order and an opinion of invented cases, in the layout of real PDF pages."""

JUDGMENT_ES = """CORTE INTERAMERICANA DE DERECHOS HUMANOS
CASO EJEMPLO Y OTROS VS. PERÚ
SENTENCIA DE 14 DE MAYO DE 2019
(Excepción Preliminar, Fondo, Reparaciones y Costas)

En el caso Ejemplo y otros,
la Corte Interamericana de Derechos Humanos dicta la presente Sentencia.

TABLA DE CONTENIDO
IV PUNTOS RESOLUTIVOS ............................ 9

I
INTRODUCCIÓN DE LA CAUSA Y OBJETO DE LA CONTROVERSIA

1.
El caso sometido a la Corte se refiere a la detención del señor A.B.1.
1

Cfr. Caso Otro Vs. Chile. Sentencia de 3 de mayo de 2001. Serie C No. 1, párr. 12.

2

2.
La Comisión sometió el caso el 5 de mayo de 2017.

II
HECHOS

3.
El señor A.B. fue detenido.

III
FONDO

A. Alegatos de las partes y de la Comisión

4. La Comisión alegó que el Estado violó el artículo 7.
5. El Estado sostuvo que la detención fue legal.

B. Consideraciones de la Corte

6. La Corte recuerda su jurisprudencia. El párrafo citado dice:
88. La libertad personal es la regla.

7. Por ello el Estado es responsable.

IV
PUNTOS RESOLUTIVOS

8. Por tanto,
LA CORTE
DECIDE,
Por unanimidad:
1.
Desestimar la excepción preliminar relativa a la falta de agotamiento de los recursos internos.
DECLARA,
Por cinco votos contra uno, que:
2.
El Estado es responsable por la violación del derecho a la libertad personal, reco-
nocido en los artículos 7.1 y 7.3 de la Convención Americana, en relación con el artículo

3

1.1 de la misma, en perjuicio de A.B., en los términos de los párrafos 4 a 7 de esta Sentencia.
Por unanimidad, que:
3.
El Estado no es responsable por la violación del artículo 5 de la Convención Americana.
Y DISPONE:
4.
El Estado debe publicar la presente Sentencia, que declara la violación del artículo 7.

Redactada en español en San José, Costa Rica, el 14 de mayo de 2019.

VOTO DISIDENTE DEL JUEZ JUAN EJEMPLO

1. Disiento de la mayoría: el Estado violó el artículo 8 de la Convención Americana.
"""

JUDGMENT_EN = """INTER-AMERICAN COURT OF HUMAN RIGHTS
CASE OF EXAMPLE v. GUATEMALA
JUDGMENT OF MAY 14, 2019

I
PROCEDURE
1. The case was submitted on May 5, 2017.

II
MERITS
2. The State argued that the detention was lawful.
3. The Court observes that it was not.

III
OPERATIVE PARAGRAPHS
4. Therefore,
THE COURT
DECLARES,
By six votes to one, that:
1. The State violated Articles 4(1) and 5(1) of the American Convention, in relation to Article
1(1) thereof, and failed to comply with Articles 1, 6 and 8 of the Inter-American Convention to
Prevent and Punish Torture.
Unanimously, that:
2. The State did not violate Article 24 of the American Convention.
"""

OPINION = """CORTE INTERAMERICANA DE DERECHOS HUMANOS
OPINIÓN CONSULTIVA OC-99/30
DE 24 DE SETIEMBRE DE 2030

I
PRESENTACIÓN DE LA CONSULTA
1. El Estado consultó a la Corte.
II
CONSIDERACIONES DE LA CORTE
2. La Corte observa que la consulta es clara.
3. Por las razones expuestas,
LA CORTE
ES DE OPINIÓN,
Por unanimidad,
1. Que el artículo 27.2 de la Convención no permite suspender los artículos 7.6 y 25.1.
2. Que el artículo 36 de la Convención de Viena reconoce derechos.
"""

ORDER = """RESOLUCIÓN DE LA
CORTE INTERAMERICANA DE DERECHOS HUMANOS
DE 23 DE NOVIEMBRE DE 2012
CASO EJEMPLO VS. ARGENTINA
SUPERVISIÓN DE CUMPLIMIENTO DE SENTENCIA

VISTO:
1. La Sentencia dictada por la Corte.
2. El escrito del Estado.

CONSIDERANDO:
1. Que es facultad de la Corte supervisar sus decisiones.
2. Que el Estado ha cumplido en parte.

POR TANTO:
LA CORTE INTERAMERICANA DE DERECHOS HUMANOS,
RESUELVE:
1. Mantener abierto el procedimiento de supervisión de la violación del artículo 8.
"""
