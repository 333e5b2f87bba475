// What did this ruling decide, provision by provision?
// $act: STRING
MATCH (:Ruling {id: $act})-[:HOLDS]->(h:Holding)
OPTIONAL MATCH (p:Passage {id: h.passage})
RETURN h.id AS holding, h.provision AS provision, h.read_with AS read_with, h.outcome AS outcome,
       h.aspect AS aspect, h.respondent AS respondent, h.condition AS condition,
       h.vote_for AS vote_for, h.vote_against AS vote_against, h.unanimous AS unanimous,
       h.item AS item, h.claim AS claim, h.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text
ORDER BY size(h.id), h.id
