#!/usr/bin/env python3
"""Starts the program twice at once on one diary: one owner, nothing written by the other."""
import contextlib

from diary_program import Diary, arguments, folder, line, report, require


def main():
    options = arguments(__doc__, times=30)
    present = turned_away = 0
    with folder() as home:
        diary = Diary(options.rygg, home / "diary.sqlite3")
        for _ in range(options.times):
            both = [diary.start("diary", "add", "--stdin") for _ in range(2)]
            present += 1
            for process in both:
                with contextlib.suppress(BrokenPipeError):  # one that has been turned away already
                    process.stdin.write(line(present))
                    process.stdin.flush()
            # The owner waits for its next line until the other has given up.
            loser = None
            while loser is None:
                loser = next((process for process in both if process.poll() is not None), None)
            owner = both[1 - both.index(loser)]
            out, _ = owner.communicate()
            said = loser.stdout.read()
            require((said, loser.returncode) == ("", 3), f"the other said {said!r}, ended with {loser.returncode}")
            require((out, owner.returncode) == (f"ACK {present}\n", 0), f"the owner said {out!r}")
            require(diary.numbers() == list(range(1, present + 1)), f"not the owner's {present} entries")
            turned_away += 1
    report(double_starts=options.times, one_owner=turned_away, written_by_the_other=0)


if __name__ == "__main__":
    main()
