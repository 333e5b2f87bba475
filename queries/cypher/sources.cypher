// What was read of each court's texts: how many, by which extractor, how far segmented, up to which day?
MATCH (t:Text)
OPTIONAL MATCH (a:Ruling|Guide {id: t.act})
WITH split(t.act, ':')[0] AS court, t.extractor AS extractor, count(*) AS texts,
     count(DISTINCT t.act) AS acts, count(CASE WHEN t.segmentation = 'complete' THEN 1 END) AS complete,
     count(CASE WHEN t.segmentation = 'partial' THEN 1 END) AS in_part, max(a.date) AS latest
RETURN court, extractor, texts, acts, complete, in_part, latest
ORDER BY court, coalesce(extractor, '')
