#!/usr/bin/env python3
"""Counts how often the program wakes up by itself while nothing moves on its window.

strace follows the program from its start; after it has come to rest, every wait that ends by its own
time limit within the next seconds is a wake-up of its own. Any at all is a failure.
"""
import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

from virtual_display import Screen, virtual_display

WAITS = "poll,ppoll,select,pselect6,epoll_wait,epoll_pwait,epoll_pwait2,futex,nanosleep,clock_nanosleep"
TIMERS = "timerfd_settime,timer_settime,setitimer,alarm"
TIMED_OUT = re.compile(r"= 0 \(Timeout\)|ETIMEDOUT|nanosleep(\(| resumed).*= 0$|epoll_p?wait2?(\(| resumed).*= 0$"
                       r"|(timerfd_settime|timer_settime|setitimer|alarm)\(")


def wake_ups(lines, begin, end):
    """The traced calls within [begin, end] (epoch seconds) that the program's own clocks caused."""
    for line in lines:
        fields = line.split(maxsplit=2)
        if len(fields) == 3 and begin <= float(fields[1]) <= end and TIMED_OUT.search(fields[2]):
            yield line.rstrip()


def end_traced(strace):
    """Ends the program; strace, which only follows it, ends with it."""
    if strace.poll() is not None:
        return
    children = pathlib.Path(f"/proc/{strace.pid}/task/{strace.pid}/children").read_text().split()
    for pid in map(int, children):
        os.kill(pid, signal.SIGKILL)
    strace.wait(timeout=10)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--settle", type=float, default=4)
    arguments = parser.parse_args()
    with virtual_display() as env:
        log = pathlib.Path(env["HOME"]) / "idle.trace"
        screen = Screen(env)
        strace = subprocess.Popen(
            ["strace", "-f", "-ttt", "-o", str(log), "-e", f"trace={WAITS},{TIMERS}", "-e", "signal=none",
             os.path.abspath(arguments.program)],
            env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            screen.wait(drawn=True, process=strace)
            time.sleep(arguments.settle)
            begin = time.time()
            time.sleep(arguments.seconds)
            end = time.time()
        finally:
            end_traced(strace)
        lines = log.read_text(errors="replace").splitlines()
    if len(lines) < 10:
        print("strace saw nothing")
        return 1
    found = list(wake_ups(lines, begin, end))
    for line in found[:40]:
        print(line)
    print(f"{len(found)} wake-ups of its own in {arguments.seconds:g} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
