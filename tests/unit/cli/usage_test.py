"""Usage of every command of rygg: help, version and exit 2 for what is no usage at all."""
import subprocess
import sys

RYGG = sys.argv[1]
failures = 0


def check(arguments, exit_code, output=None):
    global failures
    run = subprocess.run([RYGG, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    good = run.returncode == exit_code and (output is None or output in run.stdout)
    if exit_code == 2:
        good = good and run.stdout == "" and run.stderr != ""
    if not good:
        failures += 1
        print(f"rygg {' '.join(arguments)}: exit {run.returncode}, wanted {exit_code}\n{run.stdout}{run.stderr}")


check(["--help"], 0, "Usage:")
check(["--version"], 0, "rygg ")
for command in ("triage", "plan", "compose", "simulate", "content", "diary", "export", "import"):
    check([command, "--help"], 0, command)
    check([command, "--version"], 0, "rygg ")
    check([command, "--no-such-option"], 2)
for wrong in (
    [],
    ["no_such_command"],
    ["plan"],
    ["plan", "--history", "-"],
    ["plan", "--day", "2026-11-02"],
    ["plan", "--history", "-", "--day", "2026-02-30"],
    ["plan", "--history", "-", "--day", "tomorrow"],
    ["plan", "--history", "-", "--day", "2026-11-02", "extra"],
    ["compose"],
    ["simulate", "--patients", "0", "--weeks", "1", "--seed", "1"],
    ["simulate", "--patients", "10", "--weeks", "0", "--seed", "1"],
    ["simulate", "--patients", "10", "--weeks", "1", "--seed", "-1"],
    ["simulate", "--patients", "10", "--weeks", "1", "--seed", "1", "--policy", "hope"],
    ["simulate", "--patients", "10", "--weeks", "1", "--seed", "1", "--threads", "0"],
):
    check(wrong, 2)
sys.exit(1 if failures else 0)
