-- A graph of two made-up rulings as the third version of the schema held it: its tables, then its
-- rows (but for the vocabulary), written by the program of that time.

-- Generated from ontology/schema.ttl by `python -m ontology.generating`.

CREATE TABLE IF NOT EXISTS "analysis" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "kind" TEXT,
  "about" TEXT,
  "rule" TEXT,
  "parameters" TEXT,
  "release" TEXT,
  "seeds" INTEGER,
  "acts" INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS "analysis_owner" ON "analysis" ("owner");
CREATE TABLE IF NOT EXISTS "authority" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "court" TEXT,
  "title" TEXT,
  "appnos" TEXT,
  "ecli" TEXT,
  "series" TEXT,
  "symbol" TEXT,
  "number" TEXT,
  "date" TEXT,
  "sign" TEXT,
  "key" TEXT,
  "cites" TEXT,
  "status" TEXT,
  "target" TEXT,
  "candidates" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "authority_owner" ON "authority" ("owner");
CREATE INDEX IF NOT EXISTS "authority_key" ON "authority" ("key");
CREATE TABLE IF NOT EXISTS "claim" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "property" TEXT,
  "value" TEXT,
  "start" INTEGER,
  "end" INTEGER,
  "text_sha256" TEXT,
  "passage" TEXT,
  "section" TEXT,
  "speaker" TEXT,
  "source" TEXT,
  "rule" TEXT,
  "confidence" REAL,
  "status" TEXT,
  "holds" INTEGER CHECK ("holds" IN (0, 1)),
  "verdict" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "claim_owner" ON "claim" ("owner");
CREATE TABLE IF NOT EXISTS "court" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "kind" TEXT,
  "region" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "court_owner" ON "court" ("owner");
CREATE TABLE IF NOT EXISTS "doctrine" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "definition" TEXT,
  "elements" TEXT,
  "origin_court" TEXT,
  "origin_title" TEXT,
  "origin_date" TEXT,
  "origin_ruling" TEXT,
  "key_authorities" TEXT,
  "note" TEXT,
  "source_note" TEXT,
  "verified" INTEGER CHECK ("verified" IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS "doctrine_owner" ON "doctrine" ("owner");
CREATE TABLE IF NOT EXISTS "group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "definition" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "group_owner" ON "group" ("owner");
CREATE TABLE IF NOT EXISTS "guide" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "body" TEXT,
  "kind" TEXT,
  "title" TEXT,
  "symbol" TEXT,
  "date" TEXT,
  "year" INTEGER,
  "languages" TEXT,
  "held" INTEGER CHECK ("held" IN (0, 1)),
  "digest" INTEGER CHECK ("digest" IN (0, 1)),
  "rank" REAL,
  "note" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "guide_owner" ON "guide" ("owner");
CREATE INDEX IF NOT EXISTS "guide_body" ON "guide" ("body");
CREATE TABLE IF NOT EXISTS "holding" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "court" TEXT,
  "date" TEXT,
  "year" INTEGER,
  "respondent" TEXT,
  "provision" TEXT,
  "article" TEXT,
  "read_with" TEXT,
  "outcome" TEXT,
  "aspect" TEXT,
  "condition" TEXT,
  "vote_for" INTEGER,
  "vote_against" INTEGER,
  "unanimous" INTEGER CHECK ("unanimous" IN (0, 1)),
  "item" TEXT,
  "passage" TEXT,
  "claim" TEXT,
  "digest" INTEGER CHECK ("digest" IN (0, 1)),
  "confidence" REAL
) STRICT;
CREATE INDEX IF NOT EXISTS "holding_article" ON "holding" ("article");
CREATE INDEX IF NOT EXISTS "holding_by_court" ON "holding" ("court", "outcome", "respondent", "provision", "owner", "id", "date");
CREATE INDEX IF NOT EXISTS "holding_by_owner" ON "holding" ("owner", "outcome", "provision", "article", "digest", "id");
CREATE INDEX IF NOT EXISTS "holding_by_provision" ON "holding" ("provision", "court", "outcome", "owner", "id", "digest", "year", "date", "respondent", "confidence");
CREATE INDEX IF NOT EXISTS "holding_by_respondent" ON "holding" ("respondent", "court", "outcome", "owner", "digest", "year", "date", "article", "provision");
CREATE TABLE IF NOT EXISTS "identifier" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "type" TEXT,
  "value" TEXT,
  "key" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "identifier_owner" ON "identifier" ("owner");
CREATE INDEX IF NOT EXISTS "identifier_key" ON "identifier" ("key");
CREATE TABLE IF NOT EXISTS "instrument" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "kind" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "instrument_owner" ON "instrument" ("owner");
CREATE TABLE IF NOT EXISTS "labelling" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "analysis" TEXT,
  "about" TEXT,
  "ordinal" INTEGER,
  "weight" REAL,
  "inside" INTEGER,
  "outside" INTEGER,
  "acts" INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS "labelling_owner" ON "labelling" ("owner");
CREATE INDEX IF NOT EXISTS "labelling_analysis" ON "labelling" ("analysis");
CREATE TABLE IF NOT EXISTS "measure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "court" TEXT,
  "date" TEXT,
  "year" INTEGER,
  "respondent" TEXT,
  "remedy" TEXT,
  "head" TEXT,
  "amount" REAL,
  "currency" TEXT,
  "outcome" TEXT,
  "deadline" TEXT,
  "recipients" TEXT,
  "tax" TEXT,
  "interest" TEXT,
  "item" TEXT,
  "passage" TEXT,
  "claim" TEXT,
  "confidence" REAL
) STRICT;
CREATE INDEX IF NOT EXISTS "measure_court" ON "measure" ("court");
CREATE INDEX IF NOT EXISTS "measure_remedy" ON "measure" ("remedy");
CREATE INDEX IF NOT EXISTS "measure_by_owner" ON "measure" ("owner", "remedy", "outcome", "id", "head", "amount", "currency");
CREATE TABLE IF NOT EXISTS "passage" (
  "rowid" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "owner" TEXT,
  "number" TEXT,
  "ordinal" INTEGER,
  "section" TEXT,
  "speaker" TEXT,
  "language" TEXT,
  "start" INTEGER,
  "text" TEXT,
  "court" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "passage_owner" ON "passage" ("owner");
CREATE VIRTUAL TABLE IF NOT EXISTS passage_text USING fts5 (
  text, content='passage', content_rowid='rowid',
  tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER IF NOT EXISTS passage_text_added AFTER INSERT ON "passage" BEGIN
  INSERT INTO passage_text (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TRIGGER IF NOT EXISTS passage_text_removed AFTER DELETE ON "passage" BEGIN
  INSERT INTO passage_text (passage_text, rowid, text) VALUES ('delete', old.rowid, old.text);
END;
CREATE TRIGGER IF NOT EXISTS passage_text_changed AFTER UPDATE OF "text" ON "passage" BEGIN
  INSERT INTO passage_text (passage_text, rowid, text) VALUES ('delete', old.rowid, old.text);
  INSERT INTO passage_text (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TABLE IF NOT EXISTS "placing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "analysis" TEXT,
  "court" TEXT,
  "ordinal" INTEGER,
  "weight" REAL,
  "claim" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "placing_owner" ON "placing" ("owner");
CREATE INDEX IF NOT EXISTS "placing_by_analysis" ON "placing" ("analysis", "owner", "court", "weight", "ordinal", "claim");
CREATE TABLE IF NOT EXISTS "provision" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "instrument" TEXT,
  "article" TEXT,
  "nature" TEXT,
  "title" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "provision_owner" ON "provision" ("owner");
CREATE INDEX IF NOT EXISTS "provision_instrument" ON "provision" ("instrument");
CREATE TABLE IF NOT EXISTS "redirect" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "target" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "redirect_owner" ON "redirect" ("owner");
CREATE INDEX IF NOT EXISTS "redirect_target" ON "redirect" ("target");
CREATE TABLE IF NOT EXISTS "release" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "value" TEXT,
  "ontology" TEXT,
  "extractor" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "release_owner" ON "release" ("owner");
CREATE TABLE IF NOT EXISTS "remedy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "definition" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "remedy_owner" ON "remedy" ("owner");
CREATE TABLE IF NOT EXISTS "right" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "definition" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "right_owner" ON "right" ("owner");
CREATE TABLE IF NOT EXISTS "ruling" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "court" TEXT,
  "kind" TEXT,
  "formation" TEXT,
  "title" TEXT,
  "date" TEXT,
  "year" INTEGER,
  "languages" TEXT,
  "respondents" TEXT,
  "held" INTEGER CHECK ("held" IN (0, 1)),
  "digest" INTEGER CHECK ("digest" IN (0, 1)),
  "anonymised" INTEGER CHECK ("anonymised" IN (0, 1)),
  "rank" REAL,
  "note" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "ruling_owner" ON "ruling" ("owner");
CREATE INDEX IF NOT EXISTS "ruling_by_court" ON "ruling" ("court", "year", "held", "digest");
CREATE INDEX IF NOT EXISTS "ruling_by_id" ON "ruling" ("id", "rank", "date", "court");
CREATE TABLE IF NOT EXISTS "state" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "label_en" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "state_owner" ON "state" ("owner");
CREATE TABLE IF NOT EXISTS "text" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "act" TEXT,
  "language" TEXT,
  "text_sha256" TEXT,
  "source_key" TEXT,
  "preferred" INTEGER CHECK ("preferred" IN (0, 1)),
  "segmentation" TEXT,
  "extractor" TEXT,
  "chars" INTEGER,
  "licence" TEXT,
  "fingerprint" TEXT,
  "keys" TEXT,
  "identity" TEXT,
  "record" BLOB
) STRICT;
CREATE INDEX IF NOT EXISTS "text_owner" ON "text" ("owner");
CREATE INDEX IF NOT EXISTS "text_act" ON "text" ("act");
CREATE TABLE IF NOT EXISTS "tombstone" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "tombstone_owner" ON "tombstone" ("owner");
CREATE TABLE IF NOT EXISTS "verdict" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "act" TEXT,
  "property" TEXT,
  "value" TEXT,
  "place" TEXT,
  "status" TEXT,
  "who" TEXT,
  "why" TEXT,
  "day" TEXT,
  "ordinal" INTEGER,
  "record" BLOB
) STRICT;
CREATE INDEX IF NOT EXISTS "verdict_owner" ON "verdict" ("owner");
CREATE INDEX IF NOT EXISTS "verdict_act" ON "verdict" ("act");
CREATE TABLE IF NOT EXISTS "against" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "against_source" ON "against" ("source");
CREATE INDEX IF NOT EXISTS "against_target" ON "against" ("target");
CREATE INDEX IF NOT EXISTS "against_owner" ON "against" ("owner");
CREATE TABLE IF NOT EXISTS "applies" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "court" TEXT,
  "act" TEXT,
  "year" INTEGER,
  "section" TEXT,
  "speaker" TEXT,
  "claim" TEXT,
  "confidence" REAL,
  "date" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "applies_source" ON "applies" ("source");
CREATE INDEX IF NOT EXISTS "applies_owner" ON "applies" ("owner");
CREATE INDEX IF NOT EXISTS "applies_by_target" ON "applies" ("target", "speaker", "act", "court", "year", "date", "source", "claim", "confidence", "section");
CREATE TABLE IF NOT EXISTS "broader" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "broader_source" ON "broader" ("source");
CREATE INDEX IF NOT EXISTS "broader_target" ON "broader" ("target");
CREATE INDEX IF NOT EXISTS "broader_owner" ON "broader" ("owner");
CREATE TABLE IF NOT EXISTS "cites" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "court" TEXT,
  "act" TEXT,
  "target_court" TEXT,
  "text" TEXT,
  "form" TEXT,
  "pinpoints" TEXT,
  "treatment" TEXT,
  "speaker" TEXT,
  "section" TEXT,
  "confidence" REAL,
  "authority" TEXT,
  "claim" TEXT,
  "year" INTEGER,
  "date" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "cites_owner" ON "cites" ("owner");
CREATE INDEX IF NOT EXISTS "cites_authority" ON "cites" ("authority");
CREATE INDEX IF NOT EXISTS "cites_by_court" ON "cites" ("court", "target_court", "year", "act", "source", "claim", "speaker", "target", "date");
CREATE INDEX IF NOT EXISTS "cites_by_source" ON "cites" ("source", "target", "speaker", "target_court", "treatment", "claim");
CREATE INDEX IF NOT EXISTS "cites_by_target" ON "cites" ("target", "speaker", "court", "year", "act", "treatment", "source", "claim", "date");
CREATE TABLE IF NOT EXISTS "concerns" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "court" TEXT,
  "year" INTEGER,
  "section" TEXT,
  "speaker" TEXT,
  "passage" TEXT,
  "claim" TEXT,
  "confidence" REAL
) STRICT;
CREATE INDEX IF NOT EXISTS "concerns_source" ON "concerns" ("source");
CREATE INDEX IF NOT EXISTS "concerns_target" ON "concerns" ("target");
CREATE INDEX IF NOT EXISTS "concerns_owner" ON "concerns" ("owner");
CREATE TABLE IF NOT EXISTS "corresponds" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "relation" TEXT,
  "authority" TEXT,
  "source_note" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "corresponds_source" ON "corresponds" ("source");
CREATE INDEX IF NOT EXISTS "corresponds_target" ON "corresponds" ("target");
CREATE INDEX IF NOT EXISTS "corresponds_owner" ON "corresponds" ("owner");
CREATE TABLE IF NOT EXISTS "counterpart" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "relation" TEXT,
  "court" TEXT,
  "authority" TEXT,
  "note" TEXT,
  "source_note" TEXT,
  "verified" INTEGER CHECK ("verified" IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS "counterpart_source" ON "counterpart" ("source");
CREATE INDEX IF NOT EXISTS "counterpart_target" ON "counterpart" ("target");
CREATE INDEX IF NOT EXISTS "counterpart_owner" ON "counterpart" ("owner");
CREATE TABLE IF NOT EXISTS "holds" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "holds_source" ON "holds" ("source");
CREATE INDEX IF NOT EXISTS "holds_target" ON "holds" ("target");
CREATE INDEX IF NOT EXISTS "holds_owner" ON "holds" ("owner");
CREATE TABLE IF NOT EXISTS "identified_by" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "preferred" INTEGER CHECK ("preferred" IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS "identified_by_source" ON "identified_by" ("source");
CREATE INDEX IF NOT EXISTS "identified_by_target" ON "identified_by" ("target");
CREATE INDEX IF NOT EXISTS "identified_by_owner" ON "identified_by" ("owner");
CREATE TABLE IF NOT EXISTS "interprets" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "court" TEXT,
  "act" TEXT,
  "claim" TEXT,
  "confidence" REAL
) STRICT;
CREATE INDEX IF NOT EXISTS "interprets_source" ON "interprets" ("source");
CREATE INDEX IF NOT EXISTS "interprets_target" ON "interprets" ("target");
CREATE INDEX IF NOT EXISTS "interprets_owner" ON "interprets" ("owner");
CREATE TABLE IF NOT EXISTS "invokes" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "role" TEXT,
  "passage" TEXT,
  "claim" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "invokes_source" ON "invokes" ("source");
CREATE INDEX IF NOT EXISTS "invokes_target" ON "invokes" ("target");
CREATE INDEX IF NOT EXISTS "invokes_owner" ON "invokes" ("owner");
CREATE TABLE IF NOT EXISTS "mentions" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "court" TEXT,
  "act" TEXT,
  "year" INTEGER,
  "section" TEXT,
  "speaker" TEXT,
  "claim" TEXT,
  "confidence" REAL,
  "date" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "mentions_source" ON "mentions" ("source");
CREATE INDEX IF NOT EXISTS "mentions_owner" ON "mentions" ("owner");
CREATE INDEX IF NOT EXISTS "mentions_by_target" ON "mentions" ("target", "speaker", "act", "court", "year", "date", "source", "claim", "confidence", "section");
CREATE TABLE IF NOT EXISTS "named_by" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "language" TEXT,
  "text" TEXT,
  "source_note" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "named_by_source" ON "named_by" ("source");
CREATE INDEX IF NOT EXISTS "named_by_target" ON "named_by" ("target");
CREATE INDEX IF NOT EXISTS "named_by_owner" ON "named_by" ("owner");
CREATE TABLE IF NOT EXISTS "on" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "main" INTEGER CHECK ("main" IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS "on_source" ON "on" ("source");
CREATE INDEX IF NOT EXISTS "on_target" ON "on" ("target");
CREATE INDEX IF NOT EXISTS "on_owner" ON "on" ("owner");
CREATE TABLE IF NOT EXISTS "orders" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "orders_source" ON "orders" ("source");
CREATE INDEX IF NOT EXISTS "orders_target" ON "orders" ("target");
CREATE INDEX IF NOT EXISTS "orders_owner" ON "orders" ("owner");
CREATE TABLE IF NOT EXISTS "party" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "kind" TEXT,
  "date" TEXT,
  "since" TEXT,
  "latest" TEXT,
  "until" TEXT,
  "steps" TEXT,
  "note" TEXT,
  "source_note" TEXT,
  "verified" INTEGER CHECK ("verified" IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS "party_source" ON "party" ("source");
CREATE INDEX IF NOT EXISTS "party_target" ON "party" ("target");
CREATE INDEX IF NOT EXISTS "party_owner" ON "party" ("owner");
CREATE TABLE IF NOT EXISTS "part_of" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "part_of_source" ON "part_of" ("source");
CREATE INDEX IF NOT EXISTS "part_of_target" ON "part_of" ("target");
CREATE INDEX IF NOT EXISTS "part_of_owner" ON "part_of" ("owner");
CREATE TABLE IF NOT EXISTS "protects" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "match" TEXT,
  "note" TEXT,
  "source_note" TEXT,
  "verified" INTEGER CHECK ("verified" IN (0, 1)),
  "inherited" INTEGER CHECK ("inherited" IN (0, 1))
) STRICT;
CREATE INDEX IF NOT EXISTS "protects_source" ON "protects" ("source");
CREATE INDEX IF NOT EXISTS "protects_target" ON "protects" ("target");
CREATE INDEX IF NOT EXISTS "protects_owner" ON "protects" ("owner");
CREATE TABLE IF NOT EXISTS "relates" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "relates_source" ON "relates" ("source");
CREATE INDEX IF NOT EXISTS "relates_target" ON "relates" ("target");
CREATE INDEX IF NOT EXISTS "relates_owner" ON "relates" ("owner");
CREATE TABLE IF NOT EXISTS "supersedes" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "supersedes_source" ON "supersedes" ("source");
CREATE INDEX IF NOT EXISTS "supersedes_target" ON "supersedes" ("target");
CREATE INDEX IF NOT EXISTS "supersedes_owner" ON "supersedes" ("owner");
CREATE TABLE IF NOT EXISTS "supervises" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "ordinal" INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS "supervises_source" ON "supervises" ("source");
CREATE INDEX IF NOT EXISTS "supervises_target" ON "supervises" ("target");
CREATE INDEX IF NOT EXISTS "supervises_owner" ON "supervises" ("owner");
CREATE TABLE IF NOT EXISTS "takes_form" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "takes_form_source" ON "takes_form" ("source");
CREATE INDEX IF NOT EXISTS "takes_form_target" ON "takes_form" ("target");
CREATE INDEX IF NOT EXISTS "takes_form_owner" ON "takes_form" ("owner");
CREATE TABLE IF NOT EXISTS "text_of" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "text_of_source" ON "text_of" ("source");
CREATE INDEX IF NOT EXISTS "text_of_target" ON "text_of" ("target");
CREATE INDEX IF NOT EXISTS "text_of_owner" ON "text_of" ("owner");
CREATE TABLE IF NOT EXISTS "uses" (
  "source" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "owner" TEXT,
  "court" TEXT,
  "year" INTEGER,
  "role" TEXT,
  "speaker" TEXT,
  "section" TEXT,
  "passages" INTEGER,
  "passage" TEXT,
  "claim" TEXT,
  "confidence" REAL,
  "date" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "uses_owner" ON "uses" ("owner");
CREATE INDEX IF NOT EXISTS "uses_by_source" ON "uses" ("source", "target", "role", "speaker", "passages");
CREATE INDEX IF NOT EXISTS "uses_by_target" ON "uses" ("target", "court", "role", "speaker", "source", "year", "date", "passages", "passage", "section", "claim", "confidence");

INSERT INTO "applies" ("source", "target", "owner", "court", "act", "year", "section", "speaker", "claim", "confidence", "date") VALUES ('ecthr:99011-12-2017-06-09#2', 'doctrine:necessary-in-a-democratic-society', 'ecthr:99011-12-2017-06-09', 'ecthr', 'ecthr:99011-12-2017-06-09', 2017, 'law', 'court', 'claim:77354c5cac0c7860', 0.897, '2017-06-09');
INSERT INTO "authority" ("id", "owner", "court", "title", "appnos", "ecli", "series", "symbol", "number", "date", "sign", "key", "cites", "status", "target", "candidates") VALUES ('authority:74cd0682facdaef7', 'graph', 'ecthr', 'Klass and Others v. Germany', '["5029/71"]', 'ECLI:CE:ECHR:1978:0906JUD000502971', 'A 28', NULL, NULL, '1978-09-06', NULL, '502971', 'ruling', 'unresolved', 'ecthr:001-57510', '[]');
INSERT INTO "authority" ("id", "owner", "court", "title", "appnos", "ecli", "series", "symbol", "number", "date", "sign", "key", "cites", "status", "target", "candidates") VALUES ('authority:8fe79c6e780f4611', 'graph', 'ecthr', 'Hentzau v. Ruritania', '["99010/10"]', NULL, NULL, NULL, NULL, '2014-03-04', NULL, '9901010', 'ruling', 'resolved', 'ecthr:99010-10-2014-03-04', '[]');
INSERT INTO "cites" ("source", "target", "owner", "court", "act", "target_court", "text", "form", "pinpoints", "treatment", "speaker", "section", "confidence", "authority", "claim", "year", "date") VALUES ('ecthr:99010-10-2014-03-04#4', 'ecthr:001-57510', 'ecthr:99010-10-2014-03-04', 'ecthr', 'ecthr:99010-10-2014-03-04', 'ecthr', 'Klass and Others v. Germany, 6 September 1978, § 50, Series A no. 28', 'full', '["50"]', 'supported', 'court', 'law', 0.973, 'authority:74cd0682facdaef7', 'claim:d248b272eeae63d3', 2014, '2014-03-04');
INSERT INTO "cites" ("source", "target", "owner", "court", "act", "target_court", "text", "form", "pinpoints", "treatment", "speaker", "section", "confidence", "authority", "claim", "year", "date") VALUES ('ecthr:99011-12-2017-06-09#2', 'ecthr:99010-10-2014-03-04', 'ecthr:99011-12-2017-06-09', 'ecthr', 'ecthr:99011-12-2017-06-09', 'ecthr', 'Hentzau v. Ruritania, no. 99010/10, § 4, 4 March 2014', 'full', '["4"]', 'cited', 'court', 'law', 0.973, 'authority:8fe79c6e780f4611', 'claim:c04caf9d5ef50c64', 2017, '2017-06-09');
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:0c25cd1fce414151', 'ecthr:99011-12-2017-06-09', 'right', 'right:private-and-family-life echr.8 decided', 774, 867, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#@15', 'operative', 'court', 'rule', 'right.decided@1', 0.97, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:0ec42aa3d0594b95', 'ecthr:99011-12-2017-06-09', 'right', 'right:private-and-family-life echr.8 examined', 437, 464, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#@11', 'law', 'court', 'rule', 'right.examined@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:13cbd9136530d32e', 'ecthr:99011-12-2017-06-09', 'formation', 'chamber', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.989, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:1d27ecc4a1d932c4', 'ecthr:99011-12-2017-06-09', 'kind', 'judgment', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.989, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:2ad6c0fa10824f42', 'ecthr:99011-12-2017-06-09', 'provision', 'echr.8', 839, 866, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#@15', 'operative', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:2c5aa5d5df406f08', 'ecthr:99010-10-2014-03-04', 'measure', 'ordered remedy:non-pecuniary non-pecuniary 2000 EUR', 1090, 1155, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#@18', 'operative', 'court', 'rule', 'remedy.ecthr.award@1', 0.942, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:2e24884505e007ce', 'ecthr:99010-10-2014-03-04', 'provision', 'echr.34', 368, 396, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#1', 'procedure', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:2e308cdaf79c0c39', 'ecthr:99011-12-2017-06-09', 'right', 'right:petition echr.34 invoked', 373, 401, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#1', 'procedure', 'court', 'rule', 'right.invoked@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:36c9a9452ecaa7b1', 'ecthr:99010-10-2014-03-04', 'title', 'HENTZAU v. RURITANIA', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:3a3f2a59a174e965', 'ecthr:99011-12-2017-06-09', 'provision', 'echr.8', 714, 741, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#3', 'law', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:403296582dddd74c', 'ecthr:99011-12-2017-06-09', 'court', 'ecthr', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.989, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:4464e7882e6cf7d8', 'ecthr:99010-10-2014-03-04', 'date', '2014-03-04', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.984, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:4c2e01121ee18f89', 'ecthr:99011-12-2017-06-09', 'right', 'right:private-and-family-life echr.8 invoked', 437, 464, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#@11', 'law', 'court', 'rule', 'right.invoked@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:4dc19bfea69a1fc0', 'ecthr:99011-12-2017-06-09', 'date', '2017-06-09', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.984, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:579ed85a753cbb8a', 'ecthr:99010-10-2014-03-04', 'provision', 'echr.8', 466, 493, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#2', 'procedure', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:57eb517d2ed0ba1a', 'ecthr:99010-10-2014-03-04', 'holding', 'violation echr.8', 957, 1029, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#@17', 'operative', 'court', 'rule', 'holding.operative@1', 0.975, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:66708fc3534eb2ad', 'ecthr:99010-10-2014-03-04', 'doctrine', 'doctrine:necessary-in-a-democratic-society mentions', 729, 762, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#4', 'law', 'court', 'rule', 'doctrine.form@2', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:6ff9fe19777ce4a7', 'ecthr:99011-12-2017-06-09', 'title', 'RASSENDYLL v. RURITANIA', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:7523f7ce4b831957', 'ecthr:99011-12-2017-06-09', 'identifier', 'appno 99011/12', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:77354c5cac0c7860', 'ecthr:99011-12-2017-06-09', 'doctrine', 'doctrine:necessary-in-a-democratic-society applies', 564, 597, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#2', 'law', 'court', 'rule', 'doctrine.model@1', 0.897, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:88298f35e37359f8', 'ecthr:99010-10-2014-03-04', 'court', 'ecthr', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.989, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:8eb74c3a99be3d1e', 'ecthr:99010-10-2014-03-04', 'formation', 'chamber', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.989, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:8fdb841c252915d7', 'ecthr:99010-10-2014-03-04', 'identifier', 'appno 99010/10', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:9133510f931c56aa', 'ecthr:99010-10-2014-03-04', 'right', 'right:private-and-family-life echr.8 invoked', 466, 493, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#2', 'procedure', 'court', 'rule', 'right.invoked@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:9c3ecf6ae4eced56', 'ecthr:99010-10-2014-03-04', 'provision', 'echr.8', 1001, 1028, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#@17', 'operative', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:9dd8b36a0df08cb6', 'ecthr:99010-10-2014-03-04', 'right', 'right:petition echr.34 invoked', 368, 396, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#1', 'procedure', 'court', 'rule', 'right.invoked@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:a3fa3461f60d1e73', 'ecthr:99011-12-2017-06-09', 'holding', 'no-violation echr.8', 774, 867, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#@15', 'operative', 'court', 'rule', 'holding.operative@1', 0.953, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:a611b1e3cfc1af6e', 'ecthr:99010-10-2014-03-04', 'kind', 'judgment', NULL, NULL, NULL, NULL, NULL, NULL, 'rule', 'metadata.text@1', 0.989, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:a8ae73e0b9f35ab5', 'ecthr:99010-10-2014-03-04', 'right', 'right:private-and-family-life echr.8 decided', 957, 1029, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#@17', 'operative', 'court', 'rule', 'right.decided@1', 0.985, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:b25e10ea4acb42e6', 'ecthr:99010-10-2014-03-04', 'provision', 'echr.8', 529, 556, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#@12', 'law', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:b3ae059aa2fa85bf', 'ecthr:99011-12-2017-06-09', 'provision', 'echr.34', 373, 401, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#1', 'procedure', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:b61f65460cbaf577', 'ecthr:99010-10-2014-03-04', 'doctrine', 'doctrine:margin-of-appreciation mentions', 620, 642, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#3', 'submissions', 'government', 'rule', 'doctrine.form@2', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:bbf6cb8a90f4a798', 'ecthr:99010-10-2014-03-04', 'right', 'right:private-and-family-life echr.8 examined', 529, 556, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#@12', 'law', 'court', 'rule', 'right.examined@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:bd3907a13cd5ca6a', 'ecthr:99010-10-2014-03-04', 'doctrine', 'doctrine:prescribed-by-law mentions', 698, 724, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#4', 'law', 'court', 'rule', 'doctrine.form@2', 0.95, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:c04caf9d5ef50c64', 'ecthr:99011-12-2017-06-09', 'cites', 'authority:8fe79c6e780f4611', 487, 540, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#2', 'law', 'court', 'rule', 'citation.case@1', 0.973, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:d248b272eeae63d3', 'ecthr:99010-10-2014-03-04', 'cites', 'authority:74cd0682facdaef7', 768, 836, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#4', 'law', 'court', 'rule', 'citation.case@1', 0.973, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:f6f39129a4062ed1', 'ecthr:99010-10-2014-03-04', 'provision', 'echr.8', 885, 912, '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'ecthr:99010-10-2014-03-04#5', 'law', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "claim" ("id", "owner", "property", "value", "start", "end", "text_sha256", "passage", "section", "speaker", "source", "rule", "confidence", "status", "holds", "verdict") VALUES ('claim:fd286ec251d2b0a5', 'ecthr:99011-12-2017-06-09', 'provision', 'echr.8', 437, 464, 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'ecthr:99011-12-2017-06-09#@11', 'law', 'court', 'rule', 'provision.explicit@1', 0.98, 'resolved', 1, NULL);
INSERT INTO "holding" ("id", "owner", "court", "date", "year", "respondent", "provision", "article", "read_with", "outcome", "aspect", "condition", "vote_for", "vote_against", "unanimous", "item", "passage", "claim", "digest", "confidence") VALUES ('ecthr:99010-10-2014-03-04!h1', 'ecthr:99010-10-2014-03-04', 'ecthr', '2014-03-04', 2014, NULL, 'echr.8', 'echr.8', '[]', 'violation', NULL, NULL, NULL, NULL, 1, '1', 'ecthr:99010-10-2014-03-04#@17', 'claim:57eb517d2ed0ba1a', 0, 0.975);
INSERT INTO "holding" ("id", "owner", "court", "date", "year", "respondent", "provision", "article", "read_with", "outcome", "aspect", "condition", "vote_for", "vote_against", "unanimous", "item", "passage", "claim", "digest", "confidence") VALUES ('ecthr:99011-12-2017-06-09!h1', 'ecthr:99011-12-2017-06-09', 'ecthr', '2017-06-09', 2017, NULL, 'echr.8', 'echr.8', '[]', 'no-violation', NULL, NULL, 5, 2, 0, NULL, 'ecthr:99011-12-2017-06-09#@15', 'claim:a3fa3461f60d1e73', 0, 0.953);
INSERT INTO "holds" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04!h1', 'ecthr:99010-10-2014-03-04');
INSERT INTO "holds" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09!h1', 'ecthr:99011-12-2017-06-09');
INSERT INTO "identified_by" ("source", "target", "owner", "preferred") VALUES ('ecthr:99010-10-2014-03-04', 'identifier:appno:9901010', 'ecthr:99010-10-2014-03-04', 1);
INSERT INTO "identified_by" ("source", "target", "owner", "preferred") VALUES ('ecthr:99010-10-2014-03-04', 'identifier:source-key:first', 'ecthr:99010-10-2014-03-04', 0);
INSERT INTO "identified_by" ("source", "target", "owner", "preferred") VALUES ('ecthr:99011-12-2017-06-09', 'identifier:appno:9901112', 'ecthr:99011-12-2017-06-09', 1);
INSERT INTO "identified_by" ("source", "target", "owner", "preferred") VALUES ('ecthr:99011-12-2017-06-09', 'identifier:source-key:second', 'ecthr:99011-12-2017-06-09', 0);
INSERT INTO "identifier" ("id", "owner", "type", "value", "key") VALUES ('identifier:appno:9901010', 'graph', 'appno', '99010/10', '9901010');
INSERT INTO "identifier" ("id", "owner", "type", "value", "key") VALUES ('identifier:appno:9901112', 'graph', 'appno', '99011/12', '9901112');
INSERT INTO "identifier" ("id", "owner", "type", "value", "key") VALUES ('identifier:source-key:first', 'graph', 'source-key', 'first', 'first');
INSERT INTO "identifier" ("id", "owner", "type", "value", "key") VALUES ('identifier:source-key:second', 'graph', 'source-key', 'second', 'second');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99010-10-2014-03-04', 'echr.34', 'ecthr:99010-10-2014-03-04', 'invoked', 'ecthr:99010-10-2014-03-04#1', 'claim:9dd8b36a0df08cb6');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99010-10-2014-03-04', 'echr.8', 'ecthr:99010-10-2014-03-04', 'invoked', 'ecthr:99010-10-2014-03-04#2', 'claim:9133510f931c56aa');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99010-10-2014-03-04', 'echr.8', 'ecthr:99010-10-2014-03-04', 'examined', 'ecthr:99010-10-2014-03-04#@12', 'claim:bbf6cb8a90f4a798');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99010-10-2014-03-04', 'echr.8', 'ecthr:99010-10-2014-03-04', 'decided', 'ecthr:99010-10-2014-03-04#@17', 'claim:a8ae73e0b9f35ab5');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99011-12-2017-06-09', 'echr.34', 'ecthr:99011-12-2017-06-09', 'invoked', 'ecthr:99011-12-2017-06-09#1', 'claim:2e308cdaf79c0c39');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99011-12-2017-06-09', 'echr.8', 'ecthr:99011-12-2017-06-09', 'examined', 'ecthr:99011-12-2017-06-09#@11', 'claim:0ec42aa3d0594b95');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99011-12-2017-06-09', 'echr.8', 'ecthr:99011-12-2017-06-09', 'invoked', 'ecthr:99011-12-2017-06-09#@11', 'claim:4c2e01121ee18f89');
INSERT INTO "invokes" ("source", "target", "owner", "role", "passage", "claim") VALUES ('ecthr:99011-12-2017-06-09', 'echr.8', 'ecthr:99011-12-2017-06-09', 'decided', 'ecthr:99011-12-2017-06-09#@15', 'claim:0c25cd1fce414151');
INSERT INTO "measure" ("id", "owner", "court", "date", "year", "respondent", "remedy", "head", "amount", "currency", "outcome", "deadline", "recipients", "tax", "interest", "item", "passage", "claim", "confidence") VALUES ('ecthr:99010-10-2014-03-04!m1', 'ecthr:99010-10-2014-03-04', 'ecthr', '2014-03-04', 2014, NULL, 'remedy:non-pecuniary', 'non-pecuniary', 2000.0, 'EUR', 'ordered', NULL, '["applicant"]', NULL, NULL, '2', 'ecthr:99010-10-2014-03-04#@18', 'claim:2c5aa5d5df406f08', 0.942);
INSERT INTO "mentions" ("source", "target", "owner", "court", "act", "year", "section", "speaker", "claim", "confidence", "date") VALUES ('ecthr:99010-10-2014-03-04#3', 'doctrine:margin-of-appreciation', 'ecthr:99010-10-2014-03-04', 'ecthr', 'ecthr:99010-10-2014-03-04', 2014, 'submissions', 'government', 'claim:b61f65460cbaf577', 0.95, '2014-03-04');
INSERT INTO "mentions" ("source", "target", "owner", "court", "act", "year", "section", "speaker", "claim", "confidence", "date") VALUES ('ecthr:99010-10-2014-03-04#4', 'doctrine:necessary-in-a-democratic-society', 'ecthr:99010-10-2014-03-04', 'ecthr', 'ecthr:99010-10-2014-03-04', 2014, 'law', 'court', 'claim:66708fc3534eb2ad', 0.95, '2014-03-04');
INSERT INTO "mentions" ("source", "target", "owner", "court", "act", "year", "section", "speaker", "claim", "confidence", "date") VALUES ('ecthr:99010-10-2014-03-04#4', 'doctrine:prescribed-by-law', 'ecthr:99010-10-2014-03-04', 'ecthr', 'ecthr:99010-10-2014-03-04', 2014, 'law', 'court', 'claim:bd3907a13cd5ca6a', 0.95, '2014-03-04');
INSERT INTO "on" ("source", "target", "owner", "main") VALUES ('ecthr:99010-10-2014-03-04!h1', 'echr.8', 'ecthr:99010-10-2014-03-04', 1);
INSERT INTO "on" ("source", "target", "owner", "main") VALUES ('ecthr:99011-12-2017-06-09!h1', 'echr.8', 'ecthr:99011-12-2017-06-09', 1);
INSERT INTO "orders" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04!m1', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#1', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#2', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#3', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#4', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#5', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@0', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@1', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@11', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@12', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@16', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@17', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@18', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@2', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@3', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@4', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@5', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@6', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@7', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04#@8', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#1', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#2', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#3', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@0', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@1', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@10', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@11', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@14', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@15', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@2', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@3', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@4', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@5', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@6', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@7', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "part_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09#@8', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (1, 'ecthr:99010-10-2014-03-04#@0', 'ecthr:99010-10-2014-03-04', NULL, 0, 'front', 'court', 'en', 0, 'FIRST SECTION', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (2, 'ecthr:99010-10-2014-03-04#@1', 'ecthr:99010-10-2014-03-04', NULL, 1, 'front', 'court', 'en', 15, 'CASE OF HENTZAU v. RURITANIA', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (3, 'ecthr:99010-10-2014-03-04#@2', 'ecthr:99010-10-2014-03-04', NULL, 2, 'front', 'court', 'en', 45, '(Application no. 99010/10)', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (4, 'ecthr:99010-10-2014-03-04#@3', 'ecthr:99010-10-2014-03-04', NULL, 3, 'front', 'court', 'en', 73, 'JUDGMENT', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (5, 'ecthr:99010-10-2014-03-04#@4', 'ecthr:99010-10-2014-03-04', NULL, 4, 'front', 'court', 'en', 83, 'STRASBOURG', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (6, 'ecthr:99010-10-2014-03-04#@5', 'ecthr:99010-10-2014-03-04', NULL, 5, 'front', 'court', 'en', 95, '4 March 2014', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (7, 'ecthr:99010-10-2014-03-04#@6', 'ecthr:99010-10-2014-03-04', NULL, 6, 'front', 'court', 'en', 109, 'In the case of Hentzau v. Ruritania,', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (8, 'ecthr:99010-10-2014-03-04#@7', 'ecthr:99010-10-2014-03-04', NULL, 7, 'front', 'court', 'en', 147, 'The European Court of Human Rights (First Section), sitting as a Chamber, delivers the following judgment:', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (9, 'ecthr:99010-10-2014-03-04#@8', 'ecthr:99010-10-2014-03-04', NULL, 8, 'procedure', 'court', 'en', 255, 'PROCEDURE', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (10, 'ecthr:99010-10-2014-03-04#1', 'ecthr:99010-10-2014-03-04', '1', 9, 'procedure', 'court', 'en', 266, '1. The case originated in an application (no. 99010/10) against Ruritania lodged with the Court under Article 34 of the Convention.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (11, 'ecthr:99010-10-2014-03-04#2', 'ecthr:99010-10-2014-03-04', '2', 10, 'procedure', 'court', 'en', 399, '2. The applicant alleged that the search of his house had breached Article 8 of the Convention.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (12, 'ecthr:99010-10-2014-03-04#@11', 'ecthr:99010-10-2014-03-04', NULL, 11, 'law', 'court', 'en', 496, 'THE LAW', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (13, 'ecthr:99010-10-2014-03-04#@12', 'ecthr:99010-10-2014-03-04', NULL, 12, 'law', 'court', 'en', 505, 'I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (14, 'ecthr:99010-10-2014-03-04#3', 'ecthr:99010-10-2014-03-04', '3', 13, 'submissions', 'government', 'en', 558, '3. The Government submitted that the search fell within their margin of appreciation.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (15, 'ecthr:99010-10-2014-03-04#4', 'ecthr:99010-10-2014-03-04', '4', 14, 'law', 'court', 'en', 645, '4. The Court reiterates that an interference must be in accordance with the law and necessary in a democratic society (see Klass and Others v. Germany, 6 September 1978, § 50, Series A no. 28).', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (16, 'ecthr:99010-10-2014-03-04#5', 'ecthr:99010-10-2014-03-04', '5', 15, 'law', 'court', 'en', 840, '5. There has accordingly been a violation of Article 8 of the Convention.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (17, 'ecthr:99010-10-2014-03-04#@16', 'ecthr:99010-10-2014-03-04', NULL, 16, 'operative', 'court', 'en', 915, 'FOR THESE REASONS, THE COURT UNANIMOUSLY', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (18, 'ecthr:99010-10-2014-03-04#@17', 'ecthr:99010-10-2014-03-04', '1', 17, 'operative', 'court', 'en', 957, '1. Holds that there has been a violation of Article 8 of the Convention;', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (19, 'ecthr:99010-10-2014-03-04#@18', 'ecthr:99010-10-2014-03-04', '2', 18, 'operative', 'court', 'en', 1031, '2. Holds that the respondent State is to pay the applicant EUR 2,000 (two thousand euros) in respect of non-pecuniary damage.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (20, 'ecthr:99011-12-2017-06-09#@0', 'ecthr:99011-12-2017-06-09', NULL, 0, 'front', 'court', 'en', 0, 'FIRST SECTION', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (21, 'ecthr:99011-12-2017-06-09#@1', 'ecthr:99011-12-2017-06-09', NULL, 1, 'front', 'court', 'en', 15, 'CASE OF RASSENDYLL v. RURITANIA', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (22, 'ecthr:99011-12-2017-06-09#@2', 'ecthr:99011-12-2017-06-09', NULL, 2, 'front', 'court', 'en', 48, '(Application no. 99011/12)', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (23, 'ecthr:99011-12-2017-06-09#@3', 'ecthr:99011-12-2017-06-09', NULL, 3, 'front', 'court', 'en', 76, 'JUDGMENT', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (24, 'ecthr:99011-12-2017-06-09#@4', 'ecthr:99011-12-2017-06-09', NULL, 4, 'front', 'court', 'en', 86, 'STRASBOURG', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (25, 'ecthr:99011-12-2017-06-09#@5', 'ecthr:99011-12-2017-06-09', NULL, 5, 'front', 'court', 'en', 98, '9 June 2017', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (26, 'ecthr:99011-12-2017-06-09#@6', 'ecthr:99011-12-2017-06-09', NULL, 6, 'front', 'court', 'en', 111, 'In the case of Rassendyll v. Ruritania,', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (27, 'ecthr:99011-12-2017-06-09#@7', 'ecthr:99011-12-2017-06-09', NULL, 7, 'front', 'court', 'en', 152, 'The European Court of Human Rights (First Section), sitting as a Chamber, delivers the following judgment:', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (28, 'ecthr:99011-12-2017-06-09#@8', 'ecthr:99011-12-2017-06-09', NULL, 8, 'procedure', 'court', 'en', 260, 'PROCEDURE', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (29, 'ecthr:99011-12-2017-06-09#1', 'ecthr:99011-12-2017-06-09', '1', 9, 'procedure', 'court', 'en', 271, '1. The case originated in an application (no. 99011/12) against Ruritania lodged with the Court under Article 34 of the Convention.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (30, 'ecthr:99011-12-2017-06-09#@10', 'ecthr:99011-12-2017-06-09', NULL, 10, 'law', 'court', 'en', 404, 'THE LAW', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (31, 'ecthr:99011-12-2017-06-09#@11', 'ecthr:99011-12-2017-06-09', NULL, 11, 'law', 'court', 'en', 413, 'I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (32, 'ecthr:99011-12-2017-06-09#2', 'ecthr:99011-12-2017-06-09', '2', 12, 'law', 'court', 'en', 466, '2. The Court held in Hentzau v. Ruritania, no. 99010/10, § 4, 4 March 2014, that a search must be necessary in a democratic society. It sees no reason to depart from that approach in the present case.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (33, 'ecthr:99011-12-2017-06-09#3', 'ecthr:99011-12-2017-06-09', '3', 13, 'law', 'court', 'en', 668, '3. There has accordingly been no violation of Article 8 of the Convention.', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (34, 'ecthr:99011-12-2017-06-09#@14', 'ecthr:99011-12-2017-06-09', NULL, 14, 'operative', 'court', 'en', 744, 'FOR THESE REASONS, THE COURT', 'ecthr');
INSERT INTO "passage" ("rowid", "id", "owner", "number", "ordinal", "section", "speaker", "language", "start", "text", "court") VALUES (35, 'ecthr:99011-12-2017-06-09#@15', 'ecthr:99011-12-2017-06-09', NULL, 15, 'operative', 'court', 'en', 774, 'Holds, by five votes to two, that there has been no violation of Article 8 of the Convention.', 'ecthr');
INSERT INTO "release" ("id", "owner", "value", "ontology", "extractor") VALUES ('release', 'graph', 'r-847844f586b9d902', '2026.2', 'comity 0.1.0');
INSERT INTO "ruling" ("id", "owner", "court", "kind", "formation", "title", "date", "year", "languages", "respondents", "held", "digest", "anonymised", "rank", "note") VALUES ('ecthr:001-57510', 'ecthr:001-57510', 'ecthr', NULL, NULL, 'Klass and Others v. Germany', '1978-09-06', 1978, NULL, NULL, 0, 0, NULL, 474411.616, NULL);
INSERT INTO "ruling" ("id", "owner", "court", "kind", "formation", "title", "date", "year", "languages", "respondents", "held", "digest", "anonymised", "rank", "note") VALUES ('ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04', 'ecthr', 'judgment', 'chamber', 'HENTZAU v. RURITANIA', '2014-03-04', 2014, '["en"]', '[]', 1, 0, 0, 341171.62, NULL);
INSERT INTO "ruling" ("id", "owner", "court", "kind", "formation", "title", "date", "year", "languages", "respondents", "held", "digest", "anonymised", "rank", "note") VALUES ('ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09', 'ecthr', 'judgment', 'chamber', 'RASSENDYLL v. RURITANIA', '2017-06-09', 2017, '["en"]', '[]', 1, 0, 0, 184416.763, NULL);
INSERT INTO "takes_form" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04!m1', 'remedy:non-pecuniary', 'ecthr:99010-10-2014-03-04');
INSERT INTO "text" ("id", "owner", "act", "language", "text_sha256", "source_key", "preferred", "segmentation", "extractor", "chars", "licence", "fingerprint", "keys", "identity", "record") VALUES ('ecthr:99010-10-2014-03-04@first', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04', 'en', '5dbd6199300ecb6b261bda3e5e03d5b9933233a793ce02ab013e80880442d946', 'first', 1, 'complete', 'comity 0.1.0', 1156, NULL, 'b97e95b8ce4f7498e94c296566673a9339cd08ef1dacc94066f650653d6c3469', '["strasbourg:appno:99010/10", "strasbourg:titled:hentzau:2014-03-04"]', '["id:ecthr:99010-10-2014-03-04", "strasbourg:99010/10:2014-03-04:judgment"]', X'7801d559eb72e2c8157e952efd9aa90256170488fc59c230b6b31e93027b53c96ecad5480d7446a8295df010979f67df639f2cdf69dd1083edccd8deaafd0592ba4f9fcb77ae7d6fc8c0181a4b1927a9d13252f125c5e3c78bd9fc9acd27e3eb8be9d5afd1afd178349fb0e947763eb9bafed7e886ed3a6c7633bbb81e5d5d8ce8fbbbd1761b4a9fa752452c521de679a665fe6099efe9ebdf6e3e9c7dc24efa3fbf9e8de67f9ddecccee8a9cb3ef1d85f33dbb4baf47c11b1742d98cf13c1d4929d8b28fd2fcff471592c531e49dea275d75834c962b5153c626395c5a95e9e6df03893ab759ab0771f492636173e31f5bec51299a6325a319e30cec66bbe5988b8c50211ca9d88137dee5285a1baa345ffc982d506a70fe9b4bfcfa6e3c9879bd9841eac0ea3d3731663b992114f45c064c470363f50c3bb861e185f711981a15929080b55b0c2ce3b99aef5e9b91c591488988de254faa1604e9704239d8c55b4034390a5436cd8391bc58151ca78180a2297ae79aa372442ab16dbd732616b9541a76b1eb0452cb8bfc6caf28cc123475c9f4fd8e5e81f74da45878d2e2f2767930fece78be9e58870417818cdae2fc6971336a0075a3f9e5efd0c4b17b0717226cf14341c913a59922d36b0c3093e97220cb52ea049c82b63b6e131b44bcc41ca58f852c34b4bdfcd09e71a8b854c450c2b9011213cec2023bc598a5844be609b0c6a5f086d22df5771c0e96da5f690df614bc022e18b24e1f15e2f043036ca0755e9b344f952a47bf62e1182fd14f20408c28629d80470e00b672206f2f62dd603deb6a9206831cbeb0f5aecf7df986bb6f03a96e06fa49dc31ebcd752b85a8a98cc028a9a35602fdc8359012cb19d5461ee52d0c173d6fa389d9105e0a7b3c9683ebd9ab70a83dcccaed9cd153cf5d3f4667ef9cf02c3e72a0c0a7d9118390fdf78ee5f0a203669b158245b0514c3dcf3146661805faad896ef352e6bc84e6e66cc6e99a6c9dea5770a1f815152ac806727efc90c440a0e4c188854d4c6ff0c2100260af886af44a70859b7c99adb6e0f91cb0d1641cff23cc73485bfe82dec9eb508b8235c613a81bbc007c7761cdef71c5f98365f98962306e6606076bb76e0757b20b811290f78ca8de1bde153680159f0b08ef1edb38c285c96d1016f960aa627afc46b3f0f2a781bf268958141da1ae1399569480fa7e2273ee338fa4a51b06d3a6db38b779214289712103386bfdc1be97e4b6ba0bd48e1f38e87193d9781d678f877cba8354f7bf0a2d27572cba1c0fd462602022c7998889691645b5017812856af321c7a9bcb186561f8d032b6003be4c859883202b631a46fd89d72d28dd98288a069397895075bb0b58c55440905e6e39f694fa1ca87d6bd71928ce51674ba2fa3d32de9f4ad17f1d3071b5aaec1cbe80c4a3adecbe4f24ab92cb3ff22c12cd32b2d46ba7a89c9bae044ebc8765f269ced96d2d9bdee214fdb58f922c862f10c940c8b16e480b47bbd822dc76ba8eaff2666d7c41cafd456d7fb2ece1abed2f54ad65cb3a131e4a067246cd071cd525fae0b8ab50d9fa76338b570ae3b2834d56b7a9dced24982a89634d85a5589dc38746483e255a1fd5ee5800307d4bf8935b72633e89671c56b0696e7256c68caabe28a4718abd941e948c97df72dc8f2dc12f096690317df41ed005a96e920b4e4b1d36a9af149e610d68b838ba8cc379408aa88db0ccbdab54e46e17c5bc3290a07aabc51e3f589cd8531f26d07e0265c3db1ed085ef9f6433092a5aac4710cba9cefc6d135e8b4bdebbd79fed658cdb735349b1f5c43c4cacd509d5cec86c297c8fb28cda0f07b03353ffa0b9d93f55fe85eff0eb702699e2a01a4cd58ed24f90f3e0a7f1d771c729158e92240463bf5196918e919f9f3bef41ca7577aa34361a2c8bc2040b10d552b1a8dd0183660d730de11db382ed3c769e63ac5a13f12315f454b2a2f7ce0c6ec78642cd4691964a20a42853b30f7404a3b922f963b142a6d9468ed25dfc870df0ee5921ce82b710778f9b4b4dd2a4a772933d6d2928754d25a8802b597fd19c4155fa099e86bebba1430b4b3eb905dc99b47ab5a60fb50e0d3c1eec8b2e5897fbc6903f464c1d7a21e87c94ad62692ad46726e38e6d3502e8e3d292f458e1358860bafd1f0e42e8c62fa2460a923bccdeb6695a5bed261b5eac108d1556353d6c01ca1c68713e756dc292ae3efa927009dfc5dd1f6978f598419c6067d8e314ce34ca0c28633063a6c907717682873d32d1adb4d11011ab1e2ed545ca8a953d9e3949afb8fabd9c7948682601e208b79d2abf4cc300088532b42910da6c40beabef0bc444382279ea185c498687faa752b5bb027782112d45e11ef868b14ff43df32001de18712a74cc69717c3f16438199fcf86d4dd0f4dcfec61b8850e96566331392f35fa583d623645c164bf59a8cab2cdd6a768fb8854dbf4da26759f895c2169100e808dad8cb60ab38c8221e225c5f426a5510a8e40ffb655318629d8e75337f84b1fe573bfd7c7ba065cfa556a19388dd44259a98e3d8d02f799d853dab94383b09318a102f76b57840418eb08625f37d543d3b4da6edfb54c1202a945925648e043616f8f5256b747ed6ee5c5b41c1d723ebc2c0725a7466738a3daa4392853f3f1c9492ab6b4e00b8d352575b20d85be55aeae98eb94279f52ede309fb480527267ba7344038fd4605bc59fa7e2d0d3c3e987c250dbc45427f2de18be1f1db997f304006d0d58c67a162a9333cb5707540a134518d849e09287f1ad92d44acb26f336df8622d7da352ff8efae6453a40400c949fc6a83ef378583e218e957f87f94cbdad966d64ba6aa60ea315d53a6596a2ed6f04bc9e5df6e3bd6ec3e0344ea80dde186a1cb579555177d0d055a56cc9608732fa8fd4031c45fc472a0e3429e5d64331215ae2c7722182f6025d8a9eae3c2721f5411ad27d1b89b036eaf7e7c892b35712aabaa068cba8cddbf50545bbb8a078de8cfdaa0be9f71a66fce385045c63b11181ae9690bdf5032ab7e2cfb031ef87646bc169f47efc9aa398d6c5908d2a8c6093c574eb438470bd801775290f98e2a2838aa500b45041a2622a8af4c33e1c03d212eb1808007735149abd29a5e12aba55f532c81fcf1f2a94e7327674e1d3e1773c0e4ea57772b0939513f9eb56c243753d58cdf67559c8bf94c2e8bb2f81ebdcc7ba095bdf15ac62956d759df540726c39dda0dd2a949c45f50e0325425f8256f71b6ab30d057a9c9601dea3a29ba27528444309d51647269c6e9573dda2288bb99faafc0e00977f7b6676ac8e693cfc0fbe3ff6b8');
INSERT INTO "text" ("id", "owner", "act", "language", "text_sha256", "source_key", "preferred", "segmentation", "extractor", "chars", "licence", "fingerprint", "keys", "identity", "record") VALUES ('ecthr:99011-12-2017-06-09@second', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09', 'en', 'fcacf1a6de700a6eb76f340646701a1bbea10dc5959b049eeb9c9c8797b8607d', 'second', 1, 'complete', 'comity 0.1.0', 867, NULL, '7f6bdf42d5b64a8a5539b7adab56855df6137dcbd0be3c5c0f113aa4583030b2', '["strasbourg:appno:99011/12", "strasbourg:titled:rassendyll:2017-06-09"]', '["id:ecthr:99011-12-2017-06-09", "strasbourg:99011/12:2017-06-09:judgment"]', X'7801d558eb6edb46167e95017fa580a49212454afab5aaa3242a5c7b21d92d166d618cc891341b92439043395ac3cfb3efb14fd6ef0c2f0a1d3a4eaa66170b1830673473cef9cefdcc8325436b66e522504968f52c2d3e68acdf2c57eb1bb65e5cdc2cafaf7e4b7e4b2ee6eb05bb7ec356f3f57a71f5fa1f9797ec3060abdbd5f2667eb59cd39157f3348d64c0b554094bd4804da7b6e37cef0cbfa35f7fbc7dfdf6a7c5d50d7daf6f40e687ebdbd55b5a4dd98f4522d8d0767c5a2e13a6f782053c174c6dd98ae7b948c2631419864526354f24efd1d11b9c5b14994a054fd8852a324d37de1531962bb9dbeb9cbd7a23b35cb3b50848acef7a2c975acb64c778ce38bbd8f37823b21e0b45240f22cb0debad8a22754f87fe5984bb58247a46dcfebebabe58bcbe5d2d68e10c18712fa5cce44e265c8b90c9848137ff4811af5a9a607cc765028156351016a970879bf752ef0df7124791842263f34ccb20126ce4123052cb854a0e100858064603ef16ec72fe0b7d2e076c7e79b978bb78cd7e5e5e5fcec97264b1f9ea667971b960135adce0fcc5f5d5cf304465d86109a4e4ba1791c1f00e2cfec58bb6c61b9bdadf3b768ffde7dfcced3197fdc4b3604fd6c34aefb9865a7361f6e20240378225221079ceb3a3510f741dab20839b042c578114fa38604b8d4b22070b96099ec381b4c2c194c3a4db4cc515e534cd140737a89994916602bea18d158c3a46064c26d89ecc1b042a0b61c6e8082904f9243b4815950e0a7dd6da9d3ca3dc37d72b52181c7fb598afafafd6bd4a7fb72be3c6ef5414e63db639b22d9c871d940602c8adef55a50a085909f3d50254b17897eff970ec2124b7010fb60ef742e1db36f7c4c6f7b623d7f65ccfb71dee6c36823b76188ca7e3e9c676a7426ca6c13498f8537f33f16c9f823b169a875c736bf66005142e208bc0d867f8edbd44fccfacdae3b1b355596c7485eda00c14ec463cd9157c27e86a82b5963aa2c533890127c0910e507cf76daf6f4fb1274372e2ad44c859b35f1f2c7d4ce90c022751f8f9c0a382d67506b11e7fef5930768a24858b74071b5598617dc713951c63990b60d8f228173d2b2f525017a1a84eef0a30bd2b612645143df6ac14b905504a119282528135a3df705bc3f5ac99dd034ad07446d82a7308c48247261a62e6483cefe94ea5cdc7de83d549c61957745cef2c3aeea4a2e3bb67d1f12186c135398fcea4a6333d0fd7b4c6e5d8d3b380398e535b6c0cdb9d65b261456938867467501a7ab5170dbd163a24b3408445265e7025cba103a5430efd1aa06b43c093585f4aace5deae0dfb1b47704971276a11bf7f41a8361d8a8f928ed7f2a897e958c31338d7abfdc9a3afaf11c71a9dc8785eed4ebedbd2d1cbd2b450f96ead1ddf6fd141c341f5ebf092e1dad42866cba0f3fc8fc17d961ad25ca5862a4bf19812639381da69cab85a67562aafb59ca472a8c63b8d337ce672a5bdf2dac9738c963e73ad05afbc7c52ecc4a8e2691a05e82dca114a37403f5868afd0ca993a613e81dffc9fa502d507ad104c0f640799d33795b47d3618b9d8cd94a94d3239a8f7280d2819c8e90f752c8dfcc66b6d787f550d4080e2cdb40e3cb2665f1cb26057187646b841c5f46f440ccdf5964a5e00dbd903ca7608675d00135535151d20dc23558f27f8327940f1ecf324ec6f792ca3633f925bf2ba4fe04eb059a1151f7034f914ae3b82db9d82b4815b7a6983f74b12c113a835c7ff3ed6672cfbeda0fecfac1a8a001ef4890ffbedacf2ac51d1809cd2692b249f04df13d3566cbb2c4b49acc38b11bc7b34c665f0a2b5eb74559a76eeca2e4e153a5026a925aadff4e7e4ce4dbf5737651c69264004971e4bfd364533fa549002c06ab6b26648d645822931561462a61f44b74713ae491714d595d3d789fc4e6a11d7bbad24f1ed145c6969d058a34bc9636a3cbbb51c6012a6ec5766c66a70ff73931ba52868c0e4a32282e9b041ed3ff2d316ed3056bcd07b85d9fbd8353bd433401773ba4b5d3d4969fa799a1e2d38890822596b3c179924ee55c13cc61bd5d8a8dd509f8609b76f8ffa3665f95cee90f6e92eac9cca2455b29c112c9718694c949aa678a021941443018d1725b796b5dd499d23c72ebab6269c4c97724a91ad6ea0bbab68e2a836d380de0aba4c4c55a8c3c4109c673b41529b196d46c390ddc71fcdda0df800c541925648c11fa3bdfbb8e818e5e0d72618e934c6aef2b5a71e84bb9e19a0ace69211a5aead4f19e75aa474e0033d02491a8f5a9afd56c5b6116e5073eed2f1f315b756c1f3af245d1aa072fb950af81635e9af025f3d33753c84fc45e07dbc0e95bd87efb65a2d6adb4f714591d04cd92fc4d5ff0df6c9082d64d5f863aa69724a997e4ee0bfbe449fa502648350053a43ab5826837a8520ae3f67cdd35d5f267dde3f3dddf5aba73b98af6a3bcd6b0c483d89fb310d8406fd788adcdaa03f23a3d6d20d628577db8e709f10a78e945abe22c52234c586b2e52e53456a32e723b91ede1b9149ef148a485558712617e60db8790a53711a09b41e3deb9e6749d5e7d0b9829e7d515eea32c6e969bdb432f26cc603adcab7a2187594d90367605b8f7f009aa3afbd');
INSERT INTO "text_of" ("source", "target", "owner") VALUES ('ecthr:99010-10-2014-03-04@first', 'ecthr:99010-10-2014-03-04', 'ecthr:99010-10-2014-03-04');
INSERT INTO "text_of" ("source", "target", "owner") VALUES ('ecthr:99011-12-2017-06-09@second', 'ecthr:99011-12-2017-06-09', 'ecthr:99011-12-2017-06-09');
INSERT INTO "uses" ("source", "target", "owner", "court", "year", "role", "speaker", "section", "passages", "passage", "claim", "confidence", "date") VALUES ('ecthr:99010-10-2014-03-04', 'doctrine:margin-of-appreciation', 'ecthr:99010-10-2014-03-04', 'ecthr', 2014, 'named', 'government', 'submissions', 1, 'ecthr:99010-10-2014-03-04#3', 'claim:b61f65460cbaf577', 0.95, '2014-03-04');
INSERT INTO "uses" ("source", "target", "owner", "court", "year", "role", "speaker", "section", "passages", "passage", "claim", "confidence", "date") VALUES ('ecthr:99010-10-2014-03-04', 'doctrine:necessary-in-a-democratic-society', 'ecthr:99010-10-2014-03-04', 'ecthr', 2014, 'named', 'court', 'law', 1, 'ecthr:99010-10-2014-03-04#4', 'claim:66708fc3534eb2ad', 0.95, '2014-03-04');
INSERT INTO "uses" ("source", "target", "owner", "court", "year", "role", "speaker", "section", "passages", "passage", "claim", "confidence", "date") VALUES ('ecthr:99010-10-2014-03-04', 'doctrine:prescribed-by-law', 'ecthr:99010-10-2014-03-04', 'ecthr', 2014, 'named', 'court', 'law', 1, 'ecthr:99010-10-2014-03-04#4', 'claim:bd3907a13cd5ca6a', 0.95, '2014-03-04');
INSERT INTO "uses" ("source", "target", "owner", "court", "year", "role", "speaker", "section", "passages", "passage", "claim", "confidence", "date") VALUES ('ecthr:99011-12-2017-06-09', 'doctrine:necessary-in-a-democratic-society', 'ecthr:99011-12-2017-06-09', 'ecthr', 2017, 'applied', 'court', 'law', 1, 'ecthr:99011-12-2017-06-09#2', 'claim:77354c5cac0c7860', 0.897, '2017-06-09');
PRAGMA user_version = 3;
