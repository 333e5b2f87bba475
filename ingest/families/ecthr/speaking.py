"""Who speaks in a paragraph of the law part, by its opening words, in English and French."""

import re
from typing import Final

from comity.extraction import Speaker

_SUBJECT: Final = re.compile(
    r"""\b(?:
      (?P<third>third[\s-]part(?:y|ies)|interven(?:ers?|ors?|ing\s\w+)|amicus|tiers?[\s-]interven\w+
        |[Gg]overnment\s+of\s+(?!the\s+respondent)(?:the\s+)?[A-Z]\w+
        |gouvernement\s+(?:tiers|intervenant))
    | (?P<applicant>(?:applicants?|petitioners?|requ[ée]rante?s?|int[ée]ress[ée]e?s?)
        (?:[’']\srepresentatives?)?
        |(?:Mr|Mrs|Ms|Miss|M\.|M\s?me|M\s?lle|MM\.)\s[A-Z]\w+(?:[\s-][A-Z]\w+)?)
    | (?P<government>(?:[Gg]overnment|Gouvernement|gouvernement\sd[ée]fendeur|respondent\sState)
        (?:[’']s\s(?:agent|representative)s?)?)
    | (?P<body>Commission|Chamber|Chambre|Delegate\sof\sthe\sCommission
        |d[ée]l[ée]gu[ée]\sde\sla\sCommission)
    | (?P<court>Court|Cour|Grand\sChamber|Grande\sChambre)
    )\b""",
    re.VERBOSE,
)
_VERBS: Final = (  # the beginnings of verbs with which parties speak
    "accept acknowledg add admit advanc agree alleg allud answer argu ask assert aver believ call"
    " challeng cit claim comment compar complain conced conclud confirm consider contend contest"
    " contrast counter critici declar denounc deni deny deplor describ disagree disput draw drew"
    " elaborat emphasi endors explain express fear felt found highlight hold held indicat infer"
    " inform insist invit invok join left list maint mention not object observ opin oppos plead"
    " point present proceed produc propos provid put question quot rais rebut recall recogni refer"
    " refut regard reiterat reject rel remark remind repeat repl report request respond restat"
    " said saw say seek shar sought specif state stress submi suggest support think thought"
    " underlin urg voic warn wish made makes soutien soutenu affirm all[èe]gu argue conteste"
    " consid[èe]r conclu invite[nr] rappel rel[èe]v soulign expos estim expliqu admet admis"
    " pr[ée]cis dénonc réplique r[ée]torque réaffirm réit[èe]r combat critique déclar dément"
    " d[ée]dui demand indique juge objecte observe opine oppose plaide pr[ée]ten propose renvoi"
    " reproch répond r[ée]fute r[ée]sume signal sugg[èe]r voit fait font tien t[iî]re ajout avance"
    " dit disent partage identif adopt advis stress refrain lay laid based"
)
_PHRASES: Final = (
    r"t(?:ook|akes?)\s(?:the\sview|issue)", r"was\sof\sthe", r"were\sof\sthe",
    r"(?:did|do|does)\snot\s", r"se\splai", r"s\s?['’]", r"n\s?['’]\w",
    r"ne\s(?:se\s)?(?:contest|soul|formul|pr[ée]sent|conc|souscri|partage|voi)",
)  # fmt: skip
_ADVERBS: Final = (
    r"(?:further(?:more)?|also|therefore|thus|then|in\s(?:addition|turn|substance|essence"
    r"|particular|reply|response)"
    r"|\w+ly|however|moreover|likewise|again|next|all|both|each|still|too|first|themselves|himself"
    r"|herself|itself|never(?:theless)?|nonetheless|en\soutre|[ée]galement|aussi|quant\s[àa]\s\w+"
    r"|pour\s(?:sa|leur)\spart|d\s?['’]abord|enfin"
    r"|for\s(?:his|her|their|its)\spart|on\sthe\sother\shand|who|which|to\sbegin\swith)"
)
_SAYS: Final = re.compile(
    r"(?:\s(?:compan\w+|association|organisation|party|parties|bank|church|foundation|couple|union"
    r"|trust|State|society|publishers?|submissions?)s?)?"
    r"(?:\s?\([^)]{1,150}\))?(?:\s?[,–-][^.;]{1,170}?[,–-])?"
    rf"(?:[,\s]+{_ADVERBS}(?=[\s,]))*[,\s]*\s(?:(?:have|has|had|a|ont)\s(?:not\s|also\s)?)?(?:"
    + "|".join([*dict.fromkeys(_VERBS.split()), *_PHRASES])
    + ")"
)
_POSSESSIVE: Final = re.compile(
    r"(?:s?[’']s?|[’'])\s(?:main\s|further\s|final\s)?(?:submissions?|opinion|view|contention|eyes"
    r"|arguments?|observations|case)\b"
)
_BEFORE: Final = re.compile(  # "according to the applicant", "in the submission of the Government"
    r"\b(?:[Aa]ccording\sto|[Ff]or|[Ii]n\sthe\s(?:view|opinion|submission)\sof|[Ss]elon"
    r"|[Dd]e\sl\s?['’]avis\s(?:de|du)|[Aa]ux\syeux\s(?:de|du|des)|[Pp]our|[Dd]\s?['’]apr[èe]s)"
    r"\s(?:the\s|le\s|la\s|les\s|l\s?['’]\s?)?(?:(?:first|second|third|respondent)\s)?$"
)
_IN_VIEW: Final = re.compile(
    r"\b[Ii]n\s(?:the\s)?(?:\w+\s){0,2}$|\b[Oo]n\sthe\s(?:\w+\s){0,2}$|^[Tt]he\s(?:\w+\s){0,2}$"
)
_COURT: Final = re.compile(
    r"\s(?:(?:also|further|therefore|thus|first(?:ly)?|then|again|next|however|nevertheless"
    r"|nonetheless"
    r"|likewise|accordingly|consequently|moreover|secondly|lastly|finally|would\salso)\s"
    r"|,[^.;]{1,170},\s)*"
    r"(?:notes|observes|considers|reiterates|recalls|finds|has|is|must|will|would|cannot|does|did"
    r"|sees|agrees"
    r"|accepts|points|concludes|takes|refers|emphasi|stresses|acknowledges|holds|held|shares|doubts"
    r"|need|attaches|may"
    r"|can|was|had|noted|considered|found|deems|regards|recogni|wishes|decides|declares|rejects"
    r"|dismisses|joins|awards"
    r"|turns|examines|remains|starts|begins|starting|draws|perceives|discerns|infers|assesses"
    r"|admits|intends|leaves|should|could|subscribes"
    r"|note|observe|consid|rappel|rel[èe]v|constat|estim|juge|d[ée]cid|conclu|souligne|se\s|n['’]"
    r"|ne\s|a\s|est\s|doit|peut|va\s|part|admet|attache|renvoi|examin|d[ée]dui|croit|entend|tien"
    r"|voit|r[ée]it[èe]r|reconna|rejette|dit|d[ée]clar|octroi|alloue|accord|s['’])"
    r"|[’']s\s(?:view|opinion|assessment)"
    r"|,\s(?:noting|having|observing|bearing|mindful|recalling|reiterating|considering)\b"
)
_ANSWER: Final = re.compile(
    r"(?:^|[.”)]\s+)(?:[^.]{0,90},\s)?(?:[Tt]he\s)(?:Grand\s)?Court\s(?:\w+\s){0,2}?"
    r"(?:notes|observes|considers|reiterates|recalls|finds|concludes|is\s|cannot|does|accepts|agrees"
    r"|points|must|will|sees|has\s)|\b[Ii]n\sthe\sCourt[’']s\s(?:view|opinion)"
    r"|(?:^|[.»)]\s+)(?:[^.]{0,90},\s)?[Ll]a\sCour\s(?:(?!européenne|suprême|d[e’'])\w+\s){0,1}?(?:note"
    r"|observe|considère|rappelle|relève|constate|estime|juge|conclut|souligne|ne\s|n[’'])"
)
_OMITS: Final = re.compile(r"\s(?:have|has|do|does)\snot\b")  # so the Court remarks
_PRONOUN: Final = re.compile(r"(?:He|She|They|Ils?|Elles?)(?=\s)")
_COMPLAINS: Final = re.compile(
    r"(?:(?:Relying|Invoking|Lastly|Finally)[^.;]{0,160}?,\s)?[Tt]he\s(?:\w+\s){0,2}?applicants?"
    r"(?:\s\w+ly|\s(?:also|further))?\s(?:complained|alleged)\b"
    r"|The\sGovernment\s(?:contested|disputed|disagreed|did\snot\scomment)[^.]{0,60}\.?$"
    r"|(?:(?:Invoquant|Enfin)[^.;]{0,160}?,\s)?(?:[Ll]es?|[Ll]a)\srequérante?s?"
    r"(?:\s\w+ment)?\s(?:se\splai|allègue|dénonce)"
)
_SUBORDINATE: Final = re.compile(
    r"[.;]\s|\b(?:that|which|who|whether|although|while|if|as|where|when|because|since|whereas"
    r"|que|qui|si|bien|lorsque|quand|dont|où|If|Whether|Although|While|Even|Si|Bien)\b"
)
_OTHER_GOVERNMENT: Final = re.compile(
    r"[^.;]{0,80}?\b[Tt]he\s(?!Respondent)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\sGovernment\b"
)
_OWN: Final = re.compile(  # words in which the Court alone draws a conclusion
    r"(?:It\sfollows|There\s(?:has|have),?\s(?:\w+,?\s){0,2}been|Accordingly,\sth|In\sconclusion"
    r"|Consequently,\sth"
    r"|Having\sregard\sto\s(?:the\s(?:above|foregoing)|all)|In\s(?:the\s)?(?:light"
    r"|view)\sof\sthe\s(?:above|foregoing|fore)|The\sforegoing"
    r"|For\sthe\s(?:foregoing|above)|In\sthese\scircumstances|In\ssum|In\sthe\s(?:present"
    r"|instant)\scase,\sthe\sCourt"
    r"|(?:Partant|D[èe]s\slors|Il\s(?:s['’]ensuit|y\sa\slieu|convient)|En\sconclusion|En\ssomme"
    r"|Eu\s[ée]gard\s[àa]|A\sla\slumi[èe]re|Compte\stenu)\b)"
)
_HEARD: Final = re.compile(r"\b(?:had|would|could|might|were|was)\b")
_STATED: Final = re.compile(
    r"\b(?:is|are|has|have|does|cannot|must|will|may|notes?|considers|observes|finds|remains?"
    r"|appears)\b|the\spresent\scase"
)
_OPENING: Final = 330  # code points in which a speaker is named
_NAMES: Final = {
    "third": Speaker.THIRD_PARTY,
    "applicant": Speaker.APPLICANT,
    "government": Speaker.GOVERNMENT,
    "body": Speaker.OTHER_COURT,
    "court": Speaker.COURT,
}


def speaker_in(words: str, *, is_heading_silent: bool = False) -> Speaker | None:
    """Return who is said to speak at the opening of a paragraph; ``None`` where nobody is.

    Args:
        words: the paragraph, without its number.
        is_heading_silent: whether no heading announces the parties' arguments: then a party speaks
            only where it is the subject of the first sentence, not where the Court remarks
            "whereas the applicant alleges" or reports in passing.

    >>> speaker_in("The applicant further argued that the measure had been unlawful.")
    <Speaker.APPLICANT: 'applicant'>
    """
    if _OWN.match(words):
        return Speaker.COURT
    opening = words[:_OPENING]
    for subject in _SUBJECT.finditer(opening):
        kind = subject.lastgroup or ""
        end = subject.end()
        if kind == "court":
            if _COURT.match(opening, end):
                return Speaker.COURT
        elif _SAYS.match(words, end) or _is_view(words, subject.start(), end):
            is_passing = is_heading_silent and (
                _SUBORDINATE.search(opening, 0, subject.start()) or _OMITS.match(words, end)
            )
            return None if is_passing or answers(words) else _NAMES[kind]
    return None


def goes_on_saying(words: str) -> bool:
    """Whether "he" or "they" say here what the party named before goes on to say."""
    pronoun = _PRONOUN.match(words)
    return pronoun is not None and _SAYS.match(words, pronoun.end()) is not None


def opens_complaint(words: str) -> bool:
    """Whether a paragraph begins a new complaint, as it does after the last one's assessment."""
    return _COMPLAINS.match(words) is not None


_LAW_OPENS: Final = re.compile(
    r"(?:The\sCourt\s(?:first\s|also\s)?(?:notes|observes|considers|reiterates|recalls|finds|has)\b"
    r"|La\sCour\s(?:rappelle|note|observe|relève|constate|estime)\b)"
)


def opens_law(words: str) -> bool:
    """Whether a paragraph shows, without any heading, that the law part has begun.

    >>> opens_law("The applicant complained under Article 6 that the proceedings were unfair.")
    True
    """
    return opens_complaint(words) or _LAW_OPENS.match(words) is not None


def answers(words: str) -> bool:
    """Whether the Court takes the word in the first half of a paragraph that opens otherwise.

    It repeats what a party says before it answers, and most of the paragraph is its own.
    """
    found = _ANSWER.search(words) if "Cour" in words else None
    return found is not None and 2 * found.start() < len(words)


def _is_view(words: str, start: int, end: int) -> bool:
    if _BEFORE.search(words, max(0, start - 60), start):
        return True
    return bool(_POSSESSIVE.match(words, end) and _IN_VIEW.search(words, 0, start))


def is_other_government(words: str) -> bool:
    """Return whether a paragraph opens with a government named by its State, not "the Government".

    Strasbourg calls the respondent "the Government"; another State keeps its name.
    """
    return _OTHER_GOVERNMENT.match(words) is not None


def is_reported(words: str) -> bool:
    """Return whether a paragraph without a named speaker goes on reporting a party's words.

    Reported speech of these rulings stands in the past; the Court speaks in the present.
    """
    return len(_HEARD.findall(words)) > 2 * len(_STATED.findall(words))
