-- By which names is each term of the vocabulary known: its own in three languages, and courts' names of doctrines?
-- :language: TEXT or NULL for all languages
WITH term AS (
  SELECT 'court' AS kind, id, label_en, label_fr, label_es FROM court
  UNION ALL SELECT 'doctrine', id, label_en, label_fr, label_es FROM doctrine
  UNION ALL SELECT 'group', id, label_en, label_fr, label_es FROM "group"
  UNION ALL SELECT 'instrument', id, label_en, label_fr, label_es FROM instrument
  UNION ALL SELECT 'remedy', id, label_en, label_fr, label_es FROM remedy
  UNION ALL SELECT 'right', id, label_en, label_fr, label_es FROM "right"
  UNION ALL SELECT 'state', id, label_en, label_fr, label_es FROM state
),
named AS (
  SELECT kind, id, 'en' AS language, label_en AS name, 1 AS is_own FROM term
  UNION ALL SELECT kind, id, 'fr', label_fr, 1 FROM term
  UNION ALL SELECT kind, id, 'es', label_es, 1 FROM term
  UNION ALL SELECT 'doctrine', source, language, text, 0 FROM named_by
)
SELECT DISTINCT kind, id, language, name, is_own
FROM named
WHERE name IS NOT NULL AND (:language IS NULL OR language = :language)
ORDER BY kind, id, is_own DESC, language, name
