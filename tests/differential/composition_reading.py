"""The composition of a first programme, read a second time: planner_exact.md, Composition, in plain Python."""

from reading_words import ALWAYS_THERE, IMPLIED_TAG, Kind, half_up

ITEMS = {10: 3, 15: 4, 20: 5, 30: 6}
A1 = "walk_flat/walk_int/pool_walk/bike"
W = "sit_stand/bridge/wall_push"
SPARE = ("breathing/thor_ext/pelvic_tilt/sit_stand/tandem/heel_raise/wall_push/plank_wall/rest_9090/abd_brace")
ROWS = {
    "nonspecific": [A1, W, "arm_4kn/abd_brace/tandem", "cat_camel/pelvic_tilt/thor_ext", "bridge/wall_push/heel_raise",
                    "breathing"],
    "sciatica": [A1, "slider_sup/slider_sit/pelvic_tilt/thor_ext", W, "abd_brace/arm_4kn/tandem",
                 "bridge/wall_push/heel_raise", "rest_9090/breathing"],
    "stenosis": ["bike/walk_int/pool_walk/walk_flat", "seat_flex/pelvic_tilt", W, "knee_chest/pelvic_tilt",
                 "abd_brace/arm_4kn/tandem", "heel_raise/wall_push"],
    "osteoporosis": [A1, W, "ext_supine/wall_push", "tandem", "thor_ext", "hip_hinge/heel_raise"],
    "neck": [A1, "neck_rot/thor_ext", "chin_tuck/wall_push", "thor_ext", "neck_iso/wall_push", "breathing"],
}


class Composer:
    def __init__(self, catalogue, profile):
        self.catalogue, self.profile = catalogue, profile
        self.minutes = profile["minutes"]
        self.left = 60 * self.minutes
        self.highest = 1 if profile.get("weeks", 12) < 6 else 2
        self.tags = set(profile["avoid"]) | {IMPLIED_TAG.get(profile["pattern"])}
        self.chosen = []

    def taken(self):
        return {entry.get("exercise") for entry in self.chosen}

    def usable(self, name):
        facts = self.catalogue[name]
        return (name not in self.taken() and facts["level"] <= self.highest and not set(facts["avoid"]) & self.tags
                and facts["position"] in self.profile.get("positions", [facts["position"]])
                and (facts["equipment"] is None or facts["equipment"] in ALWAYS_THERE
                     or facts["equipment"] in self.profile.get("equipment", [])))

    def variant_allowed(self, name):
        facts = self.catalogue[name]
        return (name not in self.taken() and not set(facts["avoid"]) & self.tags
                and facts["position"] in self.profile.get("positions", [facts["position"]])
                and (facts["equipment"] is None or facts["equipment"] in ALWAYS_THERE
                     or facts["equipment"] in self.profile.get("equipment", [])))

    def entry(self, name):
        """The entry for an exercise, and what it costs in seconds."""
        kind = Kind(self.catalogue, {"exercise": name})
        usual = self.profile.get("usual", {}).get(name)
        dose = kind.start if usual is None else min(7 * usual // 10, kind.top)
        entry = {"exercise": name} if usual is None else {"exercise": name, "usual": usual}
        if kind.goal == "A":
            limit = max(half_up(kind.start), self.minutes // 2)
            if dose > limit:
                dose, entry = limit, {"exercise": name, "usual": -(-10 * limit // 7)}
        cost = price(kind.unit, max(1, dose))
        if dose < half_up(kind.start) and kind.easier and self.variant_allowed(kind.easier):
            variant = Kind(self.catalogue, {"exercise": kind.easier})
            cost = max(cost, price(variant.unit, half_up(variant.start)))
        return entry, cost

    def choose(self, names):
        for name in names:
            if not self.usable(name):
                continue
            entry, cost = self.entry(name)
            if cost <= self.left:
                self.chosen.append(entry)
                self.left -= cost
                return

    def ordered(self, slot, aerobic):
        names, likes = slot.split("/"), self.profile.get("likes", [])
        first = [name for name in names if name in likes]
        if aerobic:
            first = [name for name in likes if name in self.catalogue and self.catalogue[name]["goal"] == "A"
                     and self.catalogue[name]["level"] == 1]
        return first + [name for name in names if name not in first]

    def compose(self):
        """The prescription, or None where the goal is not allowed."""
        goal, skip = self.profile.get("goal"), False
        if goal and "activity" in goal:
            skip = goal["activity"].get("aerobic", False)
            if skip and "CV" in self.tags:
                return None
        elif goal:
            if not self.usable(goal["exercise"]):
                return None
            skip = self.catalogue[goal["exercise"]]["goal"] == "A"
        if goal:
            self.chosen.append(goal)
        for index, slot in enumerate(ROWS[self.profile["pattern"]]):
            if len(self.chosen) < ITEMS[self.minutes] and not (index == 0 and skip):
                self.choose(self.ordered(slot, index == 0))
        while len(self.chosen) < 3:
            before = len(self.chosen)
            self.choose(self.ordered(SPARE, False))
            if len(self.chosen) == before:
                break
        return self.chosen


def price(unit, dose):
    return {"minutes": 60 * dose, "seconds": dose + 60, "repetitions": 5 * dose + 60}[unit]
