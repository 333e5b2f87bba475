-- Which doctrines are spoken of in a text, which rights decided on, and against which States was anything held?
SELECT 'doctrine' AS kind, d.id FROM doctrine d
WHERE EXISTS (SELECT 1 FROM uses u WHERE u.target = d.id AND u.passages > 0)
UNION ALL
SELECT 'right', r.id FROM "right" r
WHERE EXISTS (
  SELECT 1 FROM protects x WHERE x.target = r.id AND (
    EXISTS (SELECT 1 FROM holding h WHERE h.provision = x.source)
    OR EXISTS (SELECT 1 FROM holding h WHERE h.provision > x.source || '.' AND h.provision < x.source || '/')
  )
)
UNION ALL
SELECT 'state', s.id FROM state s WHERE EXISTS (SELECT 1 FROM holding h WHERE h.respondent = s.id)
ORDER BY kind, id
