"""What the second reading of the planner speaks of: exercises, stays in the programme, sessions and their rows."""

import json
from datetime import date, datetime, timedelta

WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ALWAYS_THERE = {"chair", "wall", "mat", "bench"}
TYPE_ORDER = ["profile", "clearance", "triage", "later", "daily_pain", "day_form", "lower", "swap", "exclude",
              "prescribe", "session", "flare"]
WORSE = ["GREEN", "MISSED", "HOLD", "NO", "RED"]
STEP_OF_UNIT = {"minutes": 2, "repetitions": 2, "seconds": 5}
IMPLIED_TAG = {"osteoporosis": "OP", "stenosis": "ST"}
DAY = timedelta(days=1)


def half_up(number):
    return -(-number // 2)


def read_catalogue(path):
    with open(path, encoding="utf-8") as file:
        return {entry["id"]: entry for entry in json.load(file)["exercises"]}


def instant(event):
    return datetime.fromisoformat(event["at"])


def day_of(event):
    return date.fromisoformat(event["at"][:10])


def play_key(event):
    data = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return (day_of(event), instant(event), TYPE_ORDER.index(event["type"]), data)


class Kind:
    """The numbers of an exercise or of an activity of the person's own."""

    def __init__(self, catalogue, entry):
        activity = entry.get("activity")
        if activity:
            self.id, self.unit = activity["id"], activity["unit"]
            self.start = max(1, 7 * activity["usual"] // 10)
            self.step = STEP_OF_UNIT[self.unit]
            self.top = max(self.start, activity.get("target", activity["usual"]))
            self.cap = None
            self.easier = self.harder = self.goal = None
            self.tags = {"CV"} if activity.get("aerobic") else set()
        else:
            facts = catalogue[entry["exercise"]]
            self.id, self.unit, self.start = facts["id"], facts["unit"], facts["start"]
            self.step, self.cap, self.goal = facts["step"], facts["cap"], facts["goal"]
            self.top = 3 * self.cap if self.goal in "SC" else self.cap
            self.easier, self.harder = facts["easier"], facts["harder"]
            self.tags = set(facts["avoid"])
        self.own = bool(activity)

    def sets(self, dose):
        if self.cap is None or dose <= self.cap:
            return [dose]
        count = -(-dose // self.cap)
        return [dose // count + (1 if index < dose % count else 0) for index in range(count)]


class Stay:
    """One time in the programme of one exercise, from its start until it leaves."""

    def __init__(self, kind, dose, move):
        self.kind, self.d, self.move = kind, dose, move
        self.floor = min(half_up(kind.start), dose)
        self.graded = self.streak = self.round = 0
        self.last_tried = self.pause_until = self.replaced = self.last_rise = None

    def set_dose(self, dose):
        if dose != self.d:
            self.streak = 0
        self.d = dose

    def new_base(self):
        self.graded = 0
        self.round += 1

    def gap_days(self, day):
        return (day - self.last_tried).days if self.last_tried else 0

    def gap_dose(self, day):
        gap = self.gap_days(day)
        if gap < 11:
            return self.d
        return max(self.floor, (8 if gap <= 21 else 7) * self.d // 10)

    def eased(self, given, share):
        """What EASE (share 8) or BACK (share 5) leaves of the dose given, where they stay with the exercise."""
        if given <= self.floor:
            return given
        return max(self.floor, min(given - 1, share * given // 10))

    def paused(self, day):
        return self.pause_until is not None and day < self.pause_until


class Row:
    def __init__(self, stay, day, given, small, counts):
        self.stay, self.day, self.given, self.small, self.counts = stay, day, given, small, counts
        self.done, self.okay, self.doubted = 0, True, False
        self.grade, self.graded_at, self.rule, self.next = "OPEN", None, None, None
        self.rise_from = None
        self.numbered = None


class Session:
    def __init__(self, day, event):
        self.day, self.before, self.worst = day, event["pain_before"], 0
        self.rows, self.plan_b, self.signs, self.doubts = [], False, False, []
        self.at = None
        self.closed = False

    def within_worst(self):
        return self.worst <= 7 and (self.worst <= 5 or self.worst <= self.before + 1)

    def alarming(self):
        return self.worst >= 8 and self.worst >= self.before + 2
