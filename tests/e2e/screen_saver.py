"""Stands in for the desktop's screen saver and notes who keeps the screen awake."""
import threading

from gi.repository import Gio, GLib

from tree import CLIENT

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
FACE = f"""<node><interface name='{NAME}'>
  <method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='u' direction='out'/></method>
  <method name='UnInhibit'><arg type='u' direction='in'/></method>
</interface></node>"""


class ScreenSaver:
    def __init__(self, address):
        self.held, self.count = set(), 0
        self.bus = Gio.DBusConnection.new_for_address_sync(address, CLIENT, None, None)
        face = Gio.DBusNodeInfo.new_for_xml(FACE).interfaces[0]
        self.bus.register_object(PATH, face, self._answer, None, None)
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                           GLib.Variant("(su)", (NAME, 0)), None, 0, -1, None)
        threading.Thread(target=GLib.MainLoop().run, daemon=True).start()

    def _answer(self, _bus, _sender, _path, _face, method, arguments, call):
        if method == "Inhibit":
            self.count += 1
            self.held.add(self.count)
            call.return_value(GLib.Variant("(u)", (self.count,)))
        else:
            self.held.discard(arguments.unpack()[0])
            call.return_value(None)
