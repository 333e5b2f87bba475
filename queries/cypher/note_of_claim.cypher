// In which other passage do the words of this claim stand: the note that its own passage calls?
// $noted: STRING
MATCH (c:Claim {id: $noted})
MATCH (p:Passage {id: c.passage})
WHERE c.start < p.start OR c.start >= p.start + size(p.text)
MATCH (q:Passage {owner: c.owner})
WHERE coalesce(q.language, '') = coalesce(p.language, '')
  AND c.start >= q.start AND c.start < q.start + size(q.text)
RETURN q.id AS passage, q.number AS number, q.section AS section, q.speaker AS speaker,
       q.text AS text
ORDER BY passage
