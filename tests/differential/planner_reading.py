"""The planner, read a second time: planner_exact.md in plain Python, written from the specification alone.

It decides nothing for anybody. `planner_differential.py` holds it against `rygg plan`; where the two differ, one of them
has misread a rule.
"""

from datetime import date
from fractions import Fraction

from reading_grades import Grading
from reading_words import ALWAYS_THERE, DAY, IMPLIED_TAG, WEEK, Kind, Stay, day_of, half_up, play_key


class Planner(Grading):
    def __init__(self, catalogue, profile, prescription):
        self.catalogue, self.profile = catalogue, dict(profile)
        self.programme, self.excluded = [], set()
        self.left, self.resting, self.own = {}, {}, set()
        self.sessions, self.pains, self.forms = [], {}, {}
        self.strength_done = set()
        self.block, self.age_two, self.due = False, False, True
        self.flare_first = self.flare_one = None
        self.flare_waiting = False
        self.today = date(1999, 1, 1)
        reserved = {entry["exercise"] for entry in prescription if "exercise" in entry}
        for entry in prescription:
            self.begin(entry, reserved)

    # --- which exercises may be

    def tags(self):
        return set(self.profile["avoid"]) | {IMPLIED_TAG.get(self.profile.get("pattern"))}

    def stay(self, name):
        return next((stay for stay in self.programme if stay.kind.id == name), None)

    def allowed(self, name, reserved=()):
        facts = self.catalogue.get(name)
        return (facts is not None and not set(facts["avoid"]) & self.tags() and name not in self.excluded
                and self.stay(name) is None and name not in reserved
                and facts["position"] in self.profile.get("positions", [facts["position"]])
                and (facts["equipment"] is None or facts["equipment"] in ALWAYS_THERE
                     or facts["equipment"] in self.profile.get("equipment", [])))

    # --- coming and going

    def arrive(self, kind, dose, move, place=None, replaced=None):
        stay = Stay(kind, min(dose, self.left.get(kind.id, dose)), move)
        resting = self.resting.pop(kind.id, None)
        stay.pause_until = resting if resting and resting > self.today else None
        stay.replaced = replaced
        if place is None:
            self.programme.append(stay)
        else:
            self.programme[place] = stay
        return stay

    def leave(self, stay, dose):
        self.left[stay.kind.id] = dose
        if stay.pause_until:
            self.resting[stay.kind.id] = stay.pause_until

    def begin(self, entry, reserved=()):
        kind = Kind(self.catalogue, entry)
        if kind.own:
            self.own.add(kind.id)
        usual = entry.get("usual")
        if usual is None:
            return self.arrive(kind, kind.start, "START")
        dose = min(7 * usual // 10, kind.top)
        if dose < half_up(kind.start):
            if kind.easier and self.allowed(kind.easier, reserved):
                variant = Kind(self.catalogue, {"exercise": kind.easier})
                return self.arrive(variant, half_up(variant.start), "START")
            dose = max(1, dose)
        return self.arrive(kind, dose, "START")

    # --- the state of the day

    def blocked(self):
        return self.block or self.age_two

    def flare_day(self, day):
        if self.flare_one is None:
            return None
        number = (day - self.flare_one).days + 1
        return number if 1 <= number <= 6 else None

    def in_flare(self, day):
        return self.flare_waiting or self.flare_day(day) is not None

    def mean_pain(self, first, last):
        values = [self.pains[first + index * DAY] for index in range((last - first).days + 1)
                  if first + index * DAY in self.pains]
        return Fraction(sum(values), len(values)) if len(values) >= 3 else None

    def trend(self, day):
        new, middle, old = (self.mean_pain(day - back * DAY, day - (back - 6) * DAY) for back in (7, 14, 21))
        return None not in (new, middle, old) and new > middle > old

    def doses(self, stay, day):
        dose = stay.gap_dose(day)
        flare = self.flare_day(day)
        if flare is not None:
            dose = max(1, (50 if flare <= 3 else 75) * dose // 100)
        return dose, max(1, dose // 2)

    def offer(self, stay, day):
        if (stay.move != "STEP-UP" or self.in_flare(day) or self.trend(day) or stay.gap_days(day) >= 11
                or self.blocked() or self.due):
            return None
        return self.next_level(stay)

    def next_level(self, stay):
        name = stay.replaced or stay.kind.harder
        return name if name and self.allowed(name) else None

    # --- time goes on

    def roll(self, day):
        """Everything that happens because days begin, up to and including `day`."""
        if self.sessions and not self.sessions[-1].closed and (day - self.sessions[-1].day).days >= 3:
            self.close_unanswered(self.sessions[-1])
        for stay in self.programme:
            if stay.pause_until and day >= stay.pause_until:
                stay.pause_until, stay.last_tried = None, None
                stay.new_base()
                stay.streak, stay.move = 0, "START"
        self.today = day

    def play_all(self, events):
        for event in sorted(events, key=play_key):
            self.play(event)

    def play(self, event):
        day = day_of(event)
        if day != self.today:
            while self.today < day and self.today.year > 1999:
                self.roll(self.today + DAY)
            self.roll(day)
        getattr(self, "on_" + event["type"])(event, day)
        if self.flare_waiting and event["type"] in ("triage", "clearance") and not self.blocked() and not self.due:
            self.flare_waiting, self.flare_one = False, day

    # --- events that change the person's frame

    def on_profile(self, event, day):
        self.profile.update({key: value for key, value in event.items() if key not in ("type", "at")})

    def on_clearance(self, event, day):
        self.block = False

    def on_triage(self, event, day):
        self.due = False
        self.block = self.block or event["blocks_plan"]
        self.age_two = "AGE-2" in event["rules"]

    def on_day_form(self, event, day):
        self.forms[day] = event["form"]

    def on_lower(self, event, day):
        stay = self.stay(event["exercise"])
        if stay and 1 <= event["dose"] < stay.d:
            stay.set_dose(event["dose"])
            stay.floor = min(stay.floor, event["dose"])
            stay.move = "LOWER"

    def on_swap(self, event, day):
        stay, name = self.stay(event["from"]), event["to"]
        if stay is None or not self.allowed(name):
            return
        new, old = self.catalogue[name], self.catalogue.get(event["from"])
        easy = old is not None and new["goal"] == old["goal"] and new["level"] <= old["level"]
        if not easy and name != self.offer(stay, day):
            return
        self.leave(stay, stay.gap_dose(day))
        kind = Kind(self.catalogue, {"exercise": name})
        self.arrive(kind, kind.start, "START", self.programme.index(stay))

    def on_exclude(self, event, day):
        self.excluded.add(event["exercise"])
        stay = self.stay(event["exercise"])
        if stay:
            self.leave(stay, stay.gap_dose(day))
            self.programme.remove(stay)

    def on_prescribe(self, event, day):
        entry = event["entry"]
        name = entry["activity"]["id"] if "activity" in entry else entry["exercise"]
        if "exercise" in entry and name not in self.catalogue:
            return
        self.excluded.discard(name)
        stay = self.stay(name)
        if stay is None:
            self.begin(entry)
        elif "activity" in entry and stay.kind.own and "target" in entry["activity"]:
            stay.kind.top = max(stay.d, entry["activity"]["target"])

    # --- pain and flare-ups

    def note_pain(self, day, pain):
        self.pains[day] = max(pain, self.pains.get(day, 0))

    def on_daily_pain(self, event, day):
        self.note_pain(day, event["pain"])
        self.look_for_flare(day)

    def on_flare(self, event, day):
        self.begin_flare(day)

    def look_for_flare(self, day):
        if self.flare_waiting or (self.flare_one and day - DAY <= self.flare_one + 5 * DAY):
            return
        base = sorted(self.pains[day - back * DAY] for back in range(2, 16) if day - back * DAY in self.pains)
        if len(base) < 7:
            return
        twice = base[(len(base) - 1) // 2] + base[len(base) // 2]
        if all(2 * self.pains.get(each, -9) >= twice + 4 for each in (day - DAY, day)):
            self.begin_flare(day)

    def greens(self, stay):
        """The doses of the stay's counting sessions that are GREEN, the newest last."""
        return [row.given for session in self.sessions for row in session.rows
                if row.stay is stay and row.counts and row.grade == "GREEN"]

    def begin_flare(self, day):
        going_on = self.flare_waiting or (self.flare_one and day <= self.flare_one + 6 * DAY)
        if not going_on:
            self.flare_first = day
        self.flare_waiting, self.due = True, True
        for stay in self.programme:
            stay.d = min([stay.d, *self.greens(stay)[-1:]])
            stay.streak = 0

    # --- the plan

    def strength_days(self):
        taken = []
        for index, name in enumerate(WEEK):
            if (name in self.profile["days"] and len(taken) < 3
                    and not any((index - other) % 7 in (1, 6) for other in taken)):
                taken.append(index)
        return taken

    def ask_flare(self, day):
        if self.in_flare(day):
            return False
        small = {session.day for session in self.sessions if session.plan_b}
        hard = [each for each in (day - back * DAY for back in range(7))
                if self.forms.get(each) == "bad" or each in small]
        return len(hard) >= 3

    def why_not(self, stay, day):
        if stay.kind.tags & self.tags():
            return "AVOID"
        if stay.paused(day):
            return "PAUSE"
        if WEEK[day.weekday()] not in self.profile["days"]:
            return "REST"
        if stay.kind.goal == "S" and (day.weekday() not in self.strength_days() or day - DAY in self.strength_done):
            return "STRENGTH"
        return None

    def item(self, stay, day):
        dose, small = self.doses(stay, day)
        offer = self.offer(stay, day)
        move = "MAINTAIN" if stay.move == "STEP-UP" and offer is None else stay.move
        form = self.forms.get(day)
        rule = ("PLAN-B" if form == "bad" else "FLARE" if self.in_flare(day) else "GAP" if stay.gap_days(day) >= 11
                else "GOOD-DAY" if form == "good" else move)
        shown = {"exercise": stay.kind.id, "dose": dose, "unit": stay.kind.unit, "sets": stay.kind.sets(dose),
                 "plan_b": small, "rule": rule,
                 "because": {"move": move, "d": stay.d, "streak": stay.streak, "graded": stay.graded}}
        if offer:
            shown["offer"] = offer
        return shown

    def plan(self, day):
        """The plan of `day`, which is not before the last event played."""
        while self.today < day:
            self.roll(self.today + DAY if self.today.year > 1999 else day)
        shut = self.blocked() or self.due
        flare = self.flare_day(day)
        items, not_today = [], []
        for stay in [] if shut else self.programme:
            why = self.why_not(stay, day)
            if why:
                not_today.append({**self.item(stay, day), "why": why})
            else:
                items.append(self.item(stay, day))
        physio = self.in_flare(day) and (day - self.flare_first).days >= 14
        return {"day": day.isoformat(), "blocked": self.blocked(), "triage_due": self.due,
                "rest_day": WEEK[day.weekday()] not in self.profile["days"], "form": self.forms.get(day, "ordinary"),
                "flare_day": flare, "ask_flare": self.ask_flare(day), "physio": physio,
                "items": items, "not_today": not_today, "trace": self.trace()}

    def trace(self):
        return [{"exercise": row.stay.kind.id, "day": row.day.isoformat(), "plan": "B" if session.plan_b else "A",
                 "dose": row.given, "done": row.done, "counts": row.counts, "grade": row.grade,
                 "graded_at": row.graded_at, "rule": row.rule, "next": row.next}
                for session in self.sessions for row in session.rows]


def plan(catalogue, history, day):
    """The plan of `day` from a history as `rygg plan` takes it."""
    planner = Planner(catalogue, history["profile"], history["prescription"])
    planner.play_all(event for event in history["events"] if day_of(event) <= day)
    return planner.plan(day)
