# Everything a newcomer types. Needs Python 3.11.5 or later, git and make; nothing else, and no root.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help site serve check test test-all lint lock clean

help: ## Show what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

site: $(VENV)/site.stamp ## Build the academy into site/
	$(BIN)/academy build

serve: $(VENV)/site.stamp ## Preview with live reload on http://127.0.0.1:8000/
	$(BIN)/mkdocs serve

check: $(VENV)/site.stamp ## Check the content; needs no site builder and takes a second
	$(BIN)/academy check

test: $(VENV)/dev.stamp lint ## Run the tests
	$(BIN)/pytest -m "not slow"

test-all: $(VENV)/dev.stamp lint ## Run all tests, the slow ones too
	$(BIN)/pytest

lint: $(VENV)/dev.stamp ## Check style and types
	$(BIN)/ruff check --quiet hooks tests
	$(BIN)/ruff format --quiet --check hooks tests
	$(BIN)/mypy --no-error-summary

lock: $(VENV)/dev.stamp ## Write the lock files anew from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11.5 --generate-hashes --no-annotate \
		--custom-compile-command "make lock" pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11.5 --generate-hashes --no-annotate \
		--custom-compile-command "make lock" --extra dev pyproject.toml -o requirements-dev.lock

clean: ## Remove what was made
	rm -rf site .build $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis hooks/*.egg-info

$(VENV)/site.stamp: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/site.stamp
	$(BIN)/pip install --quiet --require-hashes --only-binary :all: -r requirements-dev.lock
	touch $@
