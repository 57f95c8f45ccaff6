"""Reads schedules with the code of Confy, the conference app; prints one JSON line per file.

Usage: read-with-confy.py ics|xml ZONE < list-of-files
"""
import builtins
import contextlib
import io
import json
import os
import sqlite3
import sys
import time

os.environ["TZ"] = sys.argv[2]
time.tzset()
# The app's translations, and settings that are not the machine's.
builtins._ = lambda text: text
os.environ["GSETTINGS_BACKEND"] = "memory"

from confy import local  # noqa: E402
from confy.remotes.ics import import_ics  # noqa: E402
from confy.remotes.pentabarf import import_pentabarf  # noqa: E402

take_in = {"ics": import_ics, "xml": import_pentabarf}[sys.argv[1]]


def read(path):
    local.db = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
    local.db.row_factory = sqlite3.Row
    with contextlib.redirect_stdout(io.StringIO()):
        local.migrate()
        with open(path, encoding="utf-8", newline="") as file:
            take_in(file.read(), "https://confy.invalid/")
    for row in local.db.execute("SELECT id, start, end, title FROM events"):
        yield {
            "uid": str(row["id"]),
            "start": row["start"].strftime("%Y-%m-%dT%H:%M:%SZ"),
            "end": row["end"].strftime("%Y-%m-%dT%H:%M:%SZ"),
            "title": row["title"],
        }


for path in sys.stdin.read().splitlines():
    try:
        found = {"path": path, "entries": list(read(path)), "complaints": []}
    except Exception as error:
        found = {"path": path, "entries": [], "complaints": [f"{type(error).__name__}: {error}"]}
    print(json.dumps(found))
