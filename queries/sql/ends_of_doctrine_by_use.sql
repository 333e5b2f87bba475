-- In which ruling of each court does this doctrine stand first in anybody's words, first in those of the court, first
-- applied by it, and last in its words? The acts are found by how often each uses it, in the order of the index.
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
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
fitting AS NOT MATERIALIZED (
  SELECT u.court, u.role, u.speaker, u.date, u.source
  FROM uses u
  WHERE u.target = :doctrine AND u.date IS NOT NULL AND u.passages > 0
    AND NOT EXISTS (SELECT 1 FROM guide WHERE id = u.source)
    AND (:since IS NULL OR u.date >= :since) AND (:until IS NULL OR u.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling r, json_each(r.respondents) n
      WHERE r.id = u.source AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = u.source
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) j WHERE substr(i.target, 1, length(j.value) + 1) IN (j.value || '.', j.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = u.source
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) j WHERE substr(h.provision, 1, length(j.value) + 1) IN (j.value || '.', j.value || '@'))))
),
days AS MATERIALIZED (
  SELECT v.court, v.role, v.speaker,
         (SELECT f.date || ' ' || f.source FROM fitting f
          WHERE f.court = v.court AND f.role = v.role AND f.speaker = v.speaker
          ORDER BY f.date, f.source LIMIT 1) AS day,
         CASE WHEN v.speaker = 'court' THEN (
           SELECT f.date FROM fitting f
           WHERE f.court = v.court AND f.role = v.role AND f.speaker = v.speaker
           ORDER BY f.date DESC LIMIT 1
         ) END AS last
  FROM voices v
),
ends AS (
  SELECT 'any' AS role, court, min(day) AS day FROM days GROUP BY court
  UNION ALL
  SELECT 'court', court, min(day) FROM days WHERE speaker = 'court' GROUP BY court
  UNION ALL
  SELECT 'applied', court, day FROM days WHERE speaker = 'court' AND role = 'applied'
),
latest AS (SELECT court, max(last) AS last FROM days GROUP BY court),
chosen AS MATERIALIZED (
  SELECT role, court, substr(day, instr(day, ' ') + 1) AS act FROM ends WHERE day IS NOT NULL
  UNION ALL
  SELECT 'latest', v.court, min((
    SELECT f.source FROM fitting f
    WHERE f.court = v.court AND f.role = v.role AND f.speaker = v.speaker AND f.date = y.last
    ORDER BY f.source LIMIT 1
  ))
  FROM voices v JOIN latest y ON y.court = v.court
  WHERE v.speaker = 'court' AND y.last IS NOT NULL
  GROUP BY v.court
),
said AS (
  SELECT c.role, c.court, c.act, 1 AS applies, e.source, e.section, e.speaker, e.claim, e.confidence
  FROM chosen c CROSS JOIN applies e ON e.owner = c.act AND +e.target = :doctrine
  UNION ALL
  SELECT c.role, c.court, c.act, 0, e.source, e.section, e.speaker, e.claim, e.confidence
  FROM chosen c CROSS JOIN mentions e ON e.owner = c.act AND +e.target = :doctrine
),
placed AS (
  SELECT s.*, row_number() OVER (
    PARTITION BY s.role, s.court ORDER BY length(s.source), s.source, s.claim) AS place
  FROM said s
  WHERE substr(s.source, 1, length(s.act) + 1) = s.act || '#'
    AND (s.role = 'any' OR s.speaker = 'court') AND (s.role <> 'applied' OR s.applies)
)
SELECT x.role, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, x.section, x.speaker, p.text, x.claim, x.confidence
FROM placed x
JOIN ruling r ON r.id = x.act
JOIN passage p ON p.id = x.source
WHERE x.place = 1
ORDER BY r.court, x.role
