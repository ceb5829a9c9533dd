#!/usr/bin/env python3
"""Kills the program at random moments while it adds entries: no acknowledged entry may be missing."""
import random
import time

from diary_program import Diary, arguments, folder, line, report, require

LINES_AT_ONCE = 400


def one_kill(diary, first, seconds):
    """Feeds entries from `first` on, kills after `seconds`; returns how many were acknowledged."""
    process = diary.start("diary", "add", "--stdin")
    process.stdin.write("".join(line(n) for n in range(first, first + LINES_AT_ONCE)))
    process.stdin.flush()
    time.sleep(seconds)
    process.kill()
    out, _ = process.communicate()
    return sum(1 for text in out.split("\n")[:-1] if text.startswith("ACK "))


def main():
    options = arguments(__doc__, times=40, seed=1)
    chance = random.Random(options.seed)
    acknowledged = written = 0
    with folder() as home:
        diary = Diary(options.rygg, home / "diary.sqlite3")
        present = 0
        for time_number in range(options.times):
            if time_number % 50 == 49:  # a fresh diary: the first save is a moment of its own
                require(diary.run("diary", "erase", "--yes").returncode == 0, "erase failed")
                present = 0
            done = one_kill(diary, present + 1, chance.uniform(0.0, 0.15))
            numbers = diary.numbers()
            require(numbers == list(range(1, len(numbers) + 1)), f"not the entries that were added: {numbers}")
            require(len(numbers) >= present + done, f"{present + done} acknowledged, {len(numbers)} there")
            require(len(numbers) <= present + done + 1, f"{present + done} acknowledged, {len(numbers)} there")
            acknowledged += done
            written += len(numbers) - present
            present = len(numbers)
    require(acknowledged > options.times, "the program was killed before it did anything")
    report(kills=options.times, acknowledged=acknowledged, written=written, lost=0)


if __name__ == "__main__":
    main()
