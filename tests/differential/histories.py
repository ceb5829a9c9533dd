"""Made-up histories and profiles, seeded: some follow their plan, some answer whatever comes to hand."""

from datetime import date, datetime, timedelta, timezone

from planner_reading import Planner
from reading_words import DAY, WEEK

FIRST = date(2026, 3, 2)
PATTERNS = ["nonspecific", "sciatica", "stenosis", "osteoporosis", "neck"]
TAGS = ["OP", "ST", "SC", "FA", "PG", "NK", "CV", "INC"]
EQUIPMENT = ["stairs", "bike", "pool", "band", "weight", "stick", "step"]
POSITIONS = ["std", "sit", "sup", "pro", "side", "4kn", "halfkn"]
UNITS = ["repetitions", "seconds", "minutes"]


def some(random, values, most):
    return random.sample(values, random.randint(0, most))


def profile(random):
    made = {"avoid": some(random, TAGS, random.choice([0, 0, 1, 2])),
            "days": sorted(random.sample(WEEK, random.randint(2, 6)), key=WEEK.index)}
    if random.random() < 0.7:
        made["pattern"] = random.choice(PATTERNS)
    if random.random() < 0.7:
        made["equipment"] = some(random, EQUIPMENT, len(EQUIPMENT))
    if random.random() < 0.2:
        made["positions"] = some(random, POSITIONS, len(POSITIONS))
    return made


def activity(random):
    made = {"id": "own_" + random.choice("abc"), "unit": random.choice(UNITS), "usual": random.choice([1, 2, 9, 20, 60])}
    if random.random() < 0.6:
        made["target"] = random.choice([1, 3, 12, 30, 90])
    if random.random() < 0.3:
        made["aerobic"] = True
    return {"activity": made}


def entry(random, catalogue):
    if random.random() < 0.2:
        return activity(random)
    made = {"exercise": random.choice(sorted(catalogue))}
    if random.random() < 0.4:
        made["usual"] = random.choice([0, 1, 2, 3, 5, 8, 12, 20, 60, 300])
    return made


def entry_id(made):
    return made["activity"]["id"] if "activity" in made else made["exercise"]


def prescription(random, catalogue):
    chosen = {}
    for _ in range(random.randint(1, 6)):
        made = entry(random, catalogue)
        chosen.setdefault(entry_id(made), made)
    return list(chosen.values())


class Story:
    """One history in the making: it asks the plan of the day and then does as its temper says."""

    def __init__(self, random, catalogue):
        self.random, self.catalogue = random, catalogue
        self.profile, self.prescription = profile(random), prescription(random, catalogue)
        self.planner = Planner(catalogue, self.profile, self.prescription)
        self.events, self.waiting = [], None
        self.wild = random.choice([0.02, 0.1, 0.4])
        self.no = random.choice([0.02, 0.15, 0.5])
        self.pain = random.randint(0, 6)

    def chance(self, share):
        return self.random.random() < share

    def at(self, day, hour):
        offset = self.random.choice([1, 1, 1, 2, -5]) if self.chance(self.wild / 4) else 1
        moment = datetime(day.year, day.month, day.day, hour, self.random.choice([0, 0, 30]),
                          tzinfo=timezone(timedelta(hours=offset)))
        return moment.isoformat()

    def add(self, kind, day, hour, **fields):
        self.events.append({"type": kind, "at": self.at(day, hour), **fields})

    def level(self):
        return max(0, min(10, self.pain + self.random.choice([-2, -1, 0, 0, 0, 1, 2])))

    def any_id(self):
        known = [stay.kind.id for stay in self.planner.programme]
        if known and self.chance(0.85):
            return self.random.choice(known)
        return self.random.choice(sorted(self.catalogue) + ["own_a", "no_longer_there"])

    def triage(self, day, hour):
        blocks = self.chance(self.wild / 6)
        rules = ["AGE-2"] if self.chance(self.wild / 20) else []
        self.add("triage", day, hour, form="short", level="self_care", rules=rules, blocks_plan=blocks)

    def later(self, day, hour):
        okay = not self.chance(self.no)
        fields = {"okay": okay, "pain": self.level()}
        if not okay and self.chance(0.7):
            fields["suspected"] = sorted({self.any_id() for _ in range(self.random.randint(0, 2))})
        if self.chance(self.wild / 10):
            fields["new_signs"] = True
        if self.chance(self.wild / 6):
            fields["leg_pain_further_down"] = True
        self.add("later", day, hour, **fields)

    def session(self, day, hour, plan):
        small = self.chance(0.1) or (plan["form"] == "bad" and self.chance(0.9))
        items = plan["items"] if not self.chance(self.wild) else plan["items"] + plan["not_today"]
        done = {}
        for item in items:
            dose = item["plan_b"] if small else item["dose"]
            amount = dose + self.random.choice([0, 0, 0, 0, 0, 0, 2, -1, -dose])
            done[item["exercise"]] = {"id": item["exercise"], "done": max(0, amount),
                                      "okay_now": not self.chance(self.no / 2)}
        if self.chance(self.wild / 2):
            extra = self.any_id()
            done[extra] = {"id": extra, "done": self.random.choice([0, 1, 8, 40]), "okay_now": not self.chance(0.3)}
        if not done:
            return
        before = self.level()
        worst = 9 if self.chance(self.wild / 8) else min(10, before + self.random.choice([0, 0, 1, 1, 2, 3]))
        fields = {"plan": "B" if small else "A", "pain_before": before, "pain_worst": worst,
                  "exercises": list(done.values())}
        if self.chance(self.wild / 15):
            fields["new_signs"] = True
        self.add("session", day, hour, **fields)

    def whim(self, day, hour):
        kind = self.random.choice(["lower", "swap", "exclude", "prescribe", "profile", "flare", "clearance", "triage"])
        if kind == "lower":
            self.add(kind, day, hour, exercise=self.any_id(), dose=self.random.randint(1, 14))
        elif kind == "swap":
            start = self.any_id()
            same = [name for name, facts in sorted(self.catalogue.items())
                    if start not in self.catalogue or facts["goal"] == self.catalogue[start]["goal"]]
            self.add(kind, day, hour, **{"from": start, "to": self.random.choice(same)})
        elif kind == "exclude":
            self.add(kind, day, hour, exercise=self.any_id())
        elif kind == "prescribe":
            again = {"exercise": self.any_id()}
            self.add(kind, day, hour,
                     entry=again if self.chance(0.4) and again["exercise"] in self.catalogue
                     else entry(self.random, self.catalogue))
        elif kind == "profile":
            made = profile(self.random)
            key = self.random.choice(sorted(made))
            self.add(kind, day, hour, **{key: made[key]})
        elif kind == "clearance":
            self.add(kind, day, hour, who="GP", on=day.isoformat())
        elif kind == "triage":
            self.triage(day, hour)
        else:
            self.add(kind, day, hour)

    def offer(self, day, hour):
        plan = self.now(day)
        for item in plan["items"] + plan["not_today"]:
            if "offer" in item and self.chance(0.5):
                self.add("swap", day, hour, **{"from": item["exercise"], "to": item["offer"]})

    def now(self, day):
        """The plan so far; the part of the day that is behind is played, in the order in which it came."""
        fresh = Planner(self.catalogue, self.profile, self.prescription)
        fresh.play_all(self.events)
        self.planner = fresh
        return fresh.plan(day)

    def live(self, day):
        if self.chance(0.03):
            self.pain = self.random.randint(0, 8)
        if self.chance(0.8):
            self.later(day, self.random.choice([7, 8, 9, 20]))
        if self.chance(0.6):
            self.add("daily_pain", day, 9, pain=self.level())
        if self.chance(0.2):
            self.add("day_form", day, 10, form=self.random.choice(["good", "ordinary", "bad", "bad"]))
        if self.chance(self.wild):
            self.whim(day, self.random.choice([6, 11, 18]))
        plan = self.now(day)
        if plan["triage_due"] and self.chance(0.8):
            self.triage(day, 12)
        if plan["blocked"] and self.chance(0.3):
            self.add("clearance", day, 12, who="GP", on=day.isoformat())
        self.offer(day, 13)
        plan = self.now(day)
        if self.chance(0.9):
            self.session(day, 17, plan)
            if self.chance(self.wild):
                self.later(day, 18)
            if self.chance(self.wild):
                self.session(day, 19, plan)

    def write(self, length):
        """Lives `length` days, now and then away for a while."""
        day, end = FIRST, FIRST + length * DAY
        while day < end:
            self.live(day)
            day += DAY
            if self.chance(0.02):
                day += self.random.choice([4, 10, 11, 12, 21, 22, 25]) * DAY
        return {"profile": self.profile, "prescription": self.prescription, "events": self.events}


def programme_profile(random, catalogue):
    """A profile for `rygg compose`."""
    made = {**profile(random), "pattern": random.choice(PATTERNS), "minutes": random.choice([10, 15, 20, 30])}
    if random.random() < 0.5:
        made["weeks"] = random.choice([0, 5, 6, 40])
    if random.random() < 0.5:
        made["likes"] = random.sample(sorted(catalogue), random.randint(0, 8))
    if random.random() < 0.5:
        made["usual"] = {name: random.choice([0, 1, 3, 7, 10, 30, 200])
                         for name in random.sample(sorted(catalogue), random.randint(0, 30))}
    if random.random() < 0.5:
        made["goal"] = entry(random, catalogue)
    return made
