#!/usr/bin/env python3
"""Counts the syncs that reach the system while entries are added: the file and its folder, for each
entry, in the right order. With --expect-none the syncs are left out, and the count must see that."""
import re
import subprocess
import sys

from diary_program import Diary, Failed, arguments, folder, line, report, require

ENTRIES = 10


def syncs(options, home, extra):
    """For each acknowledged entry, the calls before it since the one before."""
    trace = home / "trace"
    diary = Diary(options.rygg, home / "diary.sqlite3",
                  before=["strace", "-f", "-y", "-o", str(trace), "-e", "trace=fsync,fdatasync,rename,write"], **extra)
    done = subprocess.run(diary.command("diary", "add", "--stdin"), env=diary.env, text=True, capture_output=True,
                          input="".join(line(n) for n in range(1, ENTRIES + 1)), timeout=120)
    require(done.returncode == 0, f"add under strace: {done.stderr}")
    steps, all_steps = [], []
    for call in trace.read_text(errors="replace").splitlines():
        if re.search(r'write\(1<[^>]*>, "ACK ', call):
            all_steps.append(steps)
            steps = []
        elif match := re.search(r"f(?:data)?sync\(\d+<([^>]*)>\)\s+= 0", call):
            steps.append(("sync", match[1]))
        elif match := re.search(r'rename\("([^"]*)", "([^"]*)"\)\s+= 0', call):
            steps.append(("rename", match[2]))
    return all_steps


def check(all_steps, home):
    """The file is synced before it is renamed into place, the folder after it, before the ACK."""
    file = str(home / "diary.sqlite3")
    require(len(all_steps) == ENTRIES, f"{len(all_steps)} of {ENTRIES} acknowledged")
    for steps in all_steps:
        require(("rename", file) in steps, "not renamed into place")
        place = steps.index(("rename", file))
        require(("sync", file + ".new") in steps[:place], "the file was not synced before it was renamed")
        require(("sync", str(home)) in steps[place:], "the folder was not synced before the acknowledgement")


def main():
    options = arguments(__doc__, disk="", expect_none=0)
    extra = {"ASAN_OPTIONS": "detect_leaks=0"}
    if options.expect_none:
        extra["DISK_SYNC"] = "skip"
    with folder() as home:
        home = home.resolve()
        if options.expect_none:
            extra |= {"LD_PRELOAD": options.disk, "DISK_FOLDER": str(home)}
        all_steps = syncs(options, home, extra)
        try:
            check(all_steps, home)
        except Failed as failed:
            require(options.expect_none, str(failed))
            report(entries=ENTRIES, syncs_left_out="noticed", by=str(failed))
            return
        require(not options.expect_none, "the syncs were left out and nobody noticed")
        count = sum(1 for steps in all_steps for kind, _ in steps if kind == "sync")
        report(entries=ENTRIES, syncs=count)


if __name__ == "__main__":
    sys.exit(main())
