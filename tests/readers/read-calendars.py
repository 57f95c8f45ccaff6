"""Reads calendars with one of Debian's two libraries; prints one JSON line per file and entry.

Usage: read-calendars.py vobject|icalendar < list-of-files
"""
import json
import sys
from datetime import timezone


def utc(value):
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def with_vobject(text):
    import vobject

    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    for event in calendar.contents.get("vevent", []):
        event.validate(raiseException=True)
        yield event.uid.value, event.dtstart.value, event.dtend.value, event.summary.value


def with_icalendar(text):
    from icalendar import Calendar

    calendar = Calendar.from_ical(text)
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(str(event.errors))
        yield (
            str(event["UID"]),
            event.decoded("DTSTART"),
            event.decoded("DTEND"),
            str(event["SUMMARY"]),
        )


def main():
    read = {"vobject": with_vobject, "icalendar": with_icalendar}[sys.argv[1]]
    for path in sys.stdin.read().splitlines():
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        try:
            entries = [
                {"uid": uid, "start": utc(start), "end": utc(end), "title": title}
                for uid, start, end, title in read(text)
            ]
            print(json.dumps({"path": path, "entries": entries, "complaints": []}))
        except Exception as error:
            complaint = f"{type(error).__name__}: {error}"
            print(json.dumps({"path": path, "entries": [], "complaints": [complaint]}))


main()
