#!/usr/bin/env python3
"""A small full disk, a folder that may not be written to or that goes away, and clocks that lie."""
import json
import os
import resource
import shutil
import subprocess

from diary_program import Diary, arguments, entry, folder, line, report, require

SMALL_DISK = 600 * 1024
NOBODY = 65534


LONG = json.dumps({**entry(0), "note": "x" * 900}) + "\n"


def fill_up(diary, limit=None):
    """Adds entries with long notes until one is not acknowledged; returns how many were."""
    text = LONG * 3000
    done = diary.run("diary", "add", "--stdin", input=text, preexec_fn=limit)
    require(done.returncode == 3, f"the disk did not fill: exit {done.returncode}")
    require("disk is full" in done.stderr, f"not said to be full: {done.stderr}")
    acknowledged = done.stdout.count("ACK ")
    require(acknowledged > 20, f"only {acknowledged} entries fitted")
    require(len(diary.entries()) == acknowledged, "what was acknowledged is not what is there")
    return acknowledged


def small_file_limit(options, home):
    """A limit on the size of files: a signal that kills by default."""
    diary = Diary(options.rygg, home / "limited" / "diary.sqlite3")
    count = fill_up(diary, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL_DISK // 2,) * 2))
    require(diary.add(1).returncode == 0, "no save once there was room")
    return count


def small_disk(options, home):
    """A file system of 600 KB; empty where this user may not mount one."""
    disk = home / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", str(disk)],
                           capture_output=True, check=False)
    if mount.returncode != 0:
        return None
    try:
        diary = Diary(options.rygg, disk / "diary.sqlite3")
        count = fill_up(diary)
        # A full disk of somebody else's making: nothing is lost by trying.
        again = diary.run("diary", "add", "--entry", LONG)
        require(again.returncode == 3 and again.stdout == "", "saved on a full disk")
        require(len(diary.entries()) == count, "lost on a full disk")
        backup = home / "backup"
        require(diary.run("diary", "backup", "--to", str(backup)).returncode == 0, "no backup off a full disk")
        return count
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def read_only_folder(options, home):
    place = home / "locked"
    mine = Diary(options.rygg, place / "diary.sqlite3")
    mine.fill(3)
    as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if os.getuid() == 0 else []
    if as_nobody:
        for path in (home, place, mine.path, place / "diary.sqlite3.previous"):
            shutil.chown(path, NOBODY, NOBODY)
    (place / "diary.sqlite3.lock").unlink()
    place.chmod(0o500)
    try:
        theirs = Diary(options.rygg, mine.path, before=as_nobody)
        before = mine.path.read_bytes()
        done = theirs.add(4)
        require(done.returncode == 3 and done.stdout == "", f"exit {done.returncode}: {done.stdout}")
        require("may not be written to" in done.stderr, f"said {done.stderr}")
        require(theirs.numbers() == [1, 2, 3], "cannot be read")
        require(mine.path.read_bytes() == before, "changed")
        require(sorted(path.name for path in place.iterdir()) == ["diary.sqlite3", "diary.sqlite3.previous"],
                "something was left there")
    finally:
        place.chmod(0o700)


def folder_that_goes(options, home):
    place, away = home / "here", home / "away"
    diary = Diary(options.rygg, place / "diary.sqlite3")
    diary.fill(2)
    process = diary.start("diary", "add", "--stdin")
    process.stdin.write(line(3))
    process.stdin.flush()
    require(process.stdout.readline() == "ACK 3\n", "not added")
    place.rename(away)
    process.stdin.write(line(4))
    out, err = process.communicate()
    require(process.returncode == 3 and out == "", f"exit {process.returncode}: {out}")
    require("folder of the diary is not there" in err, f"said {err}")
    require(not place.exists(), "the folder was made anew")
    away.rename(place)
    require(diary.numbers() == [1, 2, 3], "entries lost")


def clocks(options, home):
    """Years that run backwards, the night with two half past twos, and a leap day."""
    times = ["2026-11-02 18:05:00", "2025-11-02 18:05:00", "2030-01-01 00:00:00", "2028-02-29 23:59:59",
             "2026-10-25 02:30:00", "2026-10-25 02:30:00", "1999-12-31 23:00:00"]
    for zone in ("UTC", "Europe/Stockholm"):
        diary = Diary(options.rygg, home / ("clock-" + zone.replace("/", "-")) / "diary.sqlite3", TZ=zone)
        for number, time in enumerate(times, start=1):
            diary.before = ["faketime", "-f", time]
            done = diary.add(number)
            require(done.stdout == f"ACK {number}\n", f"at {time}: {done.stderr}")
        diary.before = []
        require(diary.numbers() == list(range(1, len(times) + 1)), "not in the order of writing")
        events = ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2028-02-29T00:00:00+01:00"]
        for number, at in enumerate(events, start=len(times) + 1):
            require(diary.run("diary", "add", "--entry", f'{{"type":"flare","at":"{at}"}}').stdout == f"ACK {number}\n",
                    f"not added at {at}")
        require([found["at"] for found in diary.entries()[-3:]] == events, "a time came back otherwise")


def main():
    options = arguments(__doc__)
    with folder() as home:
        limited = small_file_limit(options, home)
        full = small_disk(options, home)
        read_only_folder(options, home)
        folder_that_goes(options, home)
        clocks(options, home)
    report(entries_within_file_limit=limited, entries_on_small_disk=full if full is not None else "not mounted here",
           read_only="said", folder_gone="said", clocks="kept")


if __name__ == "__main__":
    main()
