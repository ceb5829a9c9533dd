"""The private world of the program under test: X server, D-Bus, data folder and clock."""
import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time

LIBFAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"
PATIENCE = 20


class Failure(Exception):
    """A step that did not do what it should; the text says which and what was there instead."""


def until(condition, what, patience=PATIENCE):
    """Waits until condition() gives something, and returns it."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise Failure(f"waited {patience} s for {what}")


class Stage:
    """Use as a context: everything started in it is gone at its end."""

    def __init__(self, size="1280x900"):
        self.size = size
        self.processes = []

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="tryggrygg-e2e-")
        self.data = os.path.join(self.folder, "data")
        os.makedirs(os.path.join(self.folder, "run"), mode=0o700)
        os.makedirs(os.path.join(self.folder, "home"), mode=0o700)
        self.clock = os.path.join(self.folder, "clock")
        self._start_x()
        self.env = {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "Europe/Stockholm",
            "HOME": os.path.join(self.folder, "home"), "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": os.path.join(self.folder, "run"), "TRYGGRYGG_DATA_DIR": self.data,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
            "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"}
        self._start_bus()
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(3)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def spawn(self, command, **more):
        log = open(os.path.join(self.folder, os.path.basename(command[0]) + ".log"), "ab")
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True, **more)
        self.processes.append(process)
        return process

    def set_clock(self, local_time):
        """From now on the program's clock shows this local time (YYYY-MM-DD HH:MM) and goes on from there."""
        os.environ["TZ"] = self.env["TZ"]
        time.tzset()
        wanted = time.mktime(time.strptime(local_time, "%Y-%m-%d %H:%M"))
        with open(self.clock + ".new", "w") as out:
            out.write(f"{wanted - time.time():+.3f}\n")
        os.rename(self.clock + ".new", self.clock)
        self.env.update(LD_PRELOAD=LIBFAKETIME, FAKETIME_TIMESTAMP_FILE=self.clock, FAKETIME_CACHE_DURATION="1",
                        FAKETIME_DONT_FAKE_MONOTONIC="1")

    def env_of_tools(self):
        """The environment for tools that look and type: the same screen, the real clock."""
        return {key: value for key, value in self.env.items() if key not in ("LD_PRELOAD", "FAKETIME_TIMESTAMP_FILE")}

    def _start_x(self):
        ready, tell = os.pipe()
        self.spawn(["Xvfb", "-displayfd", str(tell), "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset"],
                   pass_fds=[tell])
        os.close(tell)
        with os.fdopen(ready) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Failure("Xvfb could not be started")
        self.display = ":" + number
        subprocess.run(["setxkbmap", "-display", self.display, "se"], check=False, capture_output=True)

    def _start_bus(self):
        path = os.path.join(self.folder, "run", "bus")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + path
        self.spawn(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=unix:path=" + path], env=self.env)
        until(lambda: os.path.exists(path), "the D-Bus session")
