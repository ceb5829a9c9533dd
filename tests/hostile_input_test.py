#!/usr/bin/env python3
"""Every command that reads a file from outside, on files made to hurt it: each is refused with a message that
names it, exit 1, at most 200 MB of memory and, unless told otherwise, ten times the second that it may take.

    hostile_input_test.py RYGG CONTENT [--seconds 1]
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

MEGABYTES = 200
MANY = 1_000_000

# What a file holds; each is refused whatever the file is for.
DAMAGES = {
    "a million open brackets": b"[" * MANY,
    "a million nested brackets": b"[" * MANY + b"]" * MANY,
    "a million nested objects": b'{"a":' * MANY + b"1" + b"}" * MANY,
    "30 MB of {},": b"{}," * 10_000_000,
    "30 MB of {}, in a list": b"[" + b"{}," * 10_000_000 + b"{}]",
    "30 MB of one string": b'"' + b"a" * 30_000_000 + b'"',
    "a string without end": b'{"' + b"a" * 30_000_000,
    "30 MB of one number": b"1" * 30_000_000,
    "a key a million times": b"{" + b'"a":1,' * MANY + b'"a":1}',
    "invalid UTF-8": b'{"pattern": "\xc3\x28\xff"}',
    "UTF-8 of a surrogate": b'{"pattern": "\xed\xa0\x80"}',
    "duplicate keys": b'{"events": [], "answers": {}, "days": [], "events": [], "answers": {}, "days": []}',
    "1e999": b'{"answers": 1e999, "minutes": 1e999}',
    "a thousand times 1e999": b"[" + b"1e999," * 1000 + b"-1e999]",
    "bidi characters": '{"answers": {"age": "\u202e35"}, "note": "\u2066x"}'.encode(),
    "control characters": b'{"note": "a\\u0000b\\u001b[2J"}',
    "nothing": b"",
    "zero bytes": b"\0" * 4096,
    "half a file": b'{"answers": {"age": 3',
}

# Enough to see that a file is read by the same reader as the others.
SOME = ("a million nested brackets", "invalid UTF-8", "half a file", "a pipe", "an endless device")


class Refusals:
    """Runs a program on damaged files and counts what it does not refuse as it should."""

    def __init__(self, rygg, content, seconds):
        self.rygg, self.content, self.seconds = rygg, content, seconds
        self.runs, self.failures, self.slowest, self.largest = 0, 0, 0.0, 0

    def refused(self, what, words, name, stdin=None, statuses=(1,)):
        """`words` is refused with a message that holds `name`."""
        environment = {**os.environ, "TRYGGRYGG_CONTENT_DIR": str(self.content)}
        with tempfile.TemporaryFile() as said:
            begun = time.monotonic()
            child = subprocess.Popen([self.rygg, *words], stdin=stdin or subprocess.DEVNULL,
                                     stdout=subprocess.DEVNULL, stderr=said, env=environment)
            _, status, usage = os.wait4(child.pid, 0)
            took = time.monotonic() - begun
            child.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            message = said.read(4_000_000).decode("utf-8", "replace")
        megabytes = usage.ru_maxrss // 1024
        self.runs += 1
        self.slowest, self.largest = max(self.slowest, took), max(self.largest, megabytes)
        wrong = []
        if child.returncode not in statuses:
            wrong.append(f"exit {child.returncode}")
        if name not in message or len(message) >= 1_000_000:
            wrong.append(f"{len(message)} characters of message: {message[:300]!r}")
        if any(character in message for character in "\0\x1b\u202e\u2066"):
            wrong.append("the message holds what it complains of")
        if took > self.seconds:
            wrong.append(f"{took:.1f} s")
        if megabytes > MEGABYTES:
            wrong.append(f"{megabytes} MB")
        if wrong:
            self.failures += 1
            print(f"{what}: {' '.join(words)[:120]}: {', '.join(wrong)}")

    def kinds(self, place, chosen=None):
        """Puts each kind of damage, or those `chosen`, in the place of the file `place`, one after the other."""
        def clear():
            if place.is_dir():
                place.rmdir()
            elif place.exists() or place.is_symlink():
                place.unlink()
        making = {**{what: lambda path, text=text: path.write_bytes(text) for what, text in DAMAGES.items()},
                  "a pipe": os.mkfifo, "a folder": os.mkdir,
                  "an endless device": lambda path: os.symlink("/dev/zero", path)}
        for what in chosen or making:
            clear()
            making[what](place)
            yield what
        clear()


def commands(refusals, folder):
    """The files of a person's own, by name; then what comes in through a pipe."""
    diary = ["--diary", str(folder / "diary")]
    file = folder / "input.json"
    for what in refusals.kinds(file):
        for words in (["triage", "--country", "SE", "--answers", str(file)], ["compose", "--profile", str(file)],
                      ["plan", "--day", "2026-11-02", "--history", str(file)], ["import", str(file), *diary]):
            refusals.refused(what, words, file.name)
    if (folder / "diary").exists():
        refusals.failures += 1
        print("a refused import has left a diary")
    for words in (["triage", "--country", "SE", "--answers", "-"], ["compose", "--profile", "-"],
                  ["plan", "--day", "2026-11-02", "--history", "-"], ["import", "-", *diary],
                  ["diary", "add", "--stdin", *diary]):
        with open("/dev/zero", "rb") as endless:
            refusals.refused("an endless input", words, "line 1" if "add" in words else "standard input", endless)


def contents(refusals, content):
    """Every kind of file of a content folder, damaged in turn; all of them go through the reader of the first one."""
    kinds = [*sorted(content.glob("*.json")), *sorted(content.glob("sv/*.json")), content / "articles/disc.json",
             content / "no/articles/disc.json"]
    for file in kinds:
        whole = file.read_bytes()
        for what in refusals.kinds(file, None if file == kinds[0] else SOME):
            refusals.refused(what, ["content", "check", str(content)], file.name)
        file.write_bytes(whole)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rygg", type=os.path.abspath)
    parser.add_argument("content", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--only", choices=("commands", "content"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        refusals = Refusals(options.rygg, options.content.resolve(), options.seconds)
        if options.only != "content":
            commands(refusals, folder)
        if options.only != "commands":
            contents(refusals, shutil.copytree(options.content, folder / "content"))
    print(f"{refusals.runs} damaged inputs, {refusals.failures} not refused as they should; "
          f"slowest {refusals.slowest:.2f} s, largest {refusals.largest} MB")
    return 1 if refusals.failures else 0


if __name__ == "__main__":
    sys.exit(main())
