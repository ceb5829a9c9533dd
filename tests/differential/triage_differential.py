"""Holds `rygg triage --lines` against a second reading of the same specification, over random answer sets.

    triage_differential.py RYGG [--sets N] [--seed S]

Full and short forms, with missing answers, answers to questions that are not asked, and clearances. Exit 1 with
the first differences where level, rules or blocking differ.
"""

import argparse
import collections
import json
import random
import subprocess
import sys

from triage_reading import LEVELS, QUESTIONS, assess, is_list

CALM = {"no", "none"}
AGES = [0, 14, 15, 17, 18, 35, 49, 50, 55, 56, 59, 60, 69, 70, 85, 120]
CLEARED = ["saddle", "bladder", "bowel", "sexual", "both_legs", "walking", "weakness", "infection_risk", "cancer"]
SHOWN, BATCH = 5, 20000


class Person:
    """Draws answers: mostly calm ones, so that single rules decide and not always an emergency."""

    def __init__(self, dice):
        self.dice = dice

    def answer(self, question, values, trouble):
        dice = self.dice
        if question == "age":
            return dice.choice(AGES) if dice.random() < 0.7 else dice.randint(0, 120)
        if isinstance(values, range):
            return dice.choice(values)
        if is_list(values):
            if dice.random() >= trouble:
                return []
            if dice.random() < 0.2:
                return "unsure"
            chosen = [value for value in values[0] if dice.random() < 0.35]
            dice.shuffle(chosen)
            return chosen
        calm = [value for value in values if value in CALM]
        return calm[0] if calm and dice.random() >= trouble else dice.choice(values)

    def document(self):
        dice = self.dice
        trouble, missing = dice.choice([0, 0.03, 0.08, 0.2, 0.6]), dice.choice([0, 0, 0.02, 0.3])
        document = {"form": dice.choice(["full", "full", "short"]), "answers": {}}
        for question, values, _ in QUESTIONS:
            if question == "age" or dice.random() >= missing:
                document["answers"][question] = self.answer(question, values, trouble)
        if document["form"] == "short" and dice.random() < 0.7:
            document["cleared"] = self.cleared(document["answers"])
        return document

    def cleared(self, now):
        """What was cleared: often the same as now, else another answer or none."""
        values = {question: allowed for question, allowed, _ in QUESTIONS}
        cleared = {}
        for question in CLEARED:
            chance = self.dice.random()
            if chance < 0.6 and question in now:
                cleared[question] = now[question]
            elif chance < 0.9:
                cleared[question] = self.answer(question, values[question], 0.6)
        return cleared


def ask(rygg, documents):
    lines = "".join(json.dumps(document) + "\n" for document in documents)
    answer = subprocess.run([rygg, "triage", "--answers", "-", "--country", "SE", "--lines"], input=lines.encode(),
                            capture_output=True, check=False)
    if answer.returncode:
        sys.exit(f"rygg triage: exit {answer.returncode}: {answer.stderr.decode()[:2000]}")
    results = [json.loads(line) for line in answer.stdout.splitlines()]
    if len(results) != len(documents):
        sys.exit(f"{len(documents)} documents, {len(results)} results")
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rygg")
    parser.add_argument("--sets", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    person, different, levels, rules = Person(random.Random(wanted.seed)), 0, collections.Counter(), set()
    for begin in range(0, wanted.sets, BATCH):
        documents = [person.document() for _ in range(min(BATCH, wanted.sets - begin))]
        for document, theirs in zip(documents, ask(wanted.rygg, documents)):
            ours = assess(document)
            levels[ours["level"]] += 1
            rules.update(ours["rules"])
            if any(ours[key] != theirs[key] for key in ours):
                different += 1
                if different <= SHOWN:
                    print(json.dumps(document), "\n  this reading", ours, "\n  rygg        ",
                          {key: theirs[key] for key in ours})
    print(f"{wanted.sets} answer sets, {len(rules)} rules fired, {different} differences;",
          ", ".join(f"{level} {levels[level]}" for level in LEVELS))
    return 1 if different or not wanted.sets else 0


if __name__ == "__main__":
    sys.exit(main())
