"""Statements of a search: put together from fixed parts, with every value as a parameter."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.store import Statement, Value
from queries.search import cypher, sql
from queries.search.parameters import Parameters
from queries.search.tree import Node


class Order(StrEnum):
    """Which passages come first; those of one ruling stand together, in the order of its text."""

    CITED = "cited"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement and the values that it takes."""

    statement: Statement
    values: Mapping[str, Value]


_FROM: Final = (
    "FROM passage p LEFT JOIN ruling r ON r.id = p.owner LEFT JOIN guide g ON g.id = p.owner"
)
_DAY_SQL: Final = (
    "CAST(replace(substr(coalesce(r.date, g.date, '0000') || '-00-00', 1, 10), '-', '') AS INTEGER)"
)
_DAY_CYPHER: Final = (
    "toInteger(replace(substring(coalesce(a.date, '0000') + '-00-00', 0, 10), '-', ''))"
)
_LEAD_SQL: Final[Mapping[Order, str]] = {
    Order.CITED: "CAST(coalesce(r.rank, g.rank, 0.0) * 1000 AS INTEGER)",
    Order.NEWEST: _DAY_SQL,
    Order.OLDEST: f"-coalesce(nullif({_DAY_SQL}, 0), 99999999)",
}
_LEAD_CYPHER: Final[Mapping[Order, str]] = {
    Order.CITED: "toInteger(coalesce(a.rank, 0.0) * 1000)",
    Order.NEWEST: _DAY_CYPHER,
    Order.OLDEST: f"-coalesce(nullif({_DAY_CYPHER}, 0), 99999999)",
}
"""What a passage is put in order by before its act: the higher, the earlier."""

_HITS_SQL: Final = """\
SELECT x.lead, p.id AS passage, coalesce(p.ordinal, 0) AS ordinal, p.number, p.section, p.speaker,
       p.language, p.text,
       p.owner AS act_id, coalesce(r.court, g.body) AS act_court,
       coalesce(r.kind, g.kind) AS act_kind,
       coalesce(r.title, g.title) AS act_title, coalesce(r.date, g.date) AS act_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest' ELSE 'cited' END AS act_standing
FROM (
  SELECT p.rowid AS place, {lead} AS lead, p.owner, coalesce(p.ordinal, 0) AS ordinal, p.id
  {source}
  WHERE {condition} AND ({lead} < :lead OR {lead} = :lead AND
        (p.owner, coalesce(p.ordinal, 0), p.id) > (:act, :ordinal, :passage))
  ORDER BY lead DESC, p.owner, ordinal, p.id
  LIMIT :limit
) x
JOIN passage p ON p.rowid = x.place
LEFT JOIN ruling r ON r.id = p.owner
LEFT JOIN guide g ON g.id = p.owner
ORDER BY x.lead DESC, p.owner, x.ordinal, p.id"""

_HITS_CYPHER: Final = """\
{hits}
WITH p, a, {lead} AS lead, coalesce(p.ordinal, 0) AS ordinal
WHERE lead < $lead OR lead = $lead AND (a.id > $act OR a.id = $act AND
      (ordinal > $ordinal OR ordinal = $ordinal AND p.id > $passage))
WITH p, a, lead, ordinal ORDER BY lead DESC, a.id, ordinal, p.id LIMIT $limit
RETURN lead, p.id AS passage, ordinal, p.number AS number, p.section AS section,
       p.speaker AS speaker, p.language AS language, p.text AS text, a.id AS act_id,
       coalesce(a.court, a.body) AS act_court, a.kind AS act_kind, a.title AS act_title,
       a.date AS act_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS act_standing
ORDER BY lead DESC, a.id, ordinal, p.id"""


def hits(node: Node, order: Order) -> Compiled:
    """Return what yields passages after ``lead``, ``act``, ``ordinal`` and ``passage``."""
    parameters = Parameters()
    condition = sql.condition(node, parameters)
    found = cypher.hits(node, parameters)
    statement = Statement(
        f"search ({order})",
        _HITS_CYPHER.format(hits=found, lead=_LEAD_CYPHER[order]),
        _HITS_SQL.format(source=_FROM, condition=condition, lead=_LEAD_SQL[order]),
    )
    return Compiled(statement, parameters.values)


_FACETS_SQL: Final[Mapping[str, str]] = {
    "total": "SELECT '', coalesce(sum(passages), 0), count(*) FROM act",
    "court": "SELECT court, sum(passages), count(*) FROM act GROUP BY 1",
    "kind": "SELECT kind, sum(passages), count(*) FROM act GROUP BY 1",
    "year": "SELECT year, sum(passages), count(*) FROM act GROUP BY 1",
    "section": "SELECT section, count(*), count(DISTINCT act) FROM hit GROUP BY 1",
    "speaker": "SELECT speaker, count(*), count(DISTINCT act) FROM hit GROUP BY 1",
    "language": "SELECT language, count(*), count(DISTINCT act) FROM hit GROUP BY 1",
    "origin": "SELECT origin, sum(passages), count(*) FROM act GROUP BY 1",
    "respondent": (
        "SELECT x.value, sum(a.passages), count(*) FROM act a JOIN ruling r ON r.id = a.act "
        "JOIN json_each(r.respondents) x GROUP BY 1"
    ),
    "outcome": (
        "SELECT value, sum(passages), count(*) FROM (SELECT DISTINCT a.act, a.passages, "
        "h.outcome AS value FROM act a JOIN holding h ON h.owner = a.act) GROUP BY 1"
    ),
    "right": (
        "SELECT value, sum(passages), count(*) FROM (SELECT DISTINCT a.act, a.passages, "
        "t.target AS value FROM act a JOIN invokes i ON i.source = a.act "
        "JOIN protects t ON t.source = i.target AND t.match <> 'contested') GROUP BY 1"
    ),
    "group": (
        "SELECT value, sum(passages), count(*) FROM (SELECT DISTINCT a.act, a.passages, "
        "n.target AS value FROM act a JOIN concerns n ON n.source = a.act) GROUP BY 1"
    ),
    "instrument": (
        "SELECT value, sum(passages), count(*) FROM (SELECT DISTINCT a.act, a.passages, "
        "substr(i.target, 1, instr(i.target, '.') - 1) AS value "
        "FROM act a JOIN invokes i ON i.source = a.act) GROUP BY 1"
    ),
    "provision": (  # cut to its article: "echr.6.3.d" is counted as "echr.6", which finds it
        "SELECT value, sum(passages), count(*) FROM (SELECT DISTINCT a.act, a.passages, "
        "rtrim(substr(i.target || '.', 1, instr(i.target, '.') "
        "+ instr(substr(i.target || '.', instr(i.target, '.') + 1), '.')), '.') AS value "
        "FROM act a JOIN invokes i ON i.source = a.act) GROUP BY 1"
    ),
    "doctrine": (
        "SELECT value, count(*), count(DISTINCT act) FROM ("
        "SELECT h.id, h.act, d.target AS value FROM hit h JOIN applies d ON d.source = h.id "
        "UNION SELECT h.id, h.act, d.target FROM hit h JOIN mentions d ON d.source = h.id"
        ") GROUP BY 1"
    ),
}
_COUNTED: Final = "count(DISTINCT p) AS passages, count(DISTINCT a) AS acts"
_FACETS_CYPHER: Final[Mapping[str, str]] = {
    "total": f"RETURN '' AS value, {_COUNTED}",
    "court": f"RETURN coalesce(a.court, a.body) AS value, {_COUNTED}",
    "kind": f"RETURN a.kind AS value, {_COUNTED}",
    "year": f"RETURN toString(a.year) AS value, {_COUNTED}",
    "section": f"RETURN p.section AS value, {_COUNTED}",
    "speaker": f"RETURN p.speaker AS value, {_COUNTED}",
    "language": f"RETURN p.language AS value, {_COUNTED}",
    "origin": (f"RETURN CASE WHEN a.held THEN 'text' ELSE 'digest' END AS value, {_COUNTED}"),
    "respondent": f"UNWIND a.respondents AS value RETURN value, {_COUNTED}",
    "outcome": f"MATCH (a)-[:HOLDS]->(h:Holding) RETURN h.outcome AS value, {_COUNTED}",
    "right": (
        "MATCH (a)-[:INVOKES]->(:Provision)-[t:PROTECTS]->(w:Right) WHERE t.match <> 'contested' "
        f"RETURN w.id AS value, {_COUNTED}"
    ),
    "group": f"MATCH (a)-[:CONCERNS]->(n:Group) RETURN n.id AS value, {_COUNTED}",
    "instrument": (
        f"MATCH (a)-[:INVOKES]->(v:Provision) RETURN split(v.id, '.')[0] AS value, {_COUNTED}"
    ),
    "provision": (
        "MATCH (a)-[:INVOKES]->(v:Provision) WITH p, a, split(v.id, '.') AS steps "
        f"RETURN steps[0] + '.' + steps[1] AS value, {_COUNTED}"
    ),
    "doctrine": f"MATCH (p)-[:APPLIES|MENTIONS]->(d:Doctrine) RETURN d.id AS value, {_COUNTED}",
}
FACETS: Final = tuple(name for name in _FACETS_SQL if name != "total")
"""What hits can be counted by."""


def counts(node: Node, wanted: tuple[str, ...]) -> Compiled:
    """Return what counts passages and their acts, in all and by the facets wanted."""
    parameters = Parameters()
    condition = sql.condition(node, parameters)
    found = cypher.hits(node, parameters)
    names = ("total", *(name for name in FACETS if name in wanted))
    by_sql = " UNION ALL ".join(
        f"SELECT '{name}' AS facet, * FROM ({_FACETS_SQL[name]})"  # noqa: S608 - fixed parts
        for name in names
    )
    by_cypher = " UNION ALL ".join(f"{found} WITH p, a {_named(name)}" for name in names)
    statement = Statement(
        "search counted",
        f"CALL {{ {by_cypher} }} WITH facet, value, passages, acts WHERE value IS NOT NULL "
        "RETURN facet, value, passages, acts ORDER BY facet, passages DESC, value",
        _COUNTS_SQL.format(source=_FROM, condition=condition, facets=by_sql),
    )
    return Compiled(statement, parameters.values)


_COUNTS_SQL: Final = """\
WITH hit AS MATERIALIZED (
  SELECT p.id, p.owner AS act, p.section, p.speaker, p.language
  {source}
  WHERE {condition}
),
act AS MATERIALIZED (  -- what an act is, is read once an act, however many passages of it are found
  SELECT h.act, h.passages, coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
         CAST(coalesce(r.year, g.year) AS TEXT) AS year,
         CASE WHEN coalesce(r.held, g.held) THEN 'text' ELSE 'digest' END AS origin
  FROM (SELECT act, count(*) AS passages FROM hit GROUP BY act) h
  LEFT JOIN ruling r ON r.id = h.act LEFT JOIN guide g ON g.id = h.act
),
counted (facet, value, passages, acts) AS ({facets})
SELECT facet, value, passages, acts FROM counted WHERE value IS NOT NULL
ORDER BY facet, passages DESC, value"""


def _named(facet: str) -> str:
    return _FACETS_CYPHER[facet].replace("RETURN", f"RETURN '{facet}' AS facet,")
