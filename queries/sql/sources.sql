-- What was read of each court's texts: how many, by which extractor, how far segmented, up to which day?
SELECT substr(t.act, 1, instr(t.act, ':') - 1) AS court, t.extractor, count(*) AS texts,
       count(DISTINCT t.act) AS acts, count(CASE WHEN t.segmentation = 'complete' THEN 1 END) AS complete,
       count(CASE WHEN t.segmentation = 'partial' THEN 1 END) AS in_part,
       max(coalesce(r.date, g.date)) AS latest
FROM text t
LEFT JOIN ruling r ON r.id = t.act
LEFT JOIN guide g ON g.id = t.act
GROUP BY substr(t.act, 1, instr(t.act, ':') - 1), t.extractor
ORDER BY court, coalesce(t.extractor, '')
