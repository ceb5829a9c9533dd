"""Holds `rygg plan` and `rygg compose` against a second reading of the same specification.

    planner_differential.py RYGG CATALOGUE [--histories N] [--profiles N] [--seed S] [--days D]
"""

import argparse
import json
import random
import subprocess
import sys
from datetime import date

from composition_reading import Composer
from histories import FIRST, Story, programme_profile
from planner_reading import plan
from reading_words import DAY, read_catalogue


def ask(command, document):
    return subprocess.run(command, input=json.dumps(document, ensure_ascii=False).encode(), capture_output=True,
                          check=False)


def differences(ours, theirs, pointer=""):
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            yield from differences(ours.get(key), theirs.get(key), f"{pointer}/{key}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, pair in enumerate(zip(ours, theirs)):
            yield from differences(*pair, f"{pointer}/{index}")
    elif ours != theirs:
        yield f"{pointer}: this reading {ours!r}, rygg {theirs!r}"


def compare_plan(rygg, catalogue, history, day):
    answer = ask([rygg, "plan", "--history", "-", "--day", day.isoformat()], history)
    if answer.returncode:
        return [f"exit {answer.returncode}: {answer.stderr.decode()}"]
    return list(differences(plan(catalogue, history, day), json.loads(answer.stdout)))


def compare_programme(rygg, catalogue, profile):
    answer = ask([rygg, "compose", "--profile", "-"], profile)
    ours = Composer(catalogue, profile).compose()
    if answer.returncode or ours is None:
        refused = answer.returncode == 1 and b"/goal" in answer.stderr
        return [] if refused and ours is None else [f"this reading {ours}, rygg exit {answer.returncode}: "
                                                    f"{answer.stderr.decode()}"]
    return list(differences({"minutes": profile["minutes"], "prescription": ours}, json.loads(answer.stdout)))


def shrunk(rygg, catalogue, history, day):
    """The history without the events that the difference does not need."""
    events, index = list(history["events"]), 0
    while index < len(events):
        fewer = {**history, "events": events[:index] + events[index + 1:]}
        if compare_plan(rygg, catalogue, fewer, day):
            events = fewer["events"]
        else:
            index += 1
    return {**history, "events": events}


def report(what, faults, document):
    print(what)
    print("\n".join(faults[:8]))
    print(json.dumps(document, ensure_ascii=False).replace('{"type"', '\n  {"type"'))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rygg")
    parser.add_argument("catalogue")
    parser.add_argument("--histories", type=int, default=300)
    parser.add_argument("--profiles", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--days", type=int, default=45)
    options = parser.parse_args()
    catalogue = read_catalogue(options.catalogue)
    wrong = rows = 0
    for number in range(options.histories):
        draw = random.Random(options.seed * 1_000_003 + number)
        history = Story(draw, catalogue).write(draw.randint(1, options.days))
        last = max([FIRST] + [date.fromisoformat(event["at"][:10]) for event in history["events"]])
        days = {last, last + draw.choice([1, 2, 3, 12, 23]) * DAY, FIRST + draw.randint(0, (last - FIRST).days) * DAY}
        for day in sorted(days):
            faults = compare_plan(options.rygg, catalogue, history, day)
            if faults:
                wrong += 1
                history = shrunk(options.rygg, catalogue, history, day)
                report(f"history {number} of seed {options.seed}, {day}",
                       compare_plan(options.rygg, catalogue, history, day), history)
                break
        rows += sum(len(event.get("exercises", [])) for event in history["events"])
    for number in range(options.profiles):
        draw = random.Random(options.seed * 2_000_003 + number)
        profile = programme_profile(draw, catalogue)
        faults = compare_programme(options.rygg, catalogue, profile)
        if faults:
            wrong += 1
            report(f"profile {number} of seed {options.seed}", faults, profile)
    print(f"{options.histories} histories ({rows} exercises done), {options.profiles} profiles: {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
