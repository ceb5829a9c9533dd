"""The main job as a person does it, from the first start to tomorrow's changed dose, in one language."""
import json

from stage import until
from words import ROOT, Words

BUTTONS = ("push button", "button")
NAMES = {"sv": "Svenska", "no": "Norsk", "da": "Dansk"}
COUNTRIES = {"sv": "Sweden", "no": "Norway", "da": "Denmark"}
# What somebody with ordinary, long-known back pain answers; every other question gets "no" or "none".
ANSWERS = {"age": 45, "duration": "over_12w", "leg_pain": "none", "improving": "yes", "examined": "yes", "pain_now": 3}
CHOICES = ("radio button", "check box", "push button", "toggle button")


class Journey:
    """`picture(name)` is called on every page with what the page is."""

    def __init__(self, program, language, picture=lambda name: None):
        self.program, self.words, self.picture = program, Words(language), picture
        self.ui, self.content = self.words.ui, self.words.content
        with open(f"{ROOT}/content/triage.json", encoding="utf-8") as facts:
            self.questions = {question["id"]: question for question in json.load(facts)["questions"]}

    # Small steps

    def press(self, source):
        self.program.press(self.ui(source), BUTTONS)

    def names(self):
        return [" ".join(node.name.split()) for node in self.program.bus.nodes() if node.name]

    def see(self, source):
        self.program.find(self.ui(source))

    def pain(self, question, score):
        label = [text.replace("%1", str(score)) for text in self.ui("%1 of 10")]
        self.program.choose(label, within=question)

    def setup_answer(self, question, answer):
        self.program.choose(self.content(f"setup/{question}/answers/{answer}/label"),
                            within=self.content(f"setup/{question}/heading"))

    # The first start

    def choose_language(self):
        self.program.choose(NAMES[self.words.language])
        self.see("Which language do you want?")
        self.program.choose(self.ui(COUNTRIES[self.words.language]))
        self.picture("language")
        self.press("Continue")

    def read_about(self):
        self.program.shows(self.content("setup/about/title"))
        self.picture("about")
        self.press("Continue")

    def open_questions(self):
        """The triage questions that show now."""
        shown = set(self.names())
        return [name for name in self.questions
                if " ".join(self.content(f"triage/questions/{name}/heading").split()) in shown]

    def answer(self, name):
        question, given = self.questions[name], ANSWERS.get(name)
        heading = self.content(f"triage/questions/{name}/heading")
        answers = self.content(f"triage/questions/{name}/answers")
        if name == "age":
            self.program.write(self.content("triage/questions/age/summary"), str(given))
        elif isinstance(given, int):
            self.pain(heading, given)
        elif question["kind"] == "list":
            self.program.choose(answers["none"]["label"], within=heading)
        else:
            pick = given or next(value for value in ("no", "none") if value in answers)
            self.program.choose(answers[pick]["label"], within=heading)

    def answer_triage(self, prefix="question"):
        """Answers every page until the summary; returns how many pages there were."""
        confirm, before, pages = self.ui("Yes, show the result"), None, 0
        while True:
            def look():
                if any(name in confirm for name in self.names()):
                    return ["summary"]
                here = self.open_questions()
                return here if here != before else None
            here = until(look, f"the page after {before}")
            if here == ["summary"]:
                return pages
            pages += 1
            if self.questions[here[0]]["part"] == 3:
                self.picture(f"{prefix}_{pages:02d}")
                self.program.press(self.content("triage/wellbeing/skip"))
            else:
                for name in here:
                    self.answer(name)
                self.picture(f"{prefix}_{pages:02d}")
                self.press("Continue")
            before = here

    def confirm_triage(self, prefix=""):
        self.picture(prefix + "summary")
        self.press("Yes, show the result")
        self.program.shows(self.content("triage/safety_net/title"))
        self.picture(prefix + "result")

    def answer_profile(self):
        self.setup_answer("pattern", "nonspecific")
        self.picture("pattern")
        self.press("Continue")
        for question in ("heart", "falls", "continence"):
            self.setup_answer(question, "no")
        self.picture("safety")
        self.press("Continue")
        self.setup_answer("floor", "floor")
        self.picture("place")
        self.press("Continue")

    def set_goal(self):
        self.program.write(self.ui("In your own words"), self.content("setup/goal/examples/0"))
        self.program.choose(self.ui("In minutes"))
        self.program.write(self.content("setup/goal/how_much"), "10")
        self.program.write(self.content("setup/goal/target"), "30")
        self.program.choose(self.ui("No"))
        self.picture("goal")
        self.press("Continue")

    def set_plan(self):
        self.program.shows(self.content("setup/likes/heading"))
        self.program.choose(self.content("exercises/walk_flat/name"))
        self.picture("likes")
        self.press("Continue")
        self.program.shows(self.content("setup/baseline/heading"))
        self.program.write(self.content("exercises/walk_flat/name"), "15")
        self.picture("baseline")
        self.press("Continue")
        self.setup_answer("minutes", "15")
        self.picture("days")
        self.press("Continue")
        self.see("Your first plan")
        self.picture("first_plan")
        self.press("Begin with this plan")

    # The day

    def say_ordinary_day(self):
        self.see("How is the day?")
        self.picture("today_new")
        self.program.choose(self.ui("Ordinary day"))
        self.picture("today")

    def answer_later(self, okay):
        self.press("Answer")
        self.program.choose(self.ui("Yes, I am okay" if okay else "No"), within=self.ui("Am I okay later?")[0])
        self.pain(self.ui("How much pain do you have right now?")[0], 3)
        self.program.choose(self.ui("No"),
                            within=self.ui("Have you got new numbness or weakness since the session?")[0])
        self.see("This changes next time")
        self.picture("later")
        self.press("Save")
        self.see("Saved. This changes")
        self.picture("today_changed")

    # The other places of the rail

    def look_round(self):
        """Learn with an article, Help now and Settings, each from the rail."""
        with open(f"{ROOT}/content/{self.words.language}/articles/back_pain.json", encoding="utf-8") as file:
            article = json.load(file)
        self.press("Learn")
        self.program.shows(article["title"])
        self.picture("learn")
        self.program.press(article["title"], BUTTONS)
        self.program.shows(article["summary"])
        self.picture("article")
        self.press("Help now")
        self.program.shows(self.ui("Numbers to call")[0])
        self.picture("help")
        self.press("Settings")
        self.see("How it looks")
        self.picture("settings")

    # The plan

    def doses(self):
        """The doses that show on the page, by exercise: the words of each row."""
        names = [self.content(f"exercises/{name}/name") for name in self.exercise_ids()]
        return sorted(text for text in self.names() if any(text.startswith(name) for name in names))

    def exercise_ids(self):
        return list(json.load(open(f"{ROOT}/content/sv/exercises.json", encoding="utf-8")))

    def plan_doses(self):
        self.program.press(self.ui("Plan"))
        self.see("Your plan")
        return self.doses()
