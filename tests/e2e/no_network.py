#!/usr/bin/env python3
"""Runs a command under strace and fails when one of our programs opened a network socket in it.

no_network.py [--ours NAME]... -- COMMAND...
Sockets within the machine (X11, D-Bus, the accessibility bus) are fine; what other programs of the
command open (an X server, say) is not ours. The exit status is the command's, or 1 for a socket.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

CALLS = "execve,clone,clone3,fork,vfork,socket"
EXEC = re.compile(r'^(\d+) +execve\("([^"]*)".*(= 0|<unfinished \.\.\.>)$')
EXEC_RESUMED = re.compile(r"^(\d+) +<\.\.\. execve resumed>.*= 0$")
BORN = re.compile(r"^(\d+) +(?:<\.\.\. )?(?:clone3?|v?fork)\b.*= (\d+)$")
SOCKET = re.compile(r"^(\d+) +socket\((AF_\w+)")
LOCAL = {"AF_UNIX", "AF_NETLINK"}


class Trace:
    """What strace wrote: which process ran which program, and who opened network sockets."""

    def __init__(self, lines):
        self.starting, self.running, self.parent = {}, {}, {}
        self.executed = set()
        self.sockets = []  # (process, its program as far as known at that moment, the line)
        for line in lines:
            self.read(line)

    def read(self, line):
        if match := EXEC.match(line):
            self.starting[match[1]] = pathlib.PurePath(match[2]).name
            if match[3] == "= 0":
                self.begin(match[1])
        elif match := EXEC_RESUMED.match(line):
            self.begin(match[1])
        elif match := BORN.match(line):
            self.parent.setdefault(match[2], match[1])
        elif (match := SOCKET.match(line)) and match[2] not in LOCAL:
            self.sockets.append((match[1], self.running.get(match[1]), line.rstrip()))

    def begin(self, process):
        self.running[process] = self.starting[process]
        self.executed.add(self.running[process])

    def program_of(self, process):
        """The program of a process or thread that executed none itself: that of its parent."""
        while process not in self.running and process in self.parent:
            process = self.parent[process]
        return self.running.get(process)

    def opened_by(self, ours):
        return [line for process, program, line in self.sockets if (program or self.program_of(process)) in ours]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ours", action="append", help="a program's name; tryggrygg and rygg if none is given")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    ours = set(arguments.ours or ["tryggrygg", "rygg"])
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "trace"
        status = subprocess.call(["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", f"trace={CALLS}",
                                  "-e", "signal=none", "--"] + arguments.command)
        trace = Trace(log.read_text(errors="replace").splitlines())
    found = trace.opened_by(ours)
    for line in found:
        print("network socket:", line)
    if not trace.executed & ours:
        print(f"none of {', '.join(sorted(ours))} was started")
        return status or 1
    print(f"{len(found)} network sockets of {', '.join(sorted(trace.executed & ours))}")
    return status or (1 if found else 0)


if __name__ == "__main__":
    sys.exit(main())
