"""Words that join articles in a finding, set them apart, or only say how or why."""

from typing import Final

import regex

WITH: Final = regex.compile(
    r"(?!(?:in\s+(?:relation|connection)\s+(?:to|with)|en\s+(?:relación|conexión)\s+con)"
    r"\s+(?:the\s+|los\s+)?(?:facts|events|hechos|(?:first\s+|second\s+)?authors?|communications?|Mrs?\b|Ms)\b)"
    r"(?!in\s+relation\s+to\s+(?-i:\p{Lu}\p{Ll}+\s(?:and\s+)?\p{Lu}\p{Ll}))(?:"
    r"in\s+con\s?[jl]unc\s?tion\s+with|(?:read|taken)\s+(?:together|jointly)(?!\s*;)(?:\s+with)?|juncto"
    r"|in\s+(?:relation|connection)\s+(?:to|with)|together\s+with|jointly\s+with|read\s+with"
    r"|en\s+(?:relación|conexión|conjunto|conjunción|concordancia)\s+con"
    r"|en\s+relación\s+(?:al?|el|las?|los)\b|with\s+(?:regard|respect)\s+to\s+$|em\s+(?:relação"
    r"|conexão)\s+(?:com|[aà])|conjuntamente\s+con"
    r"|combinado\s+com|leído\s+(?:junto|conjuntamente)|derivad[oa]s?\s+del\s+incumplimiento)",
    regex.IGNORECASE,
)
ALONE: Final = regex.compile(
    r"(?:alone|independently|separately|by\s+(?:it|them)sel(?:f|ves)|on\s+(?:its|their)\s+own|individually)"
    r"\s*(?:,\s*)?(?:and|or|as\s+well\s+as)",
    regex.IGNORECASE,
)
REMARK: Final = regex.compile(r"\([^()\d]*\)")  # "article 12 (in relation to health)"
LATTER: Final = regex.compile(r"(?:the\s+latter|este\s+último|esta\s+última)\W", regex.IGNORECASE)
ALL: Final = regex.compile(r"\b(?:both|all)\b|ambos|todos", regex.IGNORECASE)
NEW_MAIN: Final = regex.compile(
    r";|,\s*(?:and|as\s+well\s+as|nor|y|e|ni|así\s+como|bem\s+como)\b"
    r"|\b(?:and|y|as\s+well\s+as|así\s+como)\s+(?:also\s+)?(?:of|under|del?|por|for|por\s+la)\s"
    r"|,\s+of\s+$|\b(?:with\s+(?:regard|respect)\s+to|in\s+respect\s+of|vis-à-vis)\b.*\band\s+$"
    r"|\b(?:violat|breach|violaci|incumpli|derecho\s(?!interno)|right\s+to|rights\s+to|viol[oó]\b|vulner[oó]\b)",
    regex.IGNORECASE,
)
WITH_TOO: Final = regex.compile(  # "en relación con el artículo 1.1, así como con el artículo 2"
    r"\b(?:and|as\s+well\s+as|y|e|así\s+como|bem\s+como)\s+(?:also\s+|también\s+)?"
    r"(?:with|con|com)\b",
    regex.IGNORECASE,
)
ANEW: Final = (
    regex.compile(  # "así como incumplió con sus obligaciones conforme al artículo I de la …"
        r"\b(?:incumpli|viol)\w*\s+(?:con\s+)?sus?\s+obligaci\w+\s+conforme\s+al?\s*$",
        regex.IGNORECASE,
    )
)
SAME_KIND: Final = (
    regex.compile(  # "en relación con el derecho … y el derecho …": both are read with
        r"^[^,;.]*\by\s+(?:el|los|con\s+el)\s+derechos?\b[^,;.]*$", regex.IGNORECASE
    )
)
DUTY: Final = regex.compile(  # "en relación con las obligaciones de respetar, de conformidad con …"
    r"\b(?:obligaci|deber|obligation|dut(?:y|ies))[^;]*$", regex.IGNORECASE
)
SEMICOLON: Final = regex.compile(r"\s*(?:;|,)\s*(?:and\s+)?")
STANDING: Final = regex.compile(r"\bstanding\s+alone\b", regex.IGNORECASE)
DUTIES: Final = regex.compile(r"iccpr\.2(?:\.\d|$)")
LIST_ALONE: Final = regex.compile(
    r"(?:[\s,()\d]|\b(?:and|articles?|read|alone|taken|paras?|paragraphs?|[a-z])\b\.?)*",
    regex.IGNORECASE,
)
ONE: Final = regex.compile(r"article\s", regex.IGNORECASE)
MANY: Final = regex.compile(r"art[ií]c(?:ul|l)[oe]s\s|artigos\s", regex.IGNORECASE)
SEVERAL: Final = regex.compile(r"articles\s", regex.IGNORECASE)
EVERY_ONE: Final = regex.compile(
    r"\b(?:todos|todas|all)\s+(?:(?:ellos|ellas|of\s+(?:them|which)|read|taken)\s+)?$"
    r"|\btodo\s+(?:ello|lo\s+anterior|esto),?\s+$",
    regex.IGNORECASE,
)
"""What binds all provisions of the sentence: "…, todos en relación con el artículo 1.1"."""
GROUNDS: Final = regex.compile(  # "la violación del derecho a la salud, de conformidad con los …"
    r"\b(?:violaci|vulneraci|incumplimiento)[^;]*\bde\s+conformidad\s+con\s+(?:los?|las?|el)\s+$"
    r"|\banaliz\w+\s+[^;]*\ba\s+la\s+luz\s+de\s+(?:los?|las?|el)\s+$"
    r"|\bviol[oó]\s+[^;]*\bderecho[^;]*\bconforme\s+(?:al?|con)\s*(?:los?|las?|el)?\s+$"
    r"|\b(?:violated|breach(?:ed)?\s+of)\s+its\s+(?:obligations?|dut(?:y|ies))\b[^;]*\b(?:pursuant\s+to"
    r"|in\s+accordance\s+with)\s+(?:the\s+)?$",
    regex.IGNORECASE,
)
ASIDE: Final = regex.compile(
    r"(?:within\s+the\s+(?:meaning|scope|terms)\s+of|(?:as\s+)?defined\s+(?:in|by|under)"
    r"|pursuant\s+to|(?<!obligations\s)in\s+accordance\s+with|acting\s+under"
    r"|for\s+the\s+purposes?\s+of"
    r"|as\s+required\s+(?:by|under)|in\s+the\s+light\s+of|submitted\s+under|required\s+under"
    r"|a\s+la\s+luz\s+de|en\s+virtud\s+de|de\s+conformidad\s+con|conforme\s+(?:al?|con)"
    r"|en\s+aplicación\s+de|in\s+view\s+of|party\s+to)"
    r"\s*(?:the\s+provisions\s+of\s+)?(?:the\s+)?(?:l?[oae]s?\s+)?$",
    regex.IGNORECASE,
)
