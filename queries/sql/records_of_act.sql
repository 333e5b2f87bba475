-- How were the texts of this ruling or guide read?
-- :act: TEXT
SELECT t.id, t.language, t.record
FROM text t
WHERE t.act = :act
ORDER BY t.id
