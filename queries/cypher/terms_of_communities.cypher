// Which rights and doctrines tell these communities from all other acts?
// $communities: LIST<STRING>
MATCH (t:Labelling) WHERE t.analysis IN $communities
OPTIONAL MATCH (r:Right {id: t.about})
OPTIONAL MATCH (d:Doctrine {id: t.about})
RETURN t.analysis AS analysis, t.about AS about, coalesce(r.label_en, d.label_en) AS label_en,
       t.weight AS weight, t.inside AS inside, t.outside AS outside
ORDER BY t.analysis, t.ordinal
