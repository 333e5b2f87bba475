"""Forms of redress that are no sum of money, in the words of English operative parts.

Each: the form, letters of which one stands in every match, and the pattern. They are read in
stretches that order or recommend, never elsewhere.
"""

from typing import Final

_LAW: Final = (
    r"(?:laws?\b(?! enforcement)|legislat\w+|(?:criminal|penal|civil|family|electoral"
    r"|domestic|national|labour)\s?codes?"
    r"|codes? of \w+|constitution\b|statut\w+|\bacts?\b(?! of)|normative|legal (?:framework"
    r"|provisions|regime"
    r"|order|system|norms|definition)|regulations?\b|regulatory|decrees?\b|ordinances?\b"
    r"|articles? \d+|(?<!its )(?<!all )provisions\b(?! of (?:this|the present)))"
)
FORMS: Final = (
    ("investigation-and-prosecution", "investigat prosecut punish perpetrat criminal responsib"
                                      " justice",
     r"\b(?:investigat(?:e|ion|ions|ing)\b|prosecut(?:e|ed|ing|ions?(?! (?:service|office)))\b"
     r"|bring(?:ing)? [^.;]{0,60}to justice"
     r"|criminal (?:proceedings|investigation|action)|punish\w*\b[^.;]{0,40}(?:responsible"
     r"|perpetrat|guilty)"
     r"|(?:identify|try|trying|sanction)\w* (?:and punish )?(?:those|the persons?|all"
     r"|the perpetrators)"
     r"|establish(?:ing)? responsibility for)"),
    ("compensation", "compensat indemn redress damages reparation",
     r"\b(?:compensat\w+|indemnif\w+|indemnity|(?:monetary|financial|pecuniary) redress"
     r"|(?:award|pay) (?:of )?damages|adequate reparation|full reparation, including)\b"),
    ("costs", "cost expens fine fees",
     r"\b(?:reimburs\w+|refund\w*|cover\w*|pay\w*|repay\w*|including|and|return\w*)\b[^.;]{0,60}"
     r"\b(?:(?:legal|court|litigation|judicial|any) (?:costs?|expenses|fees)|costs and expenses"
     r"|legal fees"
     r"|fines? (?:imposed|paid|incurred)|(?:the )?fines?\b)"),
    ("release", "releas liberat free ",
     r"(?<!date of )\b(?:(?:immediate|early|prompt)?\s?releas(?:e|ed|ing)\b(?! (?:of"
     r"|any) (?:information"
     r"|funds|the judgment|the report))"
     r"|set(?:ting)? (?:\w+ )?(?:free|at liberty)|under an obligation to free\b"
     r"|immediate liberation)"),
    ("reopening", "trial retr reopen re-open rehear re-hear review reconsider re-examin reexamin"
                  " reass re-ass re-eval reeval revis new hearing appeal examin rule consider",
     r"\b(?:re-?trials?\b|retr(?:y|ied|ying)\b|re-?open\w*|new (?:trial|hearing)|re-?hear\w*"
     r"|(?:review|revis|reconsider|re-?examin|re-?assess|re-?evaluat)\w*\b"
     r"(?:(?!legislat|\blaws?\b)[^.;]){0,90}?\b(?:convictions?|sentences?|trial|case|applications?"
     r"|claims?|decisions?|requests?|judge?ments?|appeal|asylum|proceedings|detention|complaint"
     r"|petition|situation|merits|(?<!in )order|removal|deportation|expulsion)\b"
     r"|(?:enable|allow|permit)\w* [^.;]{0,60}\bappeal\b|right of appeal"
     r"|re-?examin\w+|re-?assess\w+|reconsider\w+)"),
    ("annulment-of-record", "quash annul set aside setting aside expung overturn vacat eras"
                            " nullif null eliminat remov cancel delet",
     r"\b(?:quash\w*|annul\w*|set(?:ting)? aside|expung\w*|overturn\w*|vacat(?:e|ed|ing)\b"
     r"|nullif\w*"
     r"|(?:declar\w+|render\w*)[^.;]{0,40}null|(?:eliminat|eras|remov|cancel|delet)\w*\b"
     r"(?:(?!\blaws?\b)[^.;]){0,90}"
     r"(?:criminal|police|public)? ?(?:records?|regist\w+|conviction|sentence|antecedents)\b"
     r"|without effect|leave[^.;]{0,30}without effect|annul)"),
    ("commutation", "commut death execut",
     r"\b(?:commut\w+|(?:revok|revers|replac|substitut|annul|abolish)\w*[^.;]{0,40}"
     r"death (?:sentence|penalty)|remov\w+[^.;]{0,20}death row"
     r"|refrain[^.;]{0,40}(?:execut)|not (?:to )?(?:be )?execut\w+)"),
    ("reinstatement", "reinstat rehir re-hir re-employ",
     r"\b(?<!in lieu of )(?:re-?instat\w+(?! (?:\w+ ){0,2}title)|rehir\w+|re-?employ\w+)"),
    ("restitution-of-property", "return restor restitut propert land possession",
     r"\b(?:restitution of|return(?:ing)?(?: of)?|restor\w+|hand(?:ing)? back|give back"
     r"|devolution of)\b[^.;]{0,60}?\b(?:propert(?:y|ies)|lands?|possessions?|plots?|flats?"
     r"|apartment|building|house|title deeds?|vehicle|assets|estate|territor(?:y|ies)|materials?"
     r"|books?|goods|items)\b"
     r"|\b(?:protect|respect|secure|guarantee)\b[^.;]{0,40}?\b(?:possession|ownership)\b"
     r"[^.;]{0,30}?\bof (?:the |their )?(?:lands?|farms?|propert(?:y|ies)|houses?)\b"),
    ("titling-of-land", "demarcat delimit titl legal recognition",
     r"\b(?:demarcat\w+|delimit\w+|(?:collective|land|property) titl\w+|titling"
     r"|grant\w* [^.;]{0,40}titles?\b(?! to the post)"
     r"|legal recognition of [^.;]{0,80}lands?)"),
    ("execution-of-domestic-judgment", "enforce execut complian comply implement",
     r"\b(?:enforce(?:ment)?|execut(?:e|ion)|implement(?:ation)?|compl(?:y|iance))\b[^.;]{0,90}?\b"
     r"(?:amparo|(?:domestic|national|final|local|outstanding|court)[^.;]{0,30}(?:judge?ments?"
     r"|decisions?|rulings?|awards?|courts?)"
     r"|(?:judge?ments?|decisions?|rulings?) (?:of|in|given|delivered|issued|against|still|which"
     r"|that|at issue)"
     r"|(?:judge?ments?|decisions?) (?:in|referred|in (?:his|her|their"
     r"|the applicants?['’]s?) favour))"),
    ("residence-permit", "regulari permit passport travel document visa citizenship nationality"
                         " residen"
                         " identity document asylum",
     r"\b(?:regulari[sz]\w+ [^.;]{0,30}status|residence (?:permits?|status)|(?:permanent"
     r"|temporary) resid\w+|residency|passports?"
     r"|travel documents?|visas?"
     r"|citizenship|nationality|(?:identity|identification) (?:documents?|cards?|papers)"
     r"|birth certificates?|leave to remain"
     r"|(?:grant|recogni)\w* [^.;]{0,30}refugee status|permission to (?:remain|stay|return))"),
    ("family-contact", "contact famil custody access visit reunif reunit",
     r"\b(?:family re-?unification|re-?unit\w+|(?:visitation|visiting|access|contact|custody"
     r"|parental) rights?"
     r"|(?:regular|effective|maintain|establish|access|restor\w*)\w*[^.;]{0,40}\b(?:contact"
     r"|relationship)s?\b[^.;]{0,40}(?:child|son|daughter|mother|father|parent|famil)"
     r"|custody of|access to (?:his|her|their) (?:child|son|daughter)|facilitat\w+ contact)"),
    ("suspension-of-removal", "refrain not suspend stay cease forbear avoid",
     r"\b(?:refrain from|suspend\w*|stay(?:ing)?|cease|forbear from|avoid) ?(?:the )?(?:\w+ ){0,3}?"
     r"(?:return(?:ing)?|remov(?:e|al|ing)|expel(?:ling)?|expulsion|extradit\w+|deport\w*"
     r"|refoul\w+|transfer(?:ring)?)\b"
     r"|\bnot (?:to )?(?:be )?(?:\w+ ){0,2}?(?:returned|return (?:him|her|them|the)|remov(?:e|ed)"
     r"|expel(?:led)?|extradit\w+|deport\w*|refoul\w+|transfer(?:red)?)\b"),
    ("return-of-displaced", "return displac resettl reloc",
     r"\b(?:facilitat\w+[^.;]{0,40}\breturn\b|(?:safe|dignified|voluntary)[^.;]{0,30} return"
     r"|return (?:to"
     r"|of) [^.;]{0,60}(?:displaced|communit|places? of (?:origin|residence)|exile|villages?"
     r"|homes?)"
     r"|conditions?[^.;]{0,90}to return|resettle\w*|relocat\w+|(?:displaced"
     r"|exile)[^.;]{0,60} (?:to )?return)"),
    ("search-for-remains", "remains whereabouts search locat fate",
     r"\b(?:(?:mortal|human|his|her|their|the|locating|of) remains\b|\bremains of\b|whereabouts"
     r"|search(?:es|ing)? for (?:the )?(?:disappeared|victims?|remains|mr|him|her|them)"
     r"|(?:genuine|serious|thorough|effective) search|locat(?:e|ing) (?:the )?(?:remains|victim"
     r"|disappeared|mr|him|her|them)|fate of)"),
    ("publication", "publi disseminat translat distribut broadcast circulat",
     r"\b(?:publish\w*|publication|publici[sz]\w+|disseminat\w+|translat\w+[^.;]{0,60}(?:views"
     r"|decision|languages?|judge?ment)"
     r"|widely distribut\w+|distribut\w+[^.;]{0,20} widely|broadcast\w*|made public)\b"),
    ("public-apology", "apolog acknowledg public act amends",
     r"\b(?:apolog\w+|public (?:act|ceremony|event)[^.;]{0,60}(?:acknowledg|recogni|apolog"
     r"|amends)|(?:publicly |act (?:of|to) |public )acknowledg\w+"
     r"|acknowledg(?:e|ing)\b[^.;]{0,40}responsib\w+|moral rehabilitation)"),
    ("memorial", "monument memorial plaque commemorat museum name mausoleum bust",
     r"\b(?:monuments?|memorials?|plaques?|commemorat\w+|museum|mausoleum|in (?:the )?memory of"
     r"|nam(?:e|ing) (?:a|an|the) (?:street|school|square|park|plaza|educational|cent\w+)"
     r"|designat\w+ [^.;]{0,40}day)\b"),
    ("medical-psychological", "medic psycholog psychiatr health therap treatment",
     r"\b(?:(?:medical|psycholog\w+|psychiatric|mental|physical|therapeutic|health"
     r"|psychosocial)[^.;]{0,40}?(?:care(?! professional| provider| personnel| worker)"
     r"|treatments?|assistance|support|attention|services?"
     r"|rehabilitation|counsel\w+|follow-up|examination)"
     r"|treatment (?:for|of) (?:his|her|their|the victims?['’]?))"),
    ("rehabilitation", "rehabilitat",
     r"\brehabilitat\w+"),
    ("scholarship", "scholarship education stud school grant",
     r"\b(?:scholarships?|(?:study|education(?:al)?) grants?|(?:access to|continue|resume"
     r"|complete)[^.;]{0,40}(?:education|studies|schooling)|educational (?:opportunit|assistance"
     r"|support)\w+|literacy)"),
    ("truth-commission", "truth archive",
     r"\b(?:truth (?:commission|seeking)|archives?\b|historical (?:account|memory))"),
    ("training", "train educat awareness capacity course manual sensiti",
     r"\b(?:train(?:ing|ed)?\b|capacity[- ]building|awareness[- ]?(?:raising|building"
     r"|campaign\w*)?|human rights (?:education|courses?|programs?)|sensiti[sz]\w+"
     r"|education(?:al)? (?:program|campaign|course)\w*|courses? (?:on|for)"
     r"|(?:curricul\w+))"),
    ("legislative-reform", "law legisl code constitution statut act amend articl provision"
                           " normative legal regulat decree repeal enact ordinance",
     rf"\b(?:amend\w*|revis\w+|review\w*|repeal\w*|adopt\w*|enact\w*|align\w*|bring\w*|reform\w*"
     rf"|adapt\w*|adjust\w*|modif\w+|harmoni[sz]\w+|abolish\w*|introduc\w+|chang\w+|improv\w+"
     rf"|conform\w*|ensur\w+|incorporat\w+|classif\w+|defin\w+|typif\w+|promulgat\w+|remov\w+"
     rf"|eliminat\w+|abrogat\w+|establish(?:ing)?\b|pass\w*|annul\w*|codif\w+"
     rf"|criminali[sz]\w+)\b[^.;]{{0,110}}?\b{_LAW}"
     rf"|legislative (?:measures?|or other|and other|amendments?|reforms?)"
     rf"|\b{_LAW}[^.;]{{0,80}}?(?:be|is|are) (?:amended|brought|revised|reviewed|repealed"
     rf"|compatible|in (?:conformity|compliance))"),
    ("conditions-of-detention", "detention prison inmate detain overcrowd cell custody imprison",
     r"\b(?:conditions? (?:of|in|at)[^.;]{0,40}(?:detention|prisons?|imprisonment|confinement"
     r"|custody|detain|cells?)|(?:prisons?|detention|jail)[^.;]{0,30}(?:conditions|overcrowding"
     r"|facilities)|overcrowd\w*"
     r"|treat\w* (?:all )?(?:persons|prisoners|detainees|persons deprived)[^.;]{0,60}(?:humanity"
     r"|dignity|humane))"),
    ("new-domestic-remedy", "remed mechanism recourse avenue",
     r"\b(?:set(?:ting)? up|introduc\w+|establish\w*|creat\w+|provid\w+ for"
     r"|put(?:ting)? in place|secur\w+|ensur\w+ (?:the )?(?:availability|existence) of"
     r"|make available)\b[^.;]{0,70}?\b(?:domestic |effective |national |preventive "
     r"|compensatory |judicial |adequate )+(?:and |or |legal )*(?:\w+ )?(?:remed(?:y|ies)"
     r"|recourse|avenue)"),
    ("institutional-reform", "constitutional protocol register registr body mechanism"
                             " institution unit"
                             " commission strengthen database system fund committee",
     r"\b(?:(?:creat|establish|set(?:ting)? up|develop|implement|adopt|design|strengthen"
     r"|operationali[sz])\w*\b[^.;]{0,60}?\b(?:protocols?|regist(?:er|ry|ries)|mechanisms?"
     r"|institutions?|bod(?:y|ies)|units?|database|constitutional court|independent"
     r"|monitoring system|guidelines|public polic\w+|national plan|action plan|strategy"
     r"|program(?:me)?s?)\b)"),
    ("practice-reform", "practice policy policies procedur instruct guideline",
     r"\b(?:(?:review|revis|chang|reform|modif|adapt|align|amend|improv)\w*\b[^.;]{0,70}?"
     r"\b(?:practices?|polic(?:y|ies)|procedures?|administrative|guidelines|instructions)\b"
     r"|(?:administrative|judicial) practice|guidelines (?:for|on))"),
    ("data-and-statistics", "statistic data indicator",
     r"\b(?:statistic\w+|(?:collect|compil|produc)\w*[^.;]{0,30}data\b|indicators?\b"
     r"|data[- ](?:collection|base on))"),
    ("housing-and-services", "hous accommodat water sanitation food livelihood basic",
     r"\b(?:(?:alternative|adequate|permanent|social|public|decent)[^.;]{0,15}(?:housing"
     r"|accommodation)|housing (?:plan|program|unit|solution|benefit)\w*"
     r"|provide[^.;]{0,40}\b(?:housing|dwelling|shelter|drinking water|basic (?:goods|services)"
     r"|food)\b|potable water|development (?:plan|program)\w*)"),
    ("community-fund", "fund ",
     r"\b(?:(?:community )?development fund|fund (?:for|in favou?r of)[^.;]{0,40}communit\w+"
     r"|community fund)"),
    ("protection-of-witnesses", "protect safety security reprisal intimidat threat harass",
     r"\b(?:protect(?:ion|ed)?\b[^.;]{0,60}(?:threats?|intimidation|reprisals?|retaliation"
     r"|harassment|li(?:fe|ves)|safety|integrity|witness\w*|security)|(?:guarantee"
     r"|ensure)\w*[^.;]{0,30}(?:the )?(?:safety|security|lives|life)\b[^.;]{0,40}(?:of|and)"
     r"|protection (?:measures?|programs?|order)|measures of protection"
     r"|against (?:any )?(?:reprisals|intimidation|threats))"),
    ("non-repetition", "similar repet recur future occur prevent",
     r"\b(?:similar (?:violations?|risks?|situations?|acts?|events?|cases?|breaches)"
     r"|non-?repetition"
     r"|non-?recurrence|recur(?:rence)?\b|not (?:be )?repeated|(?:violations?"
     r"|acts)[^.;]{0,40}(?:in (?:the )?future)|do not occur|not happen again)"),
    ("technical-assistance", "technical assistance",
     r"\btechnical (?:assistance|cooperation)"),
    ("reporting-duty", "report inform submit respon",
     r"\b(?:(?:submit|present|provide|file|transmit|send|forward|furnish|deliver|issue"
     r"|render)\w*\b[^.;]{0,80}?\b(?:reports?|written (?:response|explanation|statement)"
     r"|response)\b|(?:to|shall|should|must) (?:periodically )?inform (?:it|the (?:Court"
     r"|Committee|Commission|Tribunal)|them)\b"
     r"|(?:wish\w*|would (?:like|wish)|request\w*|expect\w*|invit\w*)\b[^.;]{0,60}\b(?:receive"
     r"|inform\w*|information|be informed|reply)\b"
     r"|information (?:about|on|concerning|in respect of|in connection with"
     r"|regarding)[^.;]{0,40}measures?|report (?:to (?:it|the)|back|every)|to report\b"
     r"|reports? (?:on"
     r"|to) (?:the )?(?:implement|measures|status|steps|Court|Commission)\w*)"),
    ("interim-measures", "provisional interim Rule 39",
     r"\b(?:(?:adopt(?!ion)|maintain|continu|implement|keep|order|extend|grant|indicat|ratif)\w*\b"
     r"[^.;]{0,60}\b(?:provisional|interim) measures?|Rule 39)\b"),
    ("restitution", "restor enabl registr re-regist restitut",
     r"\b(?:restitution\b|restor(?:e|ing) (?:his|her|their|the (?:author|applicant|complainant"
     r"|victim)s?['’]?s?) [^.;]{0,40}(?:rights?|status|name|licen[cs]e)|re-?regist\w+|(?:enabl"
     r"|allow|permit)\w* [^.;]{0,60}(?:stand|candid|run) (?:as|for|in)|regist(?:er"
     r"|ration of) [^.;]{0,40}(?:association|organi[sz]ation|party|name|surname|marriage))"),
    ("effective-remedy", "remedy remedies reparation redress",
     r"\b(?:(?:effective|appropriate|adequate|enforceable|full)(?:,"
     r"| and)?(?: and)?(?: \w+)? ?(?:remed(?:y|ies)|redress|reparations?)"
     r"|entitled(?:,[^.;]{0,90},)? to (?:a|an) (?:\w+ )?remedy|provide [^.;]{0,60}\bremedy\b"
     r"|full reparation|remedy the violations?)"),
)  # fmt: skip
