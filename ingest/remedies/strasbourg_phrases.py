"""The phrases of Strasbourg operative parts that deal with redress, in English and French."""

from typing import Final

import regex

PAYS: Final = regex.compile(
    r"\b(?:to pay|shall pay|must pay|should pay|will pay"
    r"|pays(?= (?:the|him|her|them|it|to|each|all)\b)|reimburse|pay to|to be paid"
    r"|verser|payer|rembourser|alloue|octroie|awards?|accorde)\b",
    regex.IGNORECASE,
)
DISMISSES: Final = regex.compile(
    r"\b(?:dismiss(?:es)?|reject(?:s)?|refuses?|rejette|d[ée]boute|[ée]carte)\b[^;]{0,90}?"
    r"(?P<claim>\b(?:claims?|just satisfaction|demandes?|pr[ée]tentions?|satisfaction [ée]quitable"
    r"|surplus|compensation|damages)\b)",
    regex.IGNORECASE,
)
OF_THE_CASE: Final = regex.compile(
    r"\b(?:objections?|preliminary|exceptions?|inadmissible|irrecevable|applications?\b(?!’)"
    r"|victim status|request (?:for|to|under)|strike)",
    regex.IGNORECASE,
)
SATISFACTION: Final = regex.compile(
    r"\b(?:satisfaction|damages?|pecuniary|costs|compensation|article (?:41|50)|[ée]quitable"
    r"|dommages?|pr[ée]judice|frais|surplus de la demande"
    r"|remainder of the (?:applicants?[’']s? )?claims?)",
    regex.IGNORECASE,
)
REST: Final = regex.compile(r"\b(?:remainder|rest|remaining|surplus|balance|reste)\b", regex.I)
NOTHING: Final = regex.compile(
    r"\b(?:no (?:call|need|reason|cause|grounds?)"
    r"|not (?:necessary|appropriate|called upon|required)|unnecessary)"
    r"[^;]{0,40}(?:award|make (?:an|any) award|apply article (?:41|50)|just satisfaction"
    r"|article (?:41|50))"
    r"|\bn['’ ]?(?:y a|est) pas (?:lieu|n[ée]cessaire)[^;]{0,40}(?:allouer|octroyer|accorder"
    r"|appliquer[^;]{0,20}(?:41|50)|satisfaction [ée]quitable)"
    r"|\bnot to (?:make|award)[^;]{0,30}(?:award|article (?:41|50))|\bno (?:separate )?award\b"
    r"|\bmakes no award",
    regex.IGNORECASE,
)
RESERVED: Final = regex.compile(
    r"\bnot (?:yet )?ready for (?:a )?decision|\bpas en [ée]tat\b"
    r"|\breserves? the (?:said )?question"
    r"|\br[ée]serve (?:ladite|la) question",
    regex.IGNORECASE,
)
SUFFICES: Final = regex.compile(
    r"\bconstitut\w*\b[^;]{0,90}?\bjust satisfaction|\bsufficient just satisfaction"
    r"|\bsatisfaction ?(?:[ée]quitable )?suffisante"
    r"|\bconstitu\w*[^;]{0,60}\bsatisfaction [ée]quitable"
    r"|\bfournit[^;]{0,60}satisfaction [ée]quitable|\b(?:adequate"
    r"|sufficient) (?:just )?satisfaction (?:for|in|under)",
    regex.IGNORECASE,
)
NOTES: Final = regex.compile(
    r"^\W*(?:\d{1,2}\s?[.)]\s*)?(?:\(?[a-z]\)\s*)?(?:unanimously,? |[àa] l['’]unanimit[ée],? )?"
    r"(?:(?:decides?|d[ée]cide) (?:to|de) )?(?:takes?|prend(?:re)?) (?:formal )?(?:note|acte"
    r"|cognisance)",
    regex.IGNORECASE,
)
SETTLED: Final = regex.compile(
    r"\b(?:settlement|declaration|undertak\w+|r[èe]glement|d[ée]claration|engagement)", regex.I
)
PROCEDURAL: Final = regex.compile(
    r"\bparties\b|\bobservations\b|\bPresident of the Chamber\b|\bpr[ée]sidente? de la chambre",
    regex.IGNORECASE,
)
REHEARING: Final = regex.compile(
    r"\b(?:rehearing|re-hearing|relinquish|r[ée]examen"
    r"|renvoi (?:de l['’]affaire )?devant la Grande)",
    regex.I,
)
MUST: Final = regex.compile(
    r"\b(?:State|Government|Turkey|Republic|authorities|Federation|Kingdom|Russia|Ukraine"
    r"|Romania|Italy"
    r"|Greece|Georgia|Azerbaijan|Moldova|it)\b[^;.]{0,80}?\b(?:must|shall|should|is to|are to"
    r"|has to"
    r"|have to|needs to|is (?:required|obliged|under)|ought to)\b(?! pay\b)"
    r"|\b(?:[ÉE]tat|Gouvernement|Turquie|R[ée]publique|autorit[ée]s|F[ée]d[ée]ration|Gr[èe]ce"
    r"|Italie)\b[^;.]{0,80}?"
    r"\b(?:doi(?:t|vent)|devr(?:a|ait|ont)|est (?:tenu|invit[ée])|sont tenues)\b(?! verser| payer)"
    r"|\b(?:orders|indicates|directs|invites|urges|recommends|ordonne|indique|invite|enjoint)\b"
    r"|\bmeasures (?:must|should|are to|need to) be\b|\bshall (?:ensure|secure|put|take|adopt)\b",
    regex.IGNORECASE,
)
HELD: Final = regex.compile(
    r"\b(?:failed to comply|violation of|breach of|violation de|violated|admissible|recevable"
    r"|no need to examine)\b",
    regex.I,
)
RULE_39: Final = regex.compile(
    r"\b(?:continue|indicate|decides? to|maint)\w*\b[^;]{0,120}\b(?:Rule 39"
    r"|article 39(?![^;.]{0,12}(?:of the|de la) Convention)"
    r"|interim measures?"
    r"|mesures? provisoires?)|\b(?:continue|continuer|poursuivre)[^;]{0,40}(?:indicat|indiqu)"
    r"|desirable[^;]{0,80}not (?:to )?"
    r"|souhaitable[^;]{0,80}ne pas",
    regex.IGNORECASE,
)
LIFTED: Final = regex.compile(
    r"\b(?:lift|discontinu|end to|lev|mettre fin|no longer|cease)", regex.I
)
ADJOURNS: Final = regex.compile(
    r"\b(?:adjourn|ajourn)\w*\b[^;]{0,260}?\b(?:applications|cases|affaires|requ[êe]tes"
    r"|proceedings)\b",
    regex.I,
)
EXPIRY: Final = regex.compile(
    r"[(;] ?(?:\(?b\)? )?(?:that|qu['’])[^;]{0,20}(?:from the expiry|simple interest"
    r"|[àa] compter de l['’]expiration|ces montants)",
    regex.IGNORECASE,
)
