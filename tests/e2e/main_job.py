#!/usr/bin/env python3
"""The main job in a real window, through the accessibility tree: first start, plan, session, kill −9 in the
middle, the next morning's check and its changed dose; in each language given."""
import argparse
import os

from journey import Journey
from program import Program
from screen_saver import ScreenSaver
from session_keys import SessionKeys
from stage import Failure, Stage, until

FIRST_DAY, NEXT_DAY = "2026-11-23 09:00", "2026-11-24 09:00"


def check(condition, what):
    if not condition:
        raise Failure(what)


def first_session(program, journey):
    """Every exercise of the day by the keys, two on the full screen; the program is killed after the first answer
    and goes on where it was. Returns how many exercises there were."""
    session = SessionKeys(journey)
    screen_saver = ScreenSaver(program.stage.env["DBUS_SESSION_BUS_ADDRESS"])
    session.begin()
    session.fill_screen()
    session.try_timer(screen_saver)
    session.do_large(1)
    program.kill()
    screen_saver.held.clear()  # As a desktop does when a program is gone.
    program.start()
    journey.picture("session_interrupted")
    session.resume()
    session.go_on()
    session.do_large(2)
    number = 2
    while session.go_on():
        number += 1
        if number == 3:
            session.leave_full_screen()
        session.do_small(number)
    session.close()
    until(lambda: not screen_saver.held, "the screen to be let go")
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
        exercises = first_session(program, journey)
        check(exercises >= 3, f"only {exercises} exercises")
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
