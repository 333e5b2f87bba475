-- Which provisions does this ruling invoke, examine or decide?
-- :act: TEXT
SELECT e.target AS provision, e.role, e.passage, e.claim
FROM invokes e
WHERE e.source = :act
ORDER BY e.target, e.role
