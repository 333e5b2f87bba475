-- In which ruling does each court first apply this doctrine, in which is it first named by anybody, and which
-- rulings that apply it weigh most? Each with its first passage.
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER weightiest rulings a court
WITH RECURSIVE courts AS (  -- each court, role and voice, found in the index one after the other
  SELECT (SELECT min(u.court) FROM uses u WHERE u.target = :doctrine) AS court
  UNION ALL
  SELECT (SELECT min(u.court) FROM uses u WHERE u.target = :doctrine AND u.court > c.court)
  FROM courts c WHERE c.court IS NOT NULL
),
roles(role) AS (VALUES ('applied'), ('named')),
spoken AS (
  SELECT c.court, o.role, (
    SELECT min(u.speaker) FROM uses u WHERE u.target = :doctrine AND u.court = c.court AND u.role = o.role
  ) AS speaker
  FROM courts c CROSS JOIN roles o
  WHERE c.court IS NOT NULL AND (:courts IS NULL OR c.court IN (SELECT value FROM json_each(:courts)))
  UNION ALL
  SELECT v.court, v.role, (
    SELECT min(u.speaker) FROM uses u
    WHERE u.target = :doctrine AND u.court = v.court AND u.role = v.role AND u.speaker > v.speaker
  )
  FROM spoken v WHERE v.speaker IS NOT NULL
),
voices AS MATERIALIZED (SELECT court, role, speaker FROM spoken WHERE speaker IS NOT NULL),
firsts AS MATERIALIZED (
  SELECT v.court, v.role, (
    SELECT u.date || ' ' || u.source FROM uses u
    WHERE u.target = :doctrine AND u.court = v.court AND u.role = v.role AND u.speaker = v.speaker
      AND u.date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM guide WHERE id = u.source)
      AND (:since IS NULL OR u.date >= :since) AND (:until IS NULL OR u.date <= :until)
    ORDER BY u.date, u.source LIMIT 1
  ) AS day
  FROM voices v
),
ruled AS (
  SELECT w.court, w.act, row_number() OVER (PARTITION BY w.court ORDER BY w.rank DESC, w.act) AS place
  FROM (
    SELECT v.court, u.source AS act, coalesce(r.rank, 0.0) AS rank
    FROM voices v
    CROSS JOIN uses u ON u.target = :doctrine AND u.court = v.court AND u.role = v.role AND u.speaker = v.speaker
    CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = u.source
    WHERE v.role = 'applied' AND (:since IS NULL OR u.date >= :since) AND (:until IS NULL OR u.date <= :until)
  ) w
),
chosen AS MATERIALIZED (
  SELECT 'named' AS role, court, min(day) AS day, NULL AS act, 1 AS place FROM firsts GROUP BY court
  UNION ALL
  SELECT 'applied', court, min(day), NULL, 1 FROM firsts WHERE role = 'applied' GROUP BY court
  UNION ALL
  SELECT 'leading', court, NULL, act, place FROM ruled WHERE place <= :leading
),
acts AS (
  SELECT role, place, coalesce(act, substr(day, instr(day, ' ') + 1)) AS act FROM chosen
),
passages AS (
  SELECT c.role, c.place, e.source AS act, e.passage, e.section, e.speaker, e.claim, e.confidence,
         row_number() OVER (
           PARTITION BY c.role, c.act ORDER BY length(e.passage), e.passage, e.claim
         ) AS turn,
         sum(e.passages) OVER (PARTITION BY c.role, c.act) AS passages
  FROM acts c
  CROSS JOIN uses e INDEXED BY uses_by_source ON e.source = c.act AND e.target = :doctrine
  WHERE c.role = 'named' OR e.role = 'applied'
)
SELECT s.role, s.place, s.passages, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, coalesce(r.rank, 0.0) AS rank, p.id AS passage, p.number,
       s.section, s.speaker, p.text, s.claim, s.confidence
FROM passages s
JOIN ruling r ON r.id = s.act
JOIN passage p ON p.id = s.passage
WHERE s.turn = 1
ORDER BY s.role, r.court, s.place
