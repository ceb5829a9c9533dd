"""A private X screen, home and data folder for one measurement."""
import contextlib
import os
import pathlib
import subprocess
import tempfile
import time

from Xlib import X, display

WIDTH, HEIGHT = 1280, 1024


@contextlib.contextmanager
def virtual_display():
    """The environment for programs on a fresh Xvfb screen, without a session bus."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            number = os.read(read, 16).decode().strip()
            yield environment(folder, ":" + number)
        finally:
            os.close(read)
            server.terminate()
            server.wait()


def environment(folder, screen):
    values = {name: os.environ[name] for name in ("PATH", "TRYGGRYGG_CONTENT_DIR") if name in os.environ}
    runtime = pathlib.Path(folder) / "runtime"
    runtime.mkdir(mode=0o700)
    return values | {
        "DISPLAY": screen,
        "HOME": folder,
        "XDG_RUNTIME_DIR": str(runtime),
        "TRYGGRYGG_DATA_DIR": str(pathlib.Path(folder) / "data"),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
    }


class Screen:
    """Sees whether a window has been drawn; the bare screen is black."""

    def __init__(self, env):
        self.root = display.Display(env["DISPLAY"]).screen().root

    def is_drawn(self):
        rows = (self.root.get_image(0, y, WIDTH, 1, X.ZPixmap, 0xFFFFFFFF).data for y in (300, 500))
        return any(any(row) for row in rows)

    def wait(self, drawn, process=None, seconds=30):
        end = time.monotonic() + seconds
        while self.is_drawn() != drawn:
            if process is not None and process.poll() is not None:
                raise RuntimeError(f"{process.args[0]} ended with {process.returncode}")
            if time.monotonic() > end:
                raise RuntimeError("the screen did not change in time")
            time.sleep(0.001)
