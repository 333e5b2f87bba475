# Comity: everything a contributor or a curious lawyer runs. `make help` lists it.
# Written for GNU make 3.81, the one macOS ships.

BIN := .venv/bin
UV := $(BIN)/uv
BUILD := .build
DEMO_STORE := sqlite:///$(BUILD)/demo.sqlite
PORT ?= 8000

# The oldest Python we support first: it is the one the tests run on. A distribution's own is built
# with the compiler's full care, and a fifth to two fifths faster than one built on the spot.
PYTHON ?= $(shell for needs in 'import ensurepip, venv' 'pass'; do \
	for name in /usr/bin/python3.11 python3.11 python3.12 python3.13 python3.14 python3; do \
	"$$name" -c "import sys; $$needs; sys.exit(sys.version_info < (3, 11))" >/dev/null 2>&1 \
	&& command -v "$$name" && exit; done; done)

export UV_PYTHON_DOWNLOADS := never
# What is imported is kept compiled, also where the environment forbids it: commands start sooner.
export PYTHONDONTWRITEBYTECODE :=
COMPILE := $(BIN)/python -c 'import api.app, api.cli, ingest.loading.loading, \
	ingest.reading.library, ingest.running, scipy.sparse'
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check serve neo4j ontology bench bench-extract bench-graph bench-http bench-million faults bench-pages evaluate confidences fuzz messages looks assets

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(BIN)/.dev ## make the environment in .venv, with the tools of a contributor

demo: $(BUILD)/demo.sqlite ## answer a question on the right to private life from the starter library
	@echo; echo "What Comity reads in a judgment (examples/, of a State of fiction):"; echo
	@$(BIN)/comity extract examples/sr-v-ruritania.txt --court ecthr --format jsonl \
		| $(BIN)/python examples/summary.py
	@echo "How do the courts protect the right to private life,"
	@echo "by which provisions, with what outcomes, citing whom?"; echo
	@COMITY_STORE=$(DEMO_STORE) $(BIN)/comity ask rights-across-courts right:private-life
	@echo "Go on: COMITY_STORE=$(DEMO_STORE) $(BIN)/comity ask --help"
	@echo "Or look at it: make serve, then http://127.0.0.1:$(PORT)/ in a browser"

# In two halves beside each other, each with a Neo4j of its own; one after the other on a server that is named.
test: $(BIN)/.dev ## run all tests, on SQLite and on a real Neo4j
	@mkdir -p $(BUILD)
	@if [ -n "$$COMITY_TEST_NEO4J" ]; then exec $(BIN)/pytest; fi; \
	$(BIN)/pytest tests/ingest tests/queries > $(BUILD)/tests-of-reading.log 2>&1 & half=$$!; \
	trap 'kill $$half' INT TERM; \
	$(BIN)/pytest --ignore=tests/ingest --ignore=tests/queries; rest=$$?; \
	wait $$half; half=$$?; \
	echo "tests/ingest and tests/queries:"; cat $(BUILD)/tests-of-reading.log; \
	exit $$((half | rest))

check: $(BIN)/.dev ## format, lint, types, import directions, spelling
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/python -m tests.pages.messages

serve: $(BUILD)/demo.sqlite ## serve the API on 127.0.0.1 (PORT=8000), from COMITY_STORE or the demo's graph
	COMITY_STORE="$${COMITY_STORE:-$(DEMO_STORE)}" $(BIN)/comity serve --port $(PORT)

neo4j: $(BIN)/.dev ## run a Neo4j 5 on 127.0.0.1:7687 until Ctrl-C (needs Java 17 and Maven)
	$(BIN)/python -m tests.servers

messages: $(BIN)/.dev ## collect the words of the pages into api/pages/locale, to be translated
	$(BIN)/python -m tests.pages.messages --write

assets: $(BIN)/.dev ## fetch the files that pages load and others made, and write their hashes
	$(BIN)/python -m tests.pages.vendoring

looks: $(BIN)/.dev ## record how six pages look, after a change that is meant
	$(BIN)/python -m tests.pages.looks

ontology: $(BIN)/.dev ## check the ontology and build again what is generated from it
	$(BIN)/comity ontology build
	$(BIN)/comity ontology check

bench: $(BIN)/.dev ## measure speed of extraction, loading and questions
	$(BIN)/python -m benchmarks

bench-extract: $(BIN)/.dev ## measure extraction: speed, growth, memory, and against eyecite
	-$(UV) sync --frozen --inexact --group bench --quiet
	$(BIN)/python -m benchmarks.speeds

bench-graph: $(BIN)/.dev ## measure every question on 100,000 made-up rulings, both engines side by side
	$(BIN)/python -m benchmarks.synthetic

bench-million: $(BIN)/.dev ## measure growth with made-up rulings (SIZES="10000 100000"), both engines
	$(BIN)/python -m benchmarks.million --rulings $(or $(SIZES),10000 100000)

faults: $(BIN)/.dev ## kill work at random points (ROUNDS=100 an engine) and count what is lost
	$(BIN)/python -m benchmarks.faults --rounds $(or $(ROUNDS),100)

bench-http: $(BIN)/.dev ## measure the API under load: rate, 200 connections, memory (COMITY_STORE or the library)
	-$(UV) sync --frozen --inexact --group bench --quiet
	$(BIN)/python -m benchmarks.http

bench-pages: $(BIN)/.dev $(BUILD)/demo.sqlite ## measure pages on the largest judgment of STORE (the demo's graph)
	$(BIN)/python -m benchmarks.pages $(or $(STORE),$(DEMO_STORE))

evaluate: $(BIN)/.dev ## measure how right extraction is, write docs/quality.md, refuse a loss
	$(BIN)/python -m benchmarks.quality

confidences: $(BIN)/.dev ## measure anew how sure each kind of claim is, write docs/confidence.md
	$(BIN)/python -m benchmarks.quality.confidences

fuzz: $(BIN)/.dev ## try readers and grammars on broken files and odd texts for MINUTES (20)
	$(BIN)/python -m tests.fuzz --minutes $(or $(MINUTES),20)

# --- how the environment is made -------------------------------------------------------------

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo; \
		echo "Python 3.11 or later is missing."; \
		echo "  Debian, Ubuntu: sudo apt install python3 python3-venv"; \
		echo "  macOS:          brew install python"; echo; exit 1; } >&2
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { echo; \
		echo "$(PYTHON) lacks its venv module."; \
		echo "  Debian, Ubuntu: sudo apt install python3-venv"; \
		echo "  macOS:          brew install python"; echo; exit 1; } >&2
	"$(PYTHON)" -m venv .venv

$(UV): | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

# What users need. Nothing is removed, so that a contributor's demo leaves the tools alone.
$(BIN)/.user: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --no-dev --inexact
	@$(COMPILE)
	@touch $@

# All of it, and nothing else; it satisfies users too.
$(BIN)/.dev: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen
	@$(COMPILE)
	@touch $(BIN)/.user $@

$(BUILD)/demo.sqlite: $(BIN)/.user $(wildcard library/*.toml library/*/*/*.toml ontology/*.ttl ontology/*/*.ttl)
	@mkdir -p $(BUILD)
	@rm -f $@ $@-wal $@-shm
	COMITY_STORE=$(DEMO_STORE) $(BIN)/comity library load
