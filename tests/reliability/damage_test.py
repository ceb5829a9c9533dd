#!/usr/bin/env python3
"""Flips single bits of a real diary and cuts it short: all of it is noticed, the damaged file is kept, and
restoring a generation loses at most the last entry."""
import json
import random
import shutil

from diary_program import Diary, arguments, folder, report, require

ENTRIES = 60


def one_damage(options, home, bad, what):
    work = home / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(home / "made", work)
    file = work / "diary.sqlite3"
    file.write_bytes(bad)
    diary = Diary(options.rygg, file)
    check = diary.run("diary", "check")
    require(check.returncode == 1, f"{what}: check ended with {check.returncode}: {check.stdout}")
    require(diary.add(99).returncode == 1, f"{what}: an entry was added to it")
    require(file.read_bytes() == bad, f"{what}: the damaged file was changed")
    state = json.loads(check.stdout)
    require(state["generations"][0]["entries"] >= ENTRIES - 1, f"{what}: {state}")
    restored = diary.run("diary", "restore", "--from", state["generations"][0]["name"])
    require(restored.returncode == 0, f"{what}: restore: {restored.stderr}")
    numbers = diary.numbers()
    require(numbers in (list(range(1, ENTRIES + 1)), list(range(1, ENTRIES))), f"{what}: {numbers}")
    kept = [path for path in work.iterdir() if ".corrupt-" in path.name or ".newer-" in path.name]
    require(len(kept) == 1 and kept[0].read_bytes() == bad, f"{what}: the damaged file is not kept")
    return state["state"]


def main():
    options = arguments(__doc__, flips=60, cuts=15, seed=1)
    chance = random.Random(options.seed)
    states = {}
    with folder() as home:
        made = Diary(options.rygg, home / "made" / "diary.sqlite3")
        made.fill(ENTRIES)
        sound = made.path.read_bytes()
        page = 1024
        for number in range(options.flips):
            # Over every page, and the trailer behind the last one, in turn.
            first = (number * page) % len(sound)
            at = first + chance.randrange(min(page, len(sound) - first))
            bad = bytearray(sound)
            bad[at] ^= 1 << chance.randrange(8)
            state = one_damage(options, home, bytes(bad), f"bit in byte {at}")
            states[state] = states.get(state, 0) + 1
        for _ in range(options.cuts):
            size = chance.randrange(len(sound))
            state = one_damage(options, home, sound[:size], f"cut to {size}")
            states[state] = states.get(state, 0) + 1
    report(flips=options.flips, cuts=options.cuts, noticed=sum(states.values()), restored=sum(states.values()),
           states=states)


if __name__ == "__main__":
    main()
