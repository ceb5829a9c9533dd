#!/usr/bin/env python3
"""Takes a diary out and in again on the real command line: the second export has the bytes of the first, and taking
the same file in twice adds nothing."""
import json

from diary_program import Diary, arguments, folder, report, require

EVENTS = [
    {"type": "day_form", "form": "ordinary"},
    {"type": "session", "plan": "A", "pain_before": 3, "pain_worst": 4, "note": "gick bra; å ä ö æ ø 😀 \"citat\" \\",
     "exercises": [{"id": "bridge", "done": 8, "okay_now": True}]},
    {"type": "later", "okay": False, "pain": 5, "suspected": ["bridge"]},
    {"type": "daily_pain", "pain": 2, "note": "=1+1"},
    {"type": "clearance", "who": "Ÿ Ø", "on": "2026-11-02"},
    {"type": "flare"},
    {"type": "lower", "exercise": "bridge", "dose": 5},
    {"type": "exclude", "exercise": "bridge"},
    {"type": "profile", "minutes": 20, "days": ["mon", "thu"]},
]


def main():
    options = arguments(__doc__, rounds=20)
    with folder() as home:
        here, there = (Diary(options.rygg, home / name / "diary.sqlite3") for name in ("here", "there"))
        lines = [json.dumps({**event, "at": f"2026-{1 + month % 12:02}-02T18:05:00+01:00"}, ensure_ascii=False)
                 for month in range(options.rounds) for event in EVENTS]
        added = here.run("diary", "add", "--stdin", input="\n".join(lines) + "\n")
        require(added.returncode == 0, f"not added: {added.stderr}")
        first = here.run("export", "--format", "json").stdout
        (home / "out.json").write_text(first, encoding="utf-8")
        for expected in (len(lines), 0):
            taken = there.run("import", str(home / "out.json"))
            require(taken.returncode == 0, f"not taken in: {taken.stderr}")
            require(json.loads(taken.stdout)["added"] == expected, f"{taken.stdout} of {expected}")
            require(there.run("export", "--format", "json").stdout == first, "the second export is another one")
        require([{**entry, "id": 0} for entry in there.entries()] == [{**entry, "id": 0} for entry in here.entries()],
                "not the same history")
    report(entries=len(lines), bytes=len(first.encode()), identical=True)


if __name__ == "__main__":
    main()
