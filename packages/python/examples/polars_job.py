"""Sorts sessions into accepted and rejected ones: python polars_job.py LINES FOLDER."""

import sys
from pathlib import Path

import polars as pl

from session_schema import Session
from session_schema.polars import issue

source, target = map(Path, sys.argv[1:])
lines = pl.scan_lines(source, name="line").with_columns(issue=issue(Session, pl.col("line")))
is_accepted = pl.col("issue").is_null()
accepted = lines.filter(is_accepted).sink_ndjson(target / "accepted.ndjson", lazy=True)
rejected = lines.filter(~is_accepted).sink_ndjson(target / "rejected.ndjson", lazy=True)
pl.collect_all([accepted, rejected])  # both in one pass over the lines
