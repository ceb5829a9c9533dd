#!/usr/bin/env python3
"""Says what CTest ran: a line per failed test, then "N passed, N failed"."""
import argparse
import pathlib
import sys
import xml.etree.ElementTree as ET


def results(report):
    """(name, passed) of each test of a JUnit report; skipped and disabled tests count as failed."""
    for case in ET.parse(report).getroot().iter("testcase"):
        yield case.get("name"), case.get("status") == "run"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--broken", type=int, default=0, help="1 if a build step failed")
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    passed, failed = 0, []
    for report in arguments.reports:
        build = report.parent.name
        if not report.exists():
            failed.append(f"{build}: did not get as far as its tests")
            continue
        ran = list(results(report))
        good = sum(1 for _, ok in ran if ok)
        passed += good
        failed += [f"{build}: {name}" for name, ok in ran if not ok]
        print(f"{build}: {len(ran)} tests, {good} passed: {', '.join(sorted(n for n, _ in ran))}")
    if arguments.broken and not failed:
        failed.append("a build step failed")
    for name in failed:
        print(f"failed: {name}")
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
