"""Forms of redress that are no sum of money, in the words of French operative parts.

Each: the form, letters of which one stands in every match, and the pattern. They are read in
stretches that order or recommend, never elsewhere.
"""

from typing import Final

FORMS: Final = (
    ("investigation-and-prosecution", "enquête enquete poursui responsab",
     r"(?:\benqu[êe]tes?\b|\benqu[êe]ter\b|\bpoursui(?:vre|tes)\b[^.;]{0,40}(?:p[ée]nal|respons"
     r"|auteurs)|\b(?:identifi|jug|sanctionn|pun)\w+[^.;]{0,60}(?:respons|auteurs|coupables))"),
    ("compensation", "indemnis réparation réparer",
     r"\b(?:indemnis\w+|indemnit[ée]s?|d[ée]dommag\w+)"),
    ("release", "libér liber élargi",
     r"\b(?:remise? en libert[ée]|lib[ér]ation|lib[ée]r(?:er|ation|é)\w*"
     r"|mettre fin [àa] la (?:d[ée]tention|privation)|[ée]largi(?:ssement)?)\b"),
    ("reopening", "rouv réouv nouveau procès réexam reexam rejug nouvel examen révision recours",
     r"(?:\b(?:r[ée]ouvert\w+|rouvr\w+|nouveau (?:proc[èe]s|jugement)|r[ée]exam\w+|nouvel examen"
     r"|rejug\w+)\b|\br[ée]vision (?:du|de la|de) (?:proc[èe]s|proc[ée]dure|condamnation"
     r"|jugement))"),
    ("annulment-of-record", "annul effac casier",
     r"\b(?:annul(?:er|e)\b|proc[ée]der [àa] l['’]annulation|effac\w+|casier judiciaire"
     r"|priv\w+ d['’]effet)"),
    ("commutation", "commu mort réclusion perpétuité peine",
     r"\b(?:commu(?:er|tation)\w*|rempla\w+[^.;]{0,60}peine|ne pas ex[ée]cuter"
     r"|peine n['’]exc[ée]dant)"),
    ("reinstatement", "réintég reintég",
     r"\br[ée]int[ée]gr\w+"),
    ("restitution-of-property", "restitu réinscri",
     r"\b(?:restitu\w+|r[ée]inscription[^.;]{0,40}biens?)"),
    ("restitution", "situation équival situation aussi proche",
     r"\bsituation (?:[ée]quival\w+|aussi proche)"),
    ("execution-of-domestic-judgment", "exécut execut exécution",
     r"\b(?:ex[ée]cut(?:er|ion)\w*)\b[^.;]{0,80}(?:jugements?|arr[êe]ts?|d[ée]cisions?"
     r"|sentences?)(?: internes?| d[ée]finiti\w+| rendu\w*| judiciaires?| de la cour"
     r"| du tribunal)?"),
    ("residence-permit", "séjour passeport titre nationalité visa",
     r"\b(?:titres? de s[ée]jour|permis de s[ée]jour|passeports?|documents? de voyage|visas?\b"
     r"|nationalit[ée])"),
    ("family-contact", "contact visite familial lien",
     r"\b(?:droit de visite|contacts? (?:entre|avec)|regroupement familial|retour de l['’]enfant"
     r"|relations? (?:entre|avec))"),
    ("suspension-of-removal", "pas expuls pas extrad renvoy éloign s’abst s'abst suspen",
     r"\b(?:ne pas (?:proc[ée]der [àa] )?(?:l['’]|le |la )?\w*\s?(?:expuls|extrad|renvo|remett"
     r"|transf|[ée]loign|refoul)\w*|(?:s['’]abst|suspen)\w+[^.;]{0,40}(?:expuls|extrad|renvo"
     r"|[ée]loign|refoul)\w*)"),
    ("search-for-remains", "dépouille restes sort recherch",
     r"\b(?:d[ée]pouilles?|restes|recherch(?:e|er) (?:des|de|du|la)\b)"),
    ("publication", "publi diffus tradui",
     r"\b(?:publi(?:er|cation|é)\w*|diffus\w+|tradui\w+|traduction)"),
    ("public-apology", "excuses reconna",
     r"\b(?:excuses?\b|reconna[îi]\w+ publique\w*|reconna[îi]tre publiquement)"),
    ("medical-psychological", "médic medic psych soins santé",
     r"\b(?:soins|traitements?|assistance|prise en charge|suivi"
     r"|transf[ée]r\w+)\b[^.;]{0,60}(?:m[ée]dic\w+|psych\w+|sant[ée]|[ée]tablissement)"),
    ("rehabilitation", "réadapt rehabilit réhabilit",
     r"\b(?:r[ée]adapt\w+|r[ée]habilit\w+)"),
    ("training", "formation sensibilis",
     r"\b(?:formations?\b|former (?:les|des)|sensibilis\w+)"),
    ("legislative-reform", "loi législ legisl code règlement réform disposition constitution"
                           " droit interne",
     r"\b(?:(?:modifi|r[ée]form|amend|adopt|abrog|adapt|mettre en conformit[ée]|harmonis"
     r"|r[ée]vis|instaur|prendre|garantir|am[ée]nag)\w*\b[^.;]{0,110}(?:\blois?\b"
     r"|l[ée]gislati\w+|l[ée]gislation|\bcode\b|r[ée]glement\w*|constitution|droit interne"
     r"|ordre juridique|cadre juridique)|mesures? (?:l[ée]gislatives|l[ée]gales|g[ée]n[ée]rales)"
     r"|r[ée]forme)"),
    ("conditions-of-detention", "détention detention pénitentiaire surpopul",
     r"\b(?:conditions? (?:de|mat[ée]rielles de) (?:vie en )?d[ée]tention|surpopulation"
     r"|[ée]tablissements? p[ée]nitentiaires?)"),
    ("new-domestic-remedy", "recours",
     r"\b(?:mettre (?:en place|sur pied)|instaur\w+|cr[ée]er|introdui\w+|garantir|offr\w+"
     r"|disponibl\w+|ensemble de|pr[ée]voi\w+|mise en place)\b[^.;]{0,90}\brecours\b"),
    ("institutional-reform", "mécanisme organe registre programme renforc",
     r"\b(?:m[ée]canismes?|registres?|(?:cr[ée]er|mettre en place"
     r"|instaur\w+)[^.;]{0,40}(?:organes?|institutions?|programmes?))"),
    ("practice-reform", "pratique administrati",
     r"\b(?:pratiques?\b (?:administrative|judiciaire|interne)|mesures? (?:administratives"
     r"|pratiques))"),
    ("protection-of-witnesses", "protég proteg protection",
     r"\b(?:prot[ée]g\w+|protection)\b[^.;]{0,60}(?:menaces|repr[ée]sailles|s[ée]curit[ée]"
     r"|int[ée]grit[ée]|\bvie\b|t[ée]moins)"),
    ("non-repetition", "non-répétition non répétition analogues similaires",
     r"\b(?:non[- ]r[ée]p[ée]tition|violations? (?:analogues?|similaires?|semblables?)"
     r"|se reprodui\w+)"),
    ("reporting-duty", "rapport inform renseign",
     r"\b(?:(?:soumett|pr[ée]sent|fourni|transmett|adress|d[ée]pos)\w*[^.;]{0,60}(?:rapports?"
     r"|renseignements|informations?)|souhaite recevoir[^.;]{0,80}(?:renseignements"
     r"|informations?)|inform\w+ (?:le Comit[ée]|la Cour)[^.;]{0,40}mesures)"),
    ("interim-measures", "provisoires article 39",
     r"\b(?:mesures? provisoires?|article 39 (?:du|de son) r[èe]glement)"),
    ("effective-remedy", "recours utile recours effectif réparation",
     r"\b(?:recours (?:utile|effectif)|r[ée]paration (?:int[ée]grale|ad[ée]quate|appropri[ée]e))"),
)  # fmt: skip
