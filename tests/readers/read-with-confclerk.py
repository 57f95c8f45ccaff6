"""Has ConfClerk, the conference app, import schedule.xml files; prints one JSON line per file.

The app has windows only: it runs on a screen of its own, and keys and clicks open each file as a person
does. Times are the wall clock's, for the app knows no zone.

Usage: read-with-confclerk.py < list-of-files
"""
import contextlib
import ctypes
import json
import os
import secrets
import shutil
import sqlite3
import subprocess
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
xtest = ctypes.CDLL("libXtst.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XStringToKeysym.restype = ctypes.c_ulong

# The path is typed key by key: only characters that need no Shift. Its name cannot be guessed.
home = f"/tmp/confclerk{secrets.token_hex(8)}"
names = {"/": "slash", ".": "period"}


def press(display, name):
    code = x11.XKeysymToKeycode(display, ctypes.c_ulong(x11.XStringToKeysym(name.encode())))
    for down in (1, 0):
        xtest.XTestFakeKeyEvent(display, code, down, 0)
    x11.XFlush(display)
    time.sleep(0.1)


def click(display, x, y):
    xtest.XTestFakeMotionEvent(display, -1, x, y, 0)
    for down in (1, 0):
        xtest.XTestFakeButtonEvent(display, 1, down, 0)
    x11.XFlush(display)


@contextlib.contextmanager
def screen():
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def imported():
    file = f"{home}/.local/share/Toastfreeware/ConfClerk/ConfClerk.sqlite"
    if not os.path.exists(file):
        return []
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        try:
            return database.execute("SELECT id, start, duration, title FROM event").fetchall()
        except sqlite3.OperationalError:
            return []


def open_file(name, path, patience):
    """The app's first menu, its "+", its button for files, and the path."""
    environment = {**os.environ, "DISPLAY": name, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
    app = subprocess.Popen(["confclerk"], env=environment, stderr=subprocess.DEVNULL)
    try:
        time.sleep(3 * patience)
        display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
        click(display, 50, 11)
        time.sleep(patience)
        press(display, "Return")
        time.sleep(patience)
        click(display, 430, 197)
        time.sleep(patience)
        for character in path:
            press(display, names.get(character, character))
        press(display, "Return")
        before, rows = [], imported()
        for _ in range(60):
            time.sleep(patience / 2)
            before, rows = rows, imported()
            if rows and rows == before:
                break
        return rows
    finally:
        app.terminate()
        app.wait()


def read(path):
    for patience in (1.5, 4):
        shutil.rmtree(home, ignore_errors=True)
        os.mkdir(home, 0o700)
        shutil.copy(path, f"{home}/s.xml")
        with screen() as name:
            rows = open_file(name, f"{home}/s.xml", patience)
        if rows:
            break
    for identity, start, duration, title in rows:
        instants = [time.gmtime(start), time.gmtime(start + duration)]
        first, last = [time.strftime("%Y-%m-%dT%H:%M:%SZ", instant) for instant in instants]
        yield {"uid": str(identity), "start": first, "end": last, "title": title}


for path in sys.stdin.read().splitlines():
    print(json.dumps({"path": path, "entries": list(read(path)), "complaints": []}))
shutil.rmtree(home, ignore_errors=True)
