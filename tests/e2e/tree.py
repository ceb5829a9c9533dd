"""The program's window as assistive technology sees it: AT-SPI over D-Bus, one call for each question."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ACCESSIBLE, ACTION, COMPONENT, EDIT, TEXT, VALUE = ("org.a11y.atspi." + name for name in (
    "Accessible", "Action", "Component", "EditableText", "Text", "Value"))
ROOT = "/org/a11y/atspi/accessible/root"
LIMIT_MS = 10000
STATES = {int(getattr(Atspi.StateType, name)): name.lower() for name in dir(Atspi.StateType) if name.isupper()}
CLIENT = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION


class Bus:
    def __init__(self, address):
        session = Gio.DBusConnection.new_for_address_sync(address, CLIENT, None, None)
        inner = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0,
                                  LIMIT_MS, None).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(inner, CLIENT, None, None)

    def call(self, ref, interface, method, signature="", *args):
        body = GLib.Variant(f"({signature})", args) if signature else None
        return self.bus.call_sync(ref[0], ref[1], interface, method, body, None, 0, LIMIT_MS, None).unpack()

    def get(self, ref, interface, name):
        return self.call(ref, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[0]

    def nodes(self):
        """Every node that shows, in reading order."""
        try:
            found = []
            for application in self.call(("org.a11y.atspi.Registry", ROOT), ACCESSIBLE, "GetChildren")[0]:
                self._collect(application, found, None)
            return found
        except GLib.Error:
            return []

    def _collect(self, ref, found, parent):
        try:
            node = Node(self, ref, parent)
            if parent and "showing" not in node.states:
                return
            found.append(node)
            for child in self.call(ref, ACCESSIBLE, "GetChildren")[0]:
                self._collect(child, found, node)
        except GLib.Error:
            return  # it went away while it was being looked at


class Node:
    """One thing of the window; the application itself has no parent and no states."""

    def __init__(self, bus, ref, parent):
        self.bus, self.ref, self.parent = bus, ref, parent
        self.role = bus.call(ref, ACCESSIBLE, "GetRoleName")[0]
        self.name = bus.get(ref, ACCESSIBLE, "Name")
        self.states = set()
        if parent:
            low, high = bus.call(ref, ACCESSIBLE, "GetState")[0]
            self.states = {name for bit, name in STATES.items() if (low | high << 32) >> bit & 1}

    def is_within(self, name):
        """Whether something around it has this name."""
        return self.parent is not None and (" ".join(self.parent.name.split()) == name or self.parent.is_within(name))

    @property
    def description(self):
        return self.bus.get(self.ref, ACCESSIBLE, "Description")

    @property
    def text(self):
        try:
            return self.bus.call(self.ref, TEXT, "GetText", "ii", 0, -1)[0]
        except GLib.Error:
            return ""

    def press(self):
        actions = [action[0] for action in self.bus.call(self.ref, ACTION, "GetActions")[0]]
        for wanted in ("Press", "Toggle"):
            if wanted in actions:
                self.bus.call(self.ref, ACTION, "DoAction", "i", actions.index(wanted))
                return
        raise ValueError(f"{self} cannot be pressed, only {actions}")

    def focus(self):
        self.bus.call(self.ref, COMPONENT, "GrabFocus")

    def write(self, text):
        self.bus.call(self.ref, EDIT, "SetTextContents", "s", text)

    def __str__(self):
        return f"{self.role} “{self.name}”"
