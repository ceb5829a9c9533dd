#!/usr/bin/env python3
"""Runs the simulation for docs/planner.md and prints its tables; with --picture it draws docs/images/planner.svg.

    scripts/planner_study.py build/release/bin/rygg
    scripts/planner_study.py build/release/bin/rygg --picture docs/images/planner.svg
"""
import argparse
import csv
import json
import subprocess
import tempfile

POLICIES = ("planner", "quota", "feel")
COLOURS = {"planner": "#0b6e4f", "quota": "#b3541e", "feel": "#3b5b92"}
NAMES = {"planner": "the planner", "quota": "preset quota", "feel": "by feel"}
WEEKS = 12


def simulate(rygg, policy, patients, *more, weeks=WEEKS):
    command = [rygg, "simulate", "--patients", str(patients), "--weeks", str(weeks), "--seed", "1",
               "--policy", policy, "--threads", "2", *more]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def row(name, results):
    cells = [name]
    for result in results:
        weeks = result["weeks_to_goal"]
        cells.append(f"{100 * result['at_goal']:.1f} %, {weeks if weeks is not None else '–'}")
    for key in ("overload_sessions", "flares", "sessions"):
        cells.append(" / ".join(f"{result[key]:.2f}" for result in results))
    return "| " + " | ".join(cells) + " |"


def tables(rygg, patients):
    runs = [("as described", [], WEEKS), ("as described, 24 weeks", [], 2 * WEEKS)]
    for option, name in (("growth", "tolerance growth"), ("noise", "noise"), ("adherence", "adherence")):
        runs += [(f"{name} {how}", [f"--{option}", factor], WEEKS) for how, factor in (("halved", "0.5"), ("doubled", "2"))]
    runs += [("too much costs no adherence", ["--discouragement", "0"], WEEKS)]
    print("| assumption | planner: at goal, weeks | quota: at goal, weeks | feel: at goal, weeks "
          "| overload sessions (planner / quota / feel) | flare-ups | sessions |")
    print("|---|---|---|---|---|---|---|")
    broken = 0
    for name, more, weeks in runs:
        results = [simulate(rygg, policy, patients, *more, weeks=weeks) for policy in POLICIES]
        broken += sum(results[0]["violations"].values())
        print(row(name, results))
    print(f"\nBroken invariants in all runs of the planner: {broken}")


def traced(rygg, policy, patients):
    """Rows of the goal activity by patient, and the share of sessions with an overload by week."""
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        simulate(rygg, policy, patients, "--trace", file.name)
        goals, loads = {}, {}
        with open(file.name, newline="") as text:
            for line in csv.DictReader(text):
                patient, day = int(line["patient"]), int(line["day"])
                load = int(line["done"]) / float(line["capacity"])
                loads[patient, day] = max(load, loads.get((patient, day), 0))
                if line["exercise"] == "goal":
                    goals.setdefault(patient, []).append((day, int(line["done"])))
    sessions, overloads = [0] * WEEKS, [0] * WEEKS
    for (_, day), load in loads.items():
        sessions[day // 7] += 1
        overloads[day // 7] += load > 1.2
    return goals, [over / max(1, count) for over, count in zip(overloads, sessions)]


def line(points, colour):
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'


def text(x, y, words, extra=""):
    return f'<text x="{x}" y="{y}" {extra}>{words}</text>'


def picture(rygg, file):
    runs = {policy: traced(rygg, policy, 2000) for policy in POLICIES}
    # The patient whom all three policies bring to the most sessions: the fullest lines.
    common = set.intersection(*(set(goals) for goals, _ in runs.values()))
    patient = max(sorted(common), key=lambda number: min(len(runs[policy][0][number]) for policy in POLICIES))
    top = max(done for policy in POLICIES for _, done in runs[policy][0][patient]) * 1.1
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 360" font-family="sans-serif" font-size="13">',
             "<title>Three policies on the same virtual patients</title>",
             '<rect width="860" height="360" fill="#ffffff"/>',
             text(50, 24, "Goal activity of one patient: minutes done", 'font-weight="bold"'),
             text(500, 24, "Sessions with an overload, of all, by week", 'font-weight="bold"')]
    for left, right in ((50, 420), (500, 840)):
        parts.append(f'<path d="M{left} 40V310H{right}" fill="none" stroke="#666"/>')
    for week in range(0, WEEKS + 1, 2):
        parts.append(text(50 + week * 370 / WEEKS, 328, week, 'text-anchor="middle"'))
        parts.append(text(500 + week * 340 / WEEKS, 328, week, 'text-anchor="middle"'))
    parts.append(text(235, 348, "weeks", 'text-anchor="middle"') + text(670, 348, "weeks", 'text-anchor="middle"'))
    step = 5 if top < 40 else 10
    for minutes in range(0, int(top), step):
        parts.append(text(44, 314 - minutes * 270 / top, minutes, 'text-anchor="end"'))
    most = max(max(shares) for _, shares in runs.values()) * 1.1
    for tick in range(0, 6):
        parts.append(text(494, 314 - tick * 54, f"{100 * most * tick / 5:.0f} %", 'text-anchor="end"'))
    for place, policy in enumerate(POLICIES):
        goals, shares = runs[policy]
        days = goals[patient]
        x = lambda day: 50 + day * 370 / (7 * WEEKS)
        parts.append(line([(x(day), 310 - done * 270 / top) for day, done in days], COLOURS[policy]))
        parts.append(line([(500 + (week + 0.5) * 340 / WEEKS, 310 - share * 270 / most)
                           for week, share in enumerate(shares)], COLOURS[policy]))
        parts.append(text(520 + 110 * place, 52, NAMES[policy], f'fill="{COLOURS[policy]}"'))
    parts.append("</svg>\n")
    with open(file, "w", encoding="utf-8") as out:
        out.write("\n".join(parts))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rygg")
    parser.add_argument("--patients", type=int, default=20_000)
    parser.add_argument("--picture")
    options = parser.parse_args()
    if options.picture:
        picture(options.rygg, options.picture)
    else:
        tables(options.rygg, options.patients)


if __name__ == "__main__":
    main()
