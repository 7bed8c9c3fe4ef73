# Everything starts here, on a machine with make and Python 3.11 or newer:
#
#   make demo     the application with an invented municipality, at http://localhost:8000
#   make test     all tests, also in a real browser
#   make check    style, types, the order of rooms, and the drawn documents
#
#   make setup    only what the others need: .venv, front-end assets, a private PostgreSQL under var/, a browser
#   make docs     draw docs/ law.md, decisions.md, access.md, road.md and entitlements.md anew
#   make pictures take the README's pictures of the served demo
#   make texts    bring the catalogues of texts up to date with code and templates
#   make measure  the figures: data of any size, the six tasks
#   make locks    newer versions into requirements/ and package-lock.json
#   make stop     stop the private PostgreSQL

PYTHON ?= python3
INSIDE = .venv/bin/python

# A checkout is a demo; production is configured by its own environment and never by make.
export LANGBENK_ENVIRONMENT = demo

.PHONY: setup demo test check types docs pictures texts measure locks stop
.NOTPARALLEL:

setup:
	@$(PYTHON) -m setup dev
	@$(INSIDE) -m setup texts assets database static browser

demo:
	@$(PYTHON) -m setup runtime
	@$(INSIDE) -m setup texts assets database static
	@$(INSIDE) -m setup.demo

test: setup
	@$(INSIDE) -m setup.roads
	@$(INSIDE) -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

check:
	@$(PYTHON) -m setup dev
	@$(INSIDE) -m ruff check
	@$(INSIDE) -m ruff format --check
	@$(MAKE) --no-print-directory types
	@.venv/bin/lint-imports
	@$(INSIDE) -m setup compare

# The plugin for Django reads the settings, and they want a database to be named; none is asked.
types:
	@DATABASE_URL=postgresql:///langbenk $(INSIDE) -m mypy

docs:
	@$(PYTHON) -m setup dev
	@$(INSIDE) -m setup draw

pictures: setup
	@$(INSIDE) -m pytest tests/stories/pictures.py

texts:
	@$(PYTHON) -m setup dev
	@$(INSIDE) -m setup update-texts

measure: setup
	@$(PYTHON) -m setup measure
	@$(INSIDE) -m measure

locks:
	@$(PYTHON) -m setup dev
	@$(INSIDE) -m setup locks
	@npm install --package-lock-only --omit-lockfile-registry-resolved --ignore-scripts --no-audit --no-fund

stop:
	@$(INSIDE) -m setup stop
