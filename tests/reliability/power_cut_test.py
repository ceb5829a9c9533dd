#!/usr/bin/env python3
"""Replays power cuts from a record of the calls: after each call, what a disk may hold of what was not
synced is drawn by lot (files cut short or empty, names in part), and every entry acknowledged until then
must be in the diary that opens. With --expect-loss the syncs are left out, and losses must be seen."""
import random
import shutil

from diary_program import Diary, Failed, arguments, folder, line, report, require


def read_record(path):
    """(call, from, to, bytes) in the order in which they happened."""
    calls, text, at = [], path.read_bytes(), 0
    while at < len(text):
        end = text.index(b"\n", at)
        call, first, second, size = text[at:end].decode().rsplit(" ", 3)
        calls.append((call, first, second, text[end + 1:end + 1 + int(size)]))
        at = end + 1 + int(size) + 1
    return calls


class Disk:
    """Names and files, each as far as it is safe, and what has been done to them since."""

    def __init__(self):
        self.files = {}      # number -> [safe bytes, all bytes]
        self.safe_names = {}  # name -> number of a file
        self.names = {}
        self.unsafe = []     # changes of names since the folder was synced
        self.acknowledged = 0

    def change(self, change):
        self.unsafe.append(change)
        self.apply(self.names, change)

    @staticmethod
    def apply(names, change):
        kind, first, second = change
        if kind == "create":
            names[first] = second
        elif kind == "unlink":
            names.pop(first, None)
        elif first in names:
            names[second] = names.pop(first) if kind == "rename" else names[first]

    def play(self, call, first, second, data):
        if call == "create":
            number = len(self.files)
            self.files[number] = [b"", b""]
            self.change(("create", first, number))
        elif call == "write":
            self.files[self.names[first]][1] += data
        elif call == "sync":
            if first in self.names:
                file = self.files[self.names[first]]
                file[0] = file[1]
            else:  # a folder: those below it are synced by themselves
                self.safe_names = dict(self.names)
                self.unsafe = []
        elif call in ("rename", "link", "unlink"):
            self.change((call, first, second))
        elif call == "acknowledge":
            self.acknowledged += data.count(b"ACK ")

    def after_cut(self, chance):
        """Names with bytes as a disk may hold them when the power comes back."""
        names = dict(self.safe_names)
        if chance.random() < 0.5:  # a journal keeps the order
            kept = self.unsafe[:chance.randrange(len(self.unsafe) + 1)]
        else:                      # without one any of them may be there
            kept = [change for change in self.unsafe if chance.random() < 0.5]
        for change in kept:
            self.apply(names, change)
        return {name: self.bytes_after_cut(number, chance) for name, number in names.items()}

    def bytes_after_cut(self, number, chance):
        safe, whole = self.files[number]
        if safe == whole:
            return whole
        fresh = whole[len(safe):]
        return safe + chance.choice([b"", fresh[:chance.randrange(len(fresh))], bytes(len(fresh)), fresh])


def record_saves(options, home):
    work, record = home / "work", home / "record"
    work.mkdir()
    extra = {"DISK_SYNC": "skip"} if options.expect_loss else {}
    diary = Diary(options.rygg, work / "diary.sqlite3", LD_PRELOAD=options.disk, DISK_FOLDER=str(work),
                  DISK_RECORD=str(record), **extra)
    done = diary.run("diary", "add", "--stdin", input="".join(line(n) for n in range(1, options.entries + 1)))
    require(done.returncode == 0, done.stderr)
    return read_record(record), work


def cut(options, work, disk, chance):
    for path in work.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for name, data in disk.after_cut(chance).items():
        with open(name, "wb") as file:
            file.write(data)
    numbers = Diary(options.rygg, work / "diary.sqlite3").numbers()
    require(numbers == list(range(1, len(numbers) + 1)), f"not the entries that were added: {numbers}")
    require(len(numbers) >= disk.acknowledged, f"{disk.acknowledged} acknowledged, {len(numbers)} there")


def main():
    options = arguments(__doc__, disk="", entries=8, cuts=2, seed=1, expect_loss=0)
    chance = random.Random(options.seed)
    with folder() as home:
        calls, work = record_saves(options, home.resolve())
        disk, cuts, lost = Disk(), 0, 0
        for call in calls:
            disk.play(*call)
            for _ in range(options.cuts):
                cuts += 1
                try:
                    cut(options, work, disk, chance)
                except Failed as failed:
                    require(options.expect_loss, f"cut after {call[:3]}: {failed}")
                    lost += 1
    require(lost > 0 or not options.expect_loss, "the syncs were left out and no cut lost anything")
    report(calls=len(calls), cuts=cuts, cuts_that_lost=lost, syncs="left out" if options.expect_loss else "there")


if __name__ == "__main__":
    main()
