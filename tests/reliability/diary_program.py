"""Drives `rygg diary` from outside, for the tests of this folder."""
import argparse
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"


class Failed(Exception):
    """Something that was promised did not hold."""


def require(condition, what):
    if not condition:
        raise Failed(what)


def arguments(description, **defaults):
    """The options that every test has, and its own numbers."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rygg", required=True, type=os.path.abspath)
    for name, default in defaults.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(default), default=default)
    return parser.parse_args()


@contextlib.contextmanager
def folder():
    """A fresh folder on a real disk, which goes afterwards."""
    path = pathlib.Path(tempfile.mkdtemp(prefix="trygg-reliability-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def entry(number, text="anteckning"):
    """An entry whose contents say which one it is."""
    return {"type": "daily_pain", "at": "2026-11-02T18:05:00+01:00", "pain": number % 11,
            "note": f"{text} {number} å"}


def line(number):
    return json.dumps(entry(number), ensure_ascii=False) + "\n"


class Diary:
    """One diary file and the program that keeps it."""

    def __init__(self, rygg, path, before=(), **extra):
        self.rygg, self.path, self.before = rygg, pathlib.Path(path), list(before)
        self.env = {**os.environ, "TRYGGRYGG_CONTENT_DIR": str(CONTENT), **extra}

    def command(self, *words):
        return [*self.before, self.rygg, *words, "--diary", str(self.path)]

    def run(self, *words, **options):
        return subprocess.run(self.command(*words), env=self.env, capture_output=True, text=True, timeout=120,
                              **options)

    def start(self, *words):
        return subprocess.Popen(self.command(*words), env=self.env, stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def add(self, number):
        return self.run("diary", "add", "--entry", line(number))

    def fill(self, count, first=1):
        done = self.run("diary", "add", "--stdin", input="".join(line(n) for n in range(first, first + count)))
        require(done.returncode == 0, f"add failed: {done.stderr}")

    def entries(self):
        """What is there now; fails when the diary does not open."""
        done = self.run("diary", "list")
        require(done.returncode == 0, f"list ended with {done.returncode}: {done.stderr}")
        return [json.loads(text) for text in done.stdout.splitlines()]

    def numbers(self):
        """The numbers of the entries, after each one's contents and id have been compared."""
        numbers = []
        for position, found in enumerate(self.entries(), start=1):
            number = int(found["note"].split()[1])
            require(found == {**entry(number), "id": position}, f"entry {position} is {found}")
            numbers.append(number)
        return numbers


def report(**figures):
    print(json.dumps(figures))
