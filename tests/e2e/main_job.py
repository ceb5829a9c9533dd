#!/usr/bin/env python3
"""The main job in a real window, through the accessibility tree: first start, plan, session, kill −9 in the
middle, the next morning's check and its changed dose; in each language given."""
import argparse
import os

from journey import Journey
from program import Program
from stage import Failure, Stage

FIRST_DAY, NEXT_DAY = "2026-11-23 09:00", "2026-11-24 09:00"


def check(condition, what):
    if not condition:
        raise Failure(what)


def first_session(program, journey):
    """Every exercise of the day; the program is killed after the first answer and goes on where it was."""
    number = 0
    while True:
        number += 1
        journey.do_exercise(okay=True, number=number)
        if number == 1:
            program.kill()
            program.start()
            journey.picture("session_interrupted")
            journey.press("Continue")
        if not journey.go_on_in_session():
            return number


def play(command, language, folder=None, stage_size="1100x760"):
    """Plays the whole of it; pictures go to `folder`. Returns how many there are."""
    count = 0

    with Stage(stage_size) as stage:
        stage.set_clock(FIRST_DAY)
        program = Program(stage, command)

        def picture(name):
            nonlocal count
            count += 1
            if folder:
                program.picture(os.path.join(folder, f"{language}_{count:02d}_{name}.png"))
                print(f"{language} {count:02d} {name}", flush=True)

        journey = Journey(program, language, picture)
        program.start()
        journey.choose_language()
        journey.read_about()
        pages = journey.answer_triage()
        check(pages <= 16, f"{pages} pages of questions")
        journey.confirm_triage()
        journey.press("Continue")
        journey.answer_profile()
        journey.set_goal()
        journey.set_plan()
        journey.say_ordinary_day()
        before = journey.doses()
        journey.begin_session()
        exercises = first_session(program, journey)
        check(exercises >= 3, f"only {exercises} exercises")
        journey.close_session()
        program.stop()

        stage.set_clock(NEXT_DAY)
        program.start()
        journey.answer_later(okay=False)
        program.kill()
        program.start()
        check(journey.plan_doses() != before, "the doses are the same after a no")
        journey.picture("plan_changed")
        journey.look_round()
        program.stop()
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--language", action="append", choices=("sv", "no", "da"))
    parser.add_argument("--out", help="a folder for a picture of every page")
    arguments = parser.parse_args()
    if arguments.out:
        os.makedirs(arguments.out, exist_ok=True)
    for language in arguments.language or ("sv", "no", "da"):
        pages = play([os.path.abspath(arguments.program)], language, arguments.out)
        print(f"{language}: the main job is done, {pages} pages seen", flush=True)


if __name__ == "__main__":
    main()
