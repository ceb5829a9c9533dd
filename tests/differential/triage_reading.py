"""A second reading of the triage specification: which rules fire, at which level, for one document of answers.

Written from the specification's tables and sentences, not from `src/triage` or `content/triage.json`.
"""

EMERGENCY, SAME_DAY, WITHIN_DAYS, PHYSIO, SELF_CARE = "emergency", "same_day", "within_days", "physio", "self_care"
LEVELS = [EMERGENCY, SAME_DAY, WITHIN_DAYS, PHYSIO, SELF_CARE]

YNU = ["yes", "no", "unsure"]
ONSET = ["no", "new", "stable", "longstanding", "unsure"]
CES = ["saddle", "bladder", "bowel", "sexual"]
WELLBEING = ["expect_recovery", "fear_movement", "confidence", "sleep", "work", "low_mood"]
SCALE = range(0, 11)
BONE = ["osteoporosis", "steroids"]
INFECTION = ["injected_drugs", "spinal_procedure", "immunosuppressed", "diabetes", "dialysis", "recent_infection"]
PATTERN = ["constant", "worsening", "prevents_sleep", "thoracic"]
INFLAMMATORY = ["gradual_onset", "morning_stiffness", "better_moving", "second_half_night", "buttock_pain",
                "nsaid_relief", "associated_disease"]

MISSING = object()  # asked, without an answer, where unsure is none


class Answers:
    """The answers that count. A question that is not in it was not asked: every condition on it is false."""

    def __init__(self):
        self.said = {}

    def one_of(self, question, *values):
        return question in self.said and self.said[question] in values

    def none_of(self, question, value):
        return question in self.said and self.said[question] != value

    def at_least(self, question, least):
        return isinstance(self.said.get(question), int) and self.said[question] >= least

    def under(self, question, bound):
        return isinstance(self.said.get(question), int) and self.said[question] < bound

    def has(self, question, *values):
        given = self.said.get(question)
        return isinstance(given, list) and any(value in given for value in values)

    def filled(self, question):
        given = self.said.get(question)
        return given == "unsure" or (isinstance(given, list) and len(given) > 0)

    def ces(self, *values):
        return any(self.one_of(question, *values) for question in CES)

    @property
    def weak(self):
        return self.one_of("weakness", "mild", "marked", "both")

    @property
    def stable(self):
        return self.one_of("walking", "stable") and self.at_least("age", 60) and self.one_of("duration", "over_12w")

    @property
    def legs(self):
        return self.one_of("both_legs", "yes") and not self.stable


def nerves(a):
    return a.weak or a.legs or a.one_of("cord_signs", "yes")


def infection_of_some_weeks(a):
    beside_diabetes = a.one_of("infection_risk", "unsure") or a.has(
        "infection_risk", *[value for value in INFECTION if value != "diabetes"])
    return a.none_of("duration", "over_12w") and (
        (beside_diabetes and a.at_least("pain_now", 7))
        or (a.filled("infection_risk") and a.has("pain_pattern", "constant", "worsening")))


# rule, level, blocks, fires, the answers that make a lasting rule quiet
RULES = [
    ("CES-1", EMERGENCY, True, lambda a: a.ces("new"), None),
    ("CES-2", SAME_DAY, True, lambda a: a.ces("stable"), CES),
    ("CES-3", EMERGENCY, True, lambda a: a.ces("unsure") and (
        a.one_of("both_legs", "yes") or a.one_of("weakness", "marked", "both")), None),
    ("CES-4", SAME_DAY, True, lambda a: a.ces("unsure"), None),
    ("CES-5", EMERGENCY, True, lambda a: a.one_of("both_legs", "yes") and (a.weak or a.ces("stable")), None),
    ("CES-6", SAME_DAY, True, lambda a: a.one_of("both_legs", "yes", "unsure") and not a.stable,
     ["both_legs", "walking"]),
    ("MOT-1", EMERGENCY, True, lambda a: a.one_of("weakness", "both"), None),
    ("MOT-2", SAME_DAY, True, lambda a: a.one_of("weakness", "marked", "unsure"), None),
    ("MOT-3", WITHIN_DAYS, True, lambda a: a.one_of("weakness", "mild"), ["weakness"]),
    ("NUM-1", SAME_DAY, True, lambda a: a.one_of("leg_numbness", "worsening"), None),
    ("NUM-2", WITHIN_DAYS, False, lambda a: a.one_of("leg_numbness", "severe", "unsure") or (
        a.one_of("leg_numbness", "mild") and a.one_of("both_legs", "yes", "unsure")), None),
    ("CORD-1", EMERGENCY, True, lambda a: a.one_of("cord_signs", "yes") and (
        a.one_of("weakness", "both") or a.ces("new", "stable") or a.one_of("cancer", "yes")), None),
    ("CORD-2", SAME_DAY, True, lambda a: a.one_of("cord_signs", "yes", "unsure"), None),
    ("FRA-1", EMERGENCY, True, lambda a: a.one_of("injury", "high_energy"), None),
    ("FRA-2", EMERGENCY, True, lambda a: a.one_of("injury", "accident") and (
        a.one_of("cannot_stand", "yes") or a.weak or a.one_of("both_legs", "yes")
        or a.one_of("leg_numbness", "mild", "worsening", "severe") or a.ces("new", "stable")), None),
    ("FRA-3", SAME_DAY, True, lambda a: a.one_of("injury", "accident", "unsure") and (
        a.at_least("pain_now", 7) or a.one_of("bone_pain", "yes") or a.at_least("age", 70)
        or a.filled("bone_risk")), None),
    ("FRA-4", WITHIN_DAYS, True, lambda a: a.one_of("injury", "accident", "unsure"), None),
    ("FRA-5", SAME_DAY, True, lambda a: a.one_of("injury", "none", "trivial") and a.one_of("sudden_severe", "yes")
     and (a.filled("bone_risk") or a.at_least("age", 70)), None),
    ("FRA-6", WITHIN_DAYS, True, lambda a: a.filled("bone_risk") and a.none_of("examined", "yes"), None),
    ("FRA-7", WITHIN_DAYS, True, lambda a: a.one_of("injury", "trivial") and a.at_least("pain_now", 5)
     and (a.at_least("age", 70) or a.filled("bone_risk")), None),
    ("INF-1", EMERGENCY, True, lambda a: a.one_of("fever", "ill") or (a.one_of("fever", "yes") and (
        a.weak or a.one_of("both_legs", "yes") or a.one_of("cord_signs", "yes") or a.ces("new", "stable"))), None),
    ("INF-2", SAME_DAY, True, lambda a: a.one_of("fever", "yes"), None),
    ("INF-3", SAME_DAY, True, lambda a: infection_of_some_weeks(a) or (
        a.filled("infection_risk") and a.has("pain_pattern", "constant") and a.has("pain_pattern", "worsening")), None),
    ("INF-4", WITHIN_DAYS, True, lambda a: a.has("infection_risk", "injected_drugs", "spinal_procedure")
     or a.one_of("infection_risk", "unsure"), ["infection_risk"]),
    ("INF-5", SAME_DAY, True, lambda a: a.filled("infection_risk") and nerves(a), None),
    ("INF-6", WITHIN_DAYS, True, lambda a: a.one_of("fever", "unsure"), None),
    ("CAN-1", EMERGENCY, True, lambda a: a.one_of("cancer", "yes") and (
        a.weak or a.legs or a.ces("new", "stable")), None),
    ("CAN-2", SAME_DAY, True, lambda a: a.one_of("cancer", "yes") and a.filled("pain_pattern"), None),
    ("CAN-3", WITHIN_DAYS, True, lambda a: a.one_of("cancer", "yes", "unsure"), ["cancer"]),
    ("CAN-4", WITHIN_DAYS, True, lambda a: a.one_of("weight_loss", "yes", "unsure"), None),
    ("CAN-5", WITHIN_DAYS, False, lambda a: a.at_least("age", 50) and a.one_of("duration", "6_12w", "over_12w")
     and a.none_of("improving", "yes") and a.none_of("examined", "yes"), None),
    ("VAS-1", EMERGENCY, True, lambda a: a.one_of("vascular", "yes"), None),
    ("VAS-2", EMERGENCY, True, lambda a: a.one_of("sudden_severe", "yes") and a.at_least("age", 60)
     and a.one_of("injury", "none", "unsure"), None),
    ("VAS-3", SAME_DAY, True, lambda a: a.one_of("vascular", "unsure"), None),
    ("VAS-4", WITHIN_DAYS, False, lambda a: a.one_of("sudden_severe", "unsure") and a.at_least("age", 60), None),
    ("VAS-5", SAME_DAY, True, lambda a: a.one_of("sudden_severe", "yes") and a.at_least("age", 60), None),
    ("COA-1", EMERGENCY, True, lambda a: a.one_of("anticoagulant", "yes") and (
        (a.one_of("sudden_severe", "yes") and (nerves(a) or a.ces("new", "stable")))
        or a.one_of("weakness", "marked", "both") or a.legs or a.ces("new")), None),
    ("COA-2", SAME_DAY, True, lambda a: a.one_of("anticoagulant", "yes") and a.one_of("sudden_severe", "yes"), None),
    ("NEC-1", EMERGENCY, True, lambda a: a.one_of("neck_alarm", "yes"), None),
    ("NEC-2", SAME_DAY, True, lambda a: a.one_of("neck_alarm", "unsure")
     or a.one_of("arm_signs", "weakness", "unsure"), None),
    ("NEC-3", PHYSIO, False, lambda a: a.one_of("arm_signs", "tingling"), None),
    ("IFL-1", WITHIN_DAYS, False, lambda a: isinstance(a.said.get("inflammatory"), list)
     and len(a.said["inflammatory"]) >= 2, None),
    ("IFL-2", SAME_DAY, True, lambda a: a.one_of("red_eye", "yes"), None),
    ("STE-1", PHYSIO, False, lambda a: a.one_of("walking", "stable"), None),
    ("STE-2", WITHIN_DAYS, False, lambda a: a.one_of("walking", "declining"), None),
    ("THO-1", WITHIN_DAYS, False, lambda a: a.has("pain_pattern", "thoracic") and a.none_of("examined", "yes"), None),
    ("AGE-1", SAME_DAY, True, lambda a: a.under("age", 18) and (
        a.one_of("fever", "yes", "ill") or a.weak or a.has("pain_pattern", "prevents_sleep")), None),
    ("AGE-2", WITHIN_DAYS, True, lambda a: a.under("age", 18), None),
    ("AGE-3", WITHIN_DAYS, False, lambda a: a.at_least("age", 70) and a.none_of("first_episode", "no")
     and a.none_of("examined", "yes"), None),
    ("PRE-1", EMERGENCY, True, lambda a: a.one_of("pregnancy_signs", "heavy_bleeding"), None),
    ("PRE-2", SAME_DAY, True, lambda a: a.one_of("pregnancy_signs", "yes", "unsure"), None),
    ("URI-1", SAME_DAY, True, lambda a: a.one_of("urinary", "yes"), None),
    ("URI-2", WITHIN_DAYS, False, lambda a: a.one_of("urinary", "unsure"), None),
    ("PAI-1", SAME_DAY, True, lambda a: a.one_of("pain_uncontrolled", "yes", "unsure"), None),
    ("PAI-2", WITHIN_DAYS, False, lambda a: a.has("pain_pattern", "worsening") and a.at_least("pain_now", 7), None),
    ("COU-1", PHYSIO, False, lambda a: a.none_of("duration", "under_2w") and a.none_of("improving", "yes"), None),
    ("COU-2", WITHIN_DAYS, False, lambda a: a.one_of("disabling_leg", "yes")
     and a.one_of("duration", "6_12w", "over_12w") and a.none_of("examined", "yes"), None),
    ("MIN-1", EMERGENCY, True, lambda a: a.one_of("self_harm", "plan"), None),
    ("MIN-2", SAME_DAY, False, lambda a: a.one_of("self_harm", "thoughts", "unsure"), None),
    ("YEL-1", PHYSIO, False, lambda a: sum(a.at_least(question, 7) for question in WELLBEING) >= 2, None),
    ("NEW-1", PHYSIO, False, lambda a: a.one_of("something_new", "yes", "unsure"), None),
]


def always(_):
    return True


def has_neck_pain(a):
    return a.none_of("neck_pain", "no")


def is_injured(a):
    return a.one_of("injury", "accident", "high_energy", "unsure")


def has_leg_pain(a):
    return a.none_of("leg_pain", "none")


def is_long_and_young(a):
    return a.one_of("duration", "over_12w") and a.under("age", 50)


# question, its values (a range: a number; a list in a list: any of them), when it is asked
QUESTIONS = [
    ("age", range(0, 121), always),
    *[(question, ONSET, always) for question in CES],
    ("both_legs", YNU, always),
    ("weakness", ["no", "mild", "marked", "both", "unsure"], always),
    ("leg_numbness", ["no", "mild", "worsening", "severe", "unsure"], always),
    ("cord_signs", YNU, always),
    ("vascular", YNU, always),
    ("sudden_severe", YNU, always),
    ("injury", ["none", "trivial", "accident", "high_energy", "unsure"], always),
    ("fever", ["no", "yes", "ill", "unsure"], always),
    ("neck_pain", YNU, always),
    ("neck_alarm", YNU, has_neck_pain),
    ("arm_signs", ["none", "tingling", "weakness", "unsure"], has_neck_pain),
    ("cannot_stand", YNU, is_injured),
    ("bone_pain", YNU, is_injured),
    ("duration", ["under_2w", "2_6w", "6_12w", "over_12w"], always),
    ("leg_pain", ["none", "above_knee", "below_knee", "unsure"], always),
    ("walking", ["none", "stable", "declining", "unsure"],
     lambda a: has_leg_pain(a) or a.none_of("both_legs", "no")),
    ("bone_risk", [BONE], always),
    ("anticoagulant", YNU, always),
    ("infection_risk", [INFECTION], always),
    ("cancer", YNU, always),
    ("weight_loss", YNU, always),
    ("pain_now", SCALE, always),
    ("pain_pattern", [PATTERN], always),
    ("pain_uncontrolled", YNU, lambda a: a.at_least("pain_now", 7)),
    ("improving", YNU, always),
    ("first_episode", YNU, lambda a: a.at_least("age", 70)),
    ("examined", YNU, always),
    ("disabling_leg", YNU, has_leg_pain),
    ("inflammatory", [INFLAMMATORY], is_long_and_young),
    ("red_eye", YNU, is_long_and_young),
    ("urinary", YNU, always),
    ("pregnant", YNU, lambda a: a.at_least("age", 15) and a.under("age", 56)),
    ("pregnancy_signs", ["no", "yes", "heavy_bleeding", "unsure"], lambda a: a.one_of("pregnant", "yes", "unsure")),
    ("low_mood", SCALE, always),
    ("self_harm", ["no", "thoughts", "plan", "unsure"], lambda a: a.at_least("low_mood", 7)),
    *[(question, SCALE, always) for question in WELLBEING if question != "low_mood"],
    ("something_new", YNU, always),
]

SHORT_CARRIED = {"age", "duration", "bone_risk", "anticoagulant", "infection_risk", "cancer", "pregnant"}
SHORT_ASKED = {"cannot_stand", "bone_pain", "walking", "pain_now", "pregnancy_signs", "something_new"} | {
    name for name, _, _ in QUESTIONS[1:16]}


def is_list(values):
    return isinstance(values, list) and isinstance(values[0], list)


def when_missing(question, values):
    """What a missing answer counts as; a skipped wellbeing number is below every threshold."""
    return "unsure" if is_list(values) or (isinstance(values, list) and "unsure" in values) else MISSING


def counted(given, form):
    """The answers that count, read in order; after an emergency rule fires, missing questions were not asked."""
    answers, stopped = Answers(), False
    for question, values, asked_if in QUESTIONS:
        in_form = question != "something_new" if form == "full" else question in SHORT_CARRIED | SHORT_ASKED
        if not in_form or not asked_if(answers):
            continue
        if question in given:
            answers.said[question] = given[question]
        elif not stopped and not (form == "short" and question in SHORT_CARRIED):
            answers.said[question] = when_missing(question, values)
        stopped = stopped or any(level == EMERGENCY and fires(answers) for _, level, _, fires, _ in RULES)
    return answers


def no_worse(question, now, cleared):
    if now is None:
        return False
    if question == "walking" and now == "none":
        return cleared != "stable"
    if now in ("no", "longstanding") or now == []:
        return True
    if cleared is None:
        return False
    if isinstance(now, list) and isinstance(cleared, list):
        return set(now) <= set(cleared)
    return now == cleared or (now == "unsure" and cleared == "yes")


def assess(document):
    """`level`, `rules` and `blocks_plan` of one document as `rygg triage` takes it."""
    form, cleared = document.get("form", "full"), document.get("cleared")
    answers = counted(document["answers"], form)
    may_be_quiet = form == "short" and cleared is not None and answers.one_of("something_new", "no")
    fired = sorted((rule for rule in RULES if rule[3](answers)), key=lambda rule: LEVELS.index(rule[1]))
    loud = [rule for rule in fired if not (may_be_quiet and rule[4] and all(
        no_worse(question, answers.said.get(question), cleared.get(question)) for question in rule[4]))]
    return {"level": loud[0][1] if loud else SELF_CARE, "rules": [rule[0] for rule in fired],
            "blocks_plan": any(rule[2] for rule in loud)}
