"""The program in its window: find what shows, press it, type, look."""
import os
import re
import signal
import subprocess

from stage import Failure, until
from tree import Bus


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


class Program:
    """One program on a stage; start it again and it is the same person's the next time."""

    def __init__(self, stage, command):
        self.stage, self.command = stage, command
        self.bus = None
        self.process = None

    def start(self, *options):
        self.process = self.stage.spawn([*self.command, *options], env=self.stage.env, cwd=self.stage.folder)
        self.bus = self.bus or Bus(self.stage.env["DBUS_SESSION_BUS_ADDRESS"])
        self.wait(lambda nodes: len(nodes) > 3, "the window")

    def stop(self):
        """Closes it as a session manager would."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(20)

    def log(self):
        path = os.path.join(self.stage.folder, os.path.basename(self.command[0]) + ".log")
        with open(path, errors="replace") as log:
            return log.read()

    def wait(self, condition, what):
        def look():
            if self.process.poll() is not None:
                raise Failure(f"the program has ended ({self.process.returncode}):\n{self.log()[-3000:]}")
            nodes = self.bus.nodes()
            return condition(nodes) and nodes
        try:
            return until(look, what)
        except Failure as failure:
            raise Failure(f"{failure}; the window shows: {self.page_text()}") from None

    def find(self, names, role=None, within=None):
        """The first node that shows with one of these names (the whole of it, or its beginning)."""
        wanted = [plain(name) for name in ([names] if isinstance(names, str) else names)]

        def pick(nodes):
            fitting = [node for node in nodes if (role is None or node.role in role)
                       and (within is None or node.is_within(plain(within)))]
            for test in (lambda have, want: have == want, lambda have, want: have.startswith(want)):
                for node in fitting:
                    if any(test(plain(node.name), want) for want in wanted):
                        return node
            return None
        return pick(self.wait(lambda nodes: pick(nodes) is not None, f"{role or 'something'} called {wanted}"))

    def press(self, names, role=None, within=None):
        """Presses a control once it can be pressed."""
        def ready():
            node = self.find(names, role, within)
            return node if "enabled" in node.states or "sensitive" in node.states else None
        until(ready, f"{names} to be enabled").press()

    def choose(self, names, within=None):
        """Chooses an answer; `within` is the question where several show."""
        self.press(names, ("radio button", "check box"), within)

    def write(self, names, text, role=("text", "entry", "spin button")):
        """Writes into a field by the keys."""
        self.find(names, role).focus()
        self.key("ctrl+a")
        self.type(text)

    def shows(self, text):
        return self.wait(lambda nodes: any(plain(text) in plain(node.name) for node in nodes), f"the text {text!r}")

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.stage.env_of_tools(), check=True)

    def take_keyboard(self):
        """Gives the window the keyboard, which is a window manager's task and there is none."""
        command = ["xdotool", "search", "--onlyvisible", "--name", "Tryg", "windowfocus"]
        until(lambda: subprocess.run(command, env=self.stage.env_of_tools(), capture_output=True).returncode == 0,
              "the window to take the keyboard")

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "12", text], env=self.stage.env_of_tools(), check=True)

    def page_text(self):
        return " | ".join(plain(node.name) for node in self.bus.nodes() if node.name)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.stage.env_of_tools(), check=True)
