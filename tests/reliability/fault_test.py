#!/usr/bin/env python3
"""Lets every nth system call on the diary fail: nothing acknowledged is lost, nothing is overwritten, and
nothing is acknowledged after a step that failed."""
import errno
import shutil

from diary_program import Diary, arguments, folder, report, require

CALLS = ("open", "write", "fsync", "rename", "link", "unlink")
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES)


def one_fault(options, home, call, nth, error, before):
    """Adds one entry with one fault; returns whether the fault came about."""
    work, told = home / "work", home / "told"
    shutil.rmtree(work, ignore_errors=True)
    told.unlink(missing_ok=True)
    if before:
        shutil.copytree(home / "made", work)
    else:
        work.mkdir()
    plain = Diary(options.rygg, work / "diary.sqlite3")
    faulty = Diary(options.rygg, work / "diary.sqlite3", LD_PRELOAD=options.disk, DISK_FOLDER=str(work),
                   DISK_FAIL=f"{call}:{nth}:{error}", DISK_TOLD=str(told),
                   ASAN_OPTIONS="verify_asan_link_order=0")
    where = f"{call} {nth} {errno.errorcode[error]} on {before} entries"
    done = faulty.add(before + 1)
    acknowledged = done.stdout.startswith("ACK ")
    require(acknowledged == (done.returncode == 0), f"{where}: exit {done.returncode}, said {done.stdout!r}")
    if not told.exists():
        require(acknowledged, f"{where}: failed without a fault: {done.stderr}")
        return False
    require(acknowledged or done.returncode == 3, f"{where}: exit {done.returncode}: {done.stderr}")
    numbers = plain.numbers()
    require(numbers[:before] == list(range(1, before + 1)), f"{where}: {numbers} left of {before}")
    if acknowledged:
        require(numbers == list(range(1, before + 2)), f"{where}: acknowledged and lost")
    require(len(numbers) <= before + 1, f"{where}: {numbers}")
    # The next start goes on from there.
    require(plain.add(len(numbers) + 1).returncode == 0, f"{where}: no save afterwards")
    require(plain.numbers() == list(range(1, len(numbers) + 2)), f"{where}: not whole afterwards")
    return True


def main():
    options = arguments(__doc__, disk="", errors=3)
    faults = {call: 0 for call in CALLS}
    with folder() as home:
        made = Diary(options.rygg, home / "made" / "diary.sqlite3")
        made.fill(4)
        for error in ERRORS[:options.errors]:
            for before in (0, 4):
                for call in CALLS:
                    nth = 1
                    while one_fault(options, home, call, nth, error, before):
                        faults[call] += 1
                        nth += 1
    for call in ("open", "write", "fsync", "rename", "link"):
        require(faults[call] > 0, f"no {call} failed: the faults do not reach the program")
    report(faults=faults, lost=0, overwritten=0)


if __name__ == "__main__":
    main()
