"""A session by the keyboard alone: nothing is pressed through the accessibility tree, it is only read."""
from journey import BUTTONS
from stage import until

MOST_TABS = 40


class SessionKeys:
    def __init__(self, journey):
        self.journey, self.program, self.ui = journey, journey.program, journey.ui

    # What has the keyboard

    def focused(self):
        """The name of what has the keyboard, or its role where it has none; empty for nothing."""
        names = [" ".join(node.name.split()) or node.role for node in self.program.bus.nodes() if "focused" in node.states]
        return names[-1] if names else ""

    def has(self, sources, name=None):
        name = self.focused() if name is None else name
        return any(all(part in name for part in text.split("%1")) for source in sources for text in self.ui(source))

    def is_at_button(self):
        return any(node.role in BUTTONS for node in self.program.bus.nodes() if "focused" in node.states)

    def wait_for(self, *sources):
        return until(lambda: self.has(sources) and self.focused(), f"the keyboard at {sources}")

    def key(self, key):
        """Presses a key and waits until something else has the keyboard, or says something else."""
        before = until(self.focused, "something with the keyboard")
        self.program.key(key)
        return until(lambda: self.focused() not in ("", before) and self.focused(), f"an answer to {key} at {before!r}")

    def tab_to(self, source):
        if not self.focused():
            self.program.key("Tab")
        for _ in range(MOST_TABS):
            if self.has([source]):
                return
            self.key("Tab")
        raise AssertionError(f"Tab never comes to {source!r}")

    def press(self, source):
        self.tab_to(source)
        self.program.key("Return")

    # The session

    def begin(self):
        self.program.take_keyboard()
        self.press("Start the session")
        self.journey.see("Stop at once and get help")
        self.wait_for("%1 of 10")
        self.program.key("3")
        until(lambda: any("checked" in node.states for node in self.program.bus.nodes()), "the pain to be chosen")
        self.journey.picture("session_overview")
        self.program.key("Return")
        until(self.is_at_button, "the exercise")

    def resume(self):
        """Takes up the session that was broken off."""
        self.program.take_keyboard()
        self.press("Continue")
        self.wait_for("%1, chosen")

    def fill_screen(self):
        self.program.key("F11")
        until(lambda: self.focused() and not self.is_at_button(), "the full screen")

    def try_timer(self, screen_saver):
        """Starts the clock of a timed exercise and stops it again; the screen is kept awake all the time."""
        until(lambda: screen_saver.held, "the screen to be kept awake")
        self.key("space")
        self.key("space")
        self.wait_for("Paused")
        assert screen_saver.held, "the screen was let go while the exercise was shown"

    def do_large(self, number):
        """An exercise on the full screen, and its check."""
        self.journey.picture(f"session_exercise_{number}")
        while not self.has(["Am I okay now?"], self.key("Right")):
            pass
        self.key(self.ui("Y")[0].lower())
        self.wait_for("%1, chosen")
        self.journey.picture(f"session_okay_{number}")

    def do_small(self, number):
        """The same on the page with its buttons."""
        yes = "Yes, I am okay"
        self.journey.picture(f"session_exercise_{number}")
        if self.has(["Start"]):
            self.press("I have done it")
            self.wait_for(yes)
        else:
            while not self.has([yes], self.key("Return")):
                pass
        self.program.key("Return")
        self.journey.picture(f"session_okay_{number}")

    def go_on(self):
        """To the next exercise, or to the last questions; says whether there is another one."""
        last = self.ui("To the last questions")
        is_last = any(text in name for text in last for name in self.journey.names())
        self.key("Return")
        return not is_last

    def leave_full_screen(self):
        self.program.key("Escape")
        until(self.is_at_button, "the page with its buttons")

    def close(self):
        self.wait_for("%1 of 10")
        self.program.key("4")
        self.key("Tab")
        self.key("Right")
        self.program.key("space")
        self.journey.picture("session_closing")
        self.press("Save the session")
        self.journey.see("Done today")
        self.journey.picture("today_done")
