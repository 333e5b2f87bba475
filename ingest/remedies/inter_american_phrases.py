"""The phrases in which the Inter-American Court orders, and those that only look like it."""

from typing import Final

import regex

STATE: Final = (
    r"(?:Estado|State|Rep[úu]blica|Per[úu]|Peru|Paraguay|Argentina|Venezuela|Guatemala|Honduras"
    r"|Ecuador"
    r"|Colombia|Chile|Bolivia|Brasil|Brazil|M[ée]xico|Suriname|Nicaragua|El Salvador|Panam[áa]"
    r"|Barbados"
    r"|Trinidad|Hait[íi]|Costa Rica|Uruguay|Dominicana|Dominican Republic)"
)
ORDERS: Final = regex.compile(
    rf"\b{STATE}\b[^.;]{{0,200}}?(?<!\b(?:que|that) )\b(?:debe(?:r[áa])?|deben|deber[áa]n"
    rf"|tiene (?:la obligaci[óo]n|el deber)|est[áa] (?:obligado|en el deber)"
    r"|shall|must|should|is (?:obliged|ordered|required|under)|has the (?:duty|obligation)"
    r"|deve(?:r[áa])?|ha de|will|\p{Ll}{2,}(?:ar|er|ir)á)\b"
    r"|^\W*(?:\d{1,3}\s?[.)]\s*)?(?:Que |That )?(?:Fij[ae]r?|Fix(?:es)?|To fix|Sets?|Orden(?:ar?"
    r"|e)|Dispon(?:e|er)|Requ(?:erir|iere)|To (?:order|require|request|instruct|call)"
    r"|Orders?|Requires?|Solicit(?:ar|a)|Requests?|Decid(?:e|es|ir) que (?:la cantidad|el Estado"
    r"|deben?)|Instru(?:ir|ye)|Conden(?:ar|a)|Determinar que)\b"
    r"|^\W*(?:\d{1,3}\s?[.)]\s*)?(?:en caso de que|should|if|in case|si )\b[^.]{0,160}?\b(?:mora"
    r"|arrears|delay)"
    r"|\b(?:pagos?|payments?|indemnizaci[óo]n(?:es)?"
    r"|compensations?)\b[^.;]{0,120}\b(?:no podr[áa]n?|deber[áa]n?|quedar[áa]n? exent|may not"
    r"|shall|cannot)\b",
    regex.IGNORECASE,
)
NOT_ORDERED: Final = regex.compile(
    r"^\W*(?:\d{1,3}\s?[.)]\s*)?(?:Que |That )?(?:(?:La Corte|El Tribunal|The Court|It"
    r"|Este Tribunal)?\s*"
    r"(?:Supervisar[áa]|(?:shall|will) (?:monitor|supervise|keep|maintain)|mantendr[áa]"
    r"|Mantener abiert|Declarar? (?:que )?(?:el Estado )?(?:ha|inadmis|improced|admis)"
    r"|To declare|Dar por"
    r"|Continuar[áa]? (?:con )?(?:supervis|la supervisi|monitor)|To (?:continue|keep|maintain"
    r"|monitor))"
    r"|[^.;]{0,160}?\b(?:ha(?:n)? (?:dado )?cumpli\w+|ha (?:realizado|publicado)|has (?:fully "
    r"|partially |partly )?complied|cumplimiento (?:total|parcial)|es responsable|is responsible"
    r"|viol[óo]\b|violated|incumpli[óo]|breached|no viol[óo]|é respons[áa]vel|violou)\b)",
    regex.IGNORECASE,
)
OTHERS: Final = regex.compile(
    r"^\W*(?:\d{1,3}\s?[.)]\s*)?(?:That )?(?:To (?:request|require|order|instruct|call upon)"
    r"|Solicitar|Requerir|Requiere|Instruir|Disponer"
    r"|Ordenar|Requests?|Requires?|Orders?)\b(?: (?:que|that|a|al|to|,[^,]{0,90},))*(?: (?:la"
    r"|las|los|el|the|de))*"
    r" (?!Estados?\b|States?\b|Rep[úu]blica|Republic|Gobierno|Government)(?:Secretar"
    r"|representante|representatives?\b|Comisi[óo]n|Inter-American|Commission"
    r"|Registr|peritos?|testigos?|señor|partes|intervinientes|\p{Lu}\p{Ll}+ \p{Lu})",
)
PER_SE: Final = regex.compile(
    r"\b(?:sentencia|fallo|judge?ment|senten[çc]a)\b[^.;]{0,60}?\b(?:constitu\w+|is"
    r"|es)\b[^.;]{0,60}?\b(?:form(?:a)? (?:de|of) reparaci?[óo]?n?|form of reparation"
    r"|forma de repara[çc][ãa]o|satisfacci[óo]n|satisfaction|reparation)",
    regex.IGNORECASE,
)
PAYS: Final = regex.compile(
    r"\b(?:pag(?:ar|o|os|ue|ar[áa]|uen|amento)|reintegr\w+|fij[ae]\w*|pay|payments?|paid"
    r"|reimburse\w*|fix\w*|indemniz\w+|compensat\w+|entreg(?:ar|ue)|cancel\w+|efectuar"
    r"|cantidad(?:es)?|amounts?|sum of|suma)\b",
    regex.IGNORECASE,
)
MUST_PAY: Final = regex.compile(
    r"\b(?:debe(?:r[áa])?|shall|must|should|deve(?:r[áa])?)(?:,[^,]{0,90},| [^,.;]{0,60}?)? "
    r"(?:pagar|pay|reintegrar|reimburse|efectuar el pago|make the payment|indemnizar|compensate)\b"
    r"|\b(?:pagar[áa]|reintegrar[áa])\b",
    regex.IGNORECASE,
)
SUMS: Final = regex.compile(
    r"\b(?:cantidad(?:es)?|amounts?|sums?|montos?|sumas?|quantias?|valores|fijad[oa]s?|set"
    r"|established|determined|pag\w+|pay\w*|reintegr\w+|reimburse\w*|indemnizaci\w+"
    r"|compensation)\b",
    regex.IGNORECASE,
)
TERMS_ONLY: Final = regex.compile(
    r"\b(?:mora\b|arrears|consignar|deposit|no (?:fuese|fuera) posible|impuesto|gravamen"
    r"|fiscal(?:es)?|tipo de cambio|exchange rate|moneda nacional|equivalent|puede cumplir"
    r"|may (?:fulfill?|comply)|inversi[óo]n bancaria|bank(?:ing)? (?:investment|account))\b",
    regex.IGNORECASE,
)
CLOSING: Final = regex.compile(
    r"\b(?:Redactada? en|Redigida em|Done (?:in|at)|Written in|Drafted in|Emitida en|Dada? en"
    r"|Y por|Los? Juec?es? [^.]{0,80}(?:hizo|hicieron|dio)|Judges? [^.]{0,80}(?:informed"
    r"|advised)|Disiente)"
)
ALL_MEASURES: Final = regex.compile(
    r"\b(?:cumplir|comply with|adopt|implement|efectuar|realizar)\b[^.;]{0,40}\b(?:(?:las )?medidas"
    r" de reparaci|(?:the )?(?:measures of )?reparations?\b|los pagos|reparation measures"
    r"|the payments)|\b(?:pagos?|payments?)\b[^.;]{0,60}\bpuntos resolutivos",
    regex.IGNORECASE,
)
SET: Final = regex.compile(
    r"\b(?:cantidad(?:es)?|montos?|sumas?|amounts?|sums?|quantias?|valores)\b[^.;]{0,30}"
    r"\b(?:fijad|establecid|determinad|indicad|ordenad|set|fixed|established|fixad|estabelecid)",
    regex.IGNORECASE,
)
NUMBERED: Final = regex.compile(r"(?<![\p{L}\d] )(?P<item>\d{1,2})\s?[.)] (?=\p{Lu})")
OPENS: Final = regex.compile(
    r"\s*\d{1,3}\s?[.)]\s*(?:El|La|Los|Las|Esta|Este|En|De|Dentro|The|This|That|Within|O|A)\b"
)
