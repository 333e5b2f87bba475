// What is joined to this node, relation by relation, the strongest first, and how much is there in all?
// $node: STRING id of any node that has an address: ruling, guide, provision, right, doctrine, court, State …
// $limit: INTEGER neighbours a relation
CALL {
  MATCH (:Ruling|Guide {id: $node})<-[:PART_OF]-(p:Passage)-[c:CITES]->(n:Ruling|Guide) WHERE n.id <> $node RETURN 'cites' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Ruling|Guide {id: $node})<-[:CITES]-(p:Passage)-[:PART_OF]->(n:Ruling|Guide) WHERE n.id <> $node RETURN 'cited-by' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Ruling {id: $node})-[:INVOKES]->(n:Provision) RETURN 'invokes' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Provision {id: $node})<-[:INVOKES]-(n:Ruling) RETURN 'invoked-in' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Ruling|Guide {id: $node})-[u:USES]->(n:Doctrine) RETURN 'uses' AS relation, n, sum(u.passages) AS weight
  UNION ALL
  MATCH (:Doctrine {id: $node})<-[u:USES]-(n:Ruling|Guide) RETURN 'used-in' AS relation, n, sum(u.passages) AS weight
  UNION ALL
  MATCH (:Ruling|Guide {id: $node})<-[:PART_OF]-(:Passage)-[:INTERPRETS]->(n:Provision) RETURN 'interprets' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Provision {id: $node})<-[:INTERPRETS]-(:Passage)-[:PART_OF]->(n:Ruling|Guide) RETURN 'interpreted-in' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Ruling {id: $node})-[:HOLDS]->(:Holding)-[:AGAINST]->(n:State) RETURN 'against' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:State {id: $node})<-[:AGAINST]-(:Holding)<-[:HOLDS]-(n:Ruling) RETURN 'respondent-in' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Ruling|Guide {id: $node})-[:CONCERNS]->(n:Group) RETURN 'concerns' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Group {id: $node})<-[:CONCERNS]-(n:Ruling|Guide) RETURN 'concerned-in' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Ruling {id: $node})-[:ORDERS]->(:Measure)-[:TAKES_FORM]->(n:Remedy) RETURN 'orders' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Remedy {id: $node})<-[:TAKES_FORM]-(:Measure)<-[:ORDERS]-(n:Ruling) RETURN 'ordered-in' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Provision {id: $node})-[:PROTECTS]->(n:Right) RETURN 'protects' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Right {id: $node})<-[:PROTECTS]-(n:Provision) RETURN 'protected-by' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Doctrine {id: $node})-[:RELATES]->(n:Provision) RETURN 'relates' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Provision {id: $node})<-[:RELATES]-(n:Doctrine) RETURN 'related-to' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Doctrine|Court {id: $node})-[:COUNTERPART]-(n:Doctrine|Court) RETURN 'counterpart' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Provision {id: $node})-[:CORRESPONDS]-(n:Provision) RETURN 'corresponds' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Right|Group|Remedy {id: $node})-[:BROADER]->(n:Right|Group|Remedy) RETURN 'broader' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Right|Group|Remedy {id: $node})<-[:BROADER]-(n:Right|Group|Remedy) RETURN 'narrower' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Court {id: $node})-[:SUPERVISES]->(n:Instrument) RETURN 'supervises' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Instrument {id: $node})<-[:SUPERVISES]-(n:Court) RETURN 'supervised-by' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:State {id: $node})-[:PARTY]->(n:Instrument) RETURN 'party-to' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Instrument {id: $node})<-[:PARTY]-(n:State) RETURN 'has-party' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Guide {id: $node})-[:SUPERSEDES]->(n:Guide) RETURN 'supersedes' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (:Guide {id: $node})<-[:SUPERSEDES]-(n:Guide) RETURN 'superseded-by' AS relation, n, count(*) AS weight
  UNION ALL
  MATCH (v:Provision {id: $node}) MATCH (n:Instrument {id: v.instrument}) RETURN 'part-of' AS relation, n, 1 AS weight
  UNION ALL
  MATCH (n:Provision {instrument: $node}) RETURN 'has-part' AS relation, n, 1 AS weight
}
WITH relation, n, weight ORDER BY relation, weight DESC, n.id
WITH relation, collect({n: n, weight: weight}) AS found
UNWIND found[0..$limit] AS one
WITH relation, size(found) AS total, one.n AS n, one.weight AS weight
RETURN relation, n.id AS id, weight, total, toLower(labels(n)[0]) AS kind,
       coalesce(n.title, n.label_en) AS name
ORDER BY relation, weight DESC, id
