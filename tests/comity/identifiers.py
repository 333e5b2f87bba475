"""Good and bad examples of every kind of identifier, after the published grammar."""

from collections.abc import Mapping, Sequence
from typing import Final

from comity import ids
from comity.ids import Identifier

GOOD: Final[Mapping[type[Identifier], Sequence[str]]] = {
    ids.CourtId: ("ecthr", "un-hrc", "zaf-concourt", "ind-sc", "gbr-uksc", "nld-hr"),
    ids.InstrumentId: ("echr", "echr-p1", "echr-p16", "esc-rev", "geneva-iv", "iccpr-op2"),
    ids.ProvisionId: (
        "echr.8", "echr.6.3.d", "echr-p1.1", "iccpr.14.3.d", "achr.25", "esc-rev.31.2", "esc-rev.e",
        "geneva-iv.147", "tfeu.4bis", "cfreu.52.3", "vclt.31.3.c", "echr.5.1.iv",
    ),
    ids.RightId: ("right:private-life", "right:fair-trial", "right:life"),
    ids.DoctrineId: ("doctrine:margin-of-appreciation", "doctrine:conventionality-control"),
    ids.GroupId: ("group:children", "group:roma", "group:indigenous-peoples"),
    ids.RemedyId: ("remedy:compensation", "remedy:interim-measures"),
    ids.StateId: ("GBR", "TUR", "SUN", "YUG", "CSK", "SCG"),
    ids.LanguageId: ("en", "fr", "es"),
    ids.RulingId: (
        "ecthr:001-57619", "iacthr:c-4", "iacthr:a-5", "un-hrc:ccpr-c-48-d-470-1991",
        "afchpr:006-2012-merits", "ecthr:25803-94-1999-07-28", "acmhpr:155-96", "icj:131",
        "cjeu:62010cj0411", "ecsr:30-2005", "ecthr:0123456789ab", "zaf-concourt:2000.19",
    ),
    ids.GuideId: ("un-hrc:gc-36", "un-cedaw:gr-35", "ecthr:guide-art-8", "venice:cdl-ad-2016-007"),
    ids.PassageId: (
        "ecthr:001-57619#88", "ecthr:001-57619#12", "ecthr:001-57619#@7", "ecthr:001-57619#@0",
        "ecthr:001-57619@fr#88", "ecthr:001-57619@es#@7", "un-hrc:gc-36#7.4", "iacthr:c-4#A1",
        "ecthr:001-57619#12-bis",
    ),
    ids.ClaimId: ("claim:9f2c4d1e8a7b6053", "claim:0000000000000000"),
    ids.HoldingId: ("ecthr:001-57619!h1", "iacthr:c-4!h12"),
    ids.MeasureId: ("ecthr:001-57619!m1", "iacthr:c-4!m10"),
    ids.CaseId: ("case:ecthr:001-57619", "case:iacthr:c-4"),
    ids.ReleaseId: ("r-2b7d90aa", "r-00aa"),
    ids.Ecli: ("ECLI:CE:ECHR:1989:0707JUD001403888", "ECLI:EU:C:2011:865", "ECLI:NL:HR:2019:2006"),
}  # fmt: skip

BAD: Final[Mapping[type[Identifier], Sequence[str]]] = {
    ids.CourtId: ("", "ECtHR", "ec thr", "-ecthr", "ecthr-", "un--hrc", "un_hrc", "écthr",
                  "ecthr\n"),
    ids.InstrumentId: ("", "ECHR", "echr.8", "echr p1", "echr-", "echr/p1"),
    ids.ProvisionId: (
        "echr", "echr.", "ECHR.8", "echr.8.", "echr..8", "echr.6.3.d.i", "echr 8", "echr.6(3)(d)",
        "echr.dd", "echr.8-2", "echr.٨", "echr.6.3.D", "art. 8", "echr.8\n",
    ),
    ids.RightId: ("private-life", "right:", "right:Private-Life", "right:private life",
                  "rights:life"),
    ids.DoctrineId: ("doctrine:", "doctrine:margin_of_appreciation", "right:life", "doctrine:a:b"),
    ids.GroupId: ("group:", "group:Roma", "roma", "group:roma-"),
    ids.RemedyId: ("remedy:", "remedy:just satisfaction", "compensation"),
    ids.StateId: ("GB", "gbr", "GBRR", "Norway", "G8R", ""),
    ids.LanguageId: ("eng", "EN", "e", "", "e1"),
    ids.RulingId: (
        "001-57619", "ecthr:", ":001-57619", "ecthr:001/57619", "ECTHR:001-57619", "ecthr:001--1",
        "ecthr:C-4", "ecthr:001-57619 ", "ecthr:001-57619#88", "ecthr:001-57619@fr", "a:b:c",
        "ecthr:001-", "ecthr:appno:25803/94|1999-07-28|ENG",
    ),
    ids.GuideId: ("gc-36", "un-hrc:GC36", "un-hrc:gc 36", "CCPR/C/GC/36", "un-hrc:gc-36#7"),
    ids.PassageId: (
        "ecthr:001-57619", "ecthr:001-57619#", "ecthr:001-57619#@", "ecthr:001-57619@#88",
        "ecthr:001-57619@fra#88", "ecthr:001-57619@FR#88", "ecthr:001-57619#88@fr", "#88",
        "ecthr:001-57619#8 8", "ecthr:001-57619##88", "ecthr:001-57619#§88", "ecthr:001-57619#88.",
    ),
    ids.ClaimId: (
        "claim:", "claim:9f2c", "claim:9F2C4D1E8A7B6053", "claim:9f2c4d1e8a7b60530",
        "9f2c4d1e8a7b6053", "claim:9f2c4d1e8a7b605g",
    ),
    ids.HoldingId: ("ecthr:001-57619", "ecthr:001-57619!h0", "ecthr:001-57619!h",
                    "ecthr:001-57619!m1"),
    ids.MeasureId: ("ecthr:001-57619!h1", "ecthr:001-57619!m01", "ecthr:001-57619!m-1"),
    ids.CaseId: ("ecthr:001-57619", "case:", "case:ecthr", "case:ecthr:001-57619#88"),
    ids.ReleaseId: ("r-", "r-abc", "2b7d90aa", "r-2B7D", "r-xyz0"),
    ids.Ecli: (
        "ECLI:CE:ECHR:89:0707JUD001403888", "ecli:ce:echr:1989:0707jud001403888",
        "ECLI:CE:ECHR:1989",
        "CE:ECHR:1989:0707JUD001403888", "ECLI:CE:ECHR:1989:0707 JUD", "",
    ),
}  # fmt: skip
