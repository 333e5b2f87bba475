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
CREATE TABLE IF NOT EXISTS "answer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "rows" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "answer_owner" ON "answer" ("owner");
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
CREATE INDEX IF NOT EXISTS "authority_status" ON "authority" ("status");
CREATE INDEX IF NOT EXISTS "authority_target" ON "authority" ("target");
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
CREATE TABLE IF NOT EXISTS "naming" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "owner" TEXT,
  "authority" TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS "naming_owner" ON "naming" ("owner");
CREATE INDEX IF NOT EXISTS "naming_authority" ON "naming" ("authority");
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
  "extractor" TEXT,
  "texts" TEXT,
  "linked" INTEGER CHECK ("linked" IN (0, 1))
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
  "record" BLOB,
  "reading" TEXT
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
CREATE INDEX IF NOT EXISTS "uses_by_target" ON "uses" ("target", "court", "role", "speaker", "date", "source", "passages", "year", "passage", "section", "claim", "confidence");