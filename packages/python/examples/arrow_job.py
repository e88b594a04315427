"""Writes sessions as columns, and rejected lines as text: python arrow_job.py LINES FOLDER."""

import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow.parquet import ParquetWriter

from session_schema import Session
from session_schema.arrow import issue, read, schema

source, target = map(Path, sys.argv[1:])
with (
    source.open("rb") as file,
    ParquetWriter(target / "accepted.parquet", schema(Session)) as accepted,
    (target / "rejected.txt").open("w") as rejected,
):
    while batch := file.readlines(50_000_000):
        lines = pa.array([line.rstrip(b"\n") for line in batch], pa.binary())
        issues = issue(Session, lines)
        sessions = read(Session, lines.filter(pc.is_null(issues)))
        accepted.write_batch(pa.RecordBatch.from_struct_array(sessions))
        rejected.writelines(f"{each}\n" for each in issues.drop_null().to_pylist())
