#!/usr/bin/env python3
"""Compares the program's start with that of a bare Qt window, the two in turn on the same screen.

Measured: milliseconds from exec to the first pixels on the screen, and the memory that is the
program's own share (PSS) two seconds later. Fails when a median is over its limit.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

from virtual_display import Screen, virtual_display


def own_memory(pid):
    """PSS in kB."""
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("no Pss in smaps_rollup")


def one_start(program, env, screen):
    """(milliseconds, kB) of one start."""
    screen.wait(drawn=False)
    begin = time.monotonic()
    process = subprocess.Popen([program], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        screen.wait(drawn=True, process=process)
        took = (time.monotonic() - begin) * 1000
        time.sleep(2)
        return took, own_memory(process.pid)
    finally:
        process.terminate()
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--bare", required=True)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--most-time", type=float, default=2.5, help="times the bare window's")
    parser.add_argument("--most-memory", type=float, default=1.8, help="times the bare window's")
    arguments = parser.parse_args()
    programs = {"bare": os.path.abspath(arguments.bare), "program": os.path.abspath(arguments.program)}
    measured = {name: [] for name in programs}
    with virtual_display() as env:
        screen = Screen(env)
        for round_number in range(arguments.rounds + 1):
            for name, program in programs.items():
                start = one_start(program, env, screen)
                if round_number > 0:  # the first round fills the caches
                    measured[name].append(start)
    medians = {name: [statistics.median(column) for column in zip(*starts)] for name, starts in measured.items()}
    time_ratio = medians["program"][0] / medians["bare"][0]
    memory_ratio = medians["program"][1] / medians["bare"][1]
    print(json.dumps({
        "rounds": arguments.rounds,
        "bare": {"ms": round(medians["bare"][0]), "pss_kb": medians["bare"][1]},
        "program": {"ms": round(medians["program"][0]), "pss_kb": medians["program"][1]},
        "time_ratio": round(time_ratio, 2),
        "memory_ratio": round(memory_ratio, 2),
    }))
    too_much = time_ratio > arguments.most_time or memory_ratio > arguments.most_memory
    return 1 if too_much else 0


if __name__ == "__main__":
    sys.exit(main())
