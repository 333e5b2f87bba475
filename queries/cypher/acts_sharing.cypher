// Which rulings share most of these features, court by court?
// $weighted: STRING rights, doctrines, groups and acts, each with its weight: 'right:life=31 ecthr:001-1=44'
// $courts: LIST<STRING> or NULL codes of courts
// $besides: STRING ids of the acts left out, joined by blanks
// $leading: INTEGER rulings a court
UNWIND split($weighted, ' ') AS each
WITH split(each, '=')[0] AS feature, toInteger(split(each, '=')[1]) AS weight
CALL (feature) {
  MATCH (:Right {id: feature})<-[x:PROTECTS]-(:Provision)<-[:INVOKES {role: 'decided'}]-(r:Ruling)
  WHERE x.match IN ['exact', 'close']
  RETURN r.id AS act
  UNION
  MATCH (:Doctrine {id: feature})<-[:USES {role: 'applied', speaker: 'court'}]-(r:Ruling)
  RETURN r.id AS act
  UNION
  MATCH (:Group {id: feature})<-[:CONCERNS {speaker: 'court'}]-(r:Ruling)
  RETURN r.id AS act
  UNION
  MATCH (:Ruling|Guide {id: feature})<-[c:CITES {speaker: 'court'}]-(p:Passage)
  WHERE c.section IN ['assessment', 'law', 'notes', 'operative'] AND p.id STARTS WITH c.act + '#'
  RETURN c.act AS act
  UNION
  MATCH (r:Ruling {id: feature})
  RETURN r.id AS act
}
WITH act, sum(weight) AS weight
WHERE NOT act IN split($besides, ' ')
MATCH (r:Ruling {id: act})
WHERE $courts IS NULL OR r.court IN $courts
WITH r, weight ORDER BY weight DESC, r.id
WITH r.court AS court, collect([r, weight])[0..$leading] AS best
UNWIND best AS one
WITH one[0] AS r, one[1] AS weight
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, weight
ORDER BY court, weight DESC, id
