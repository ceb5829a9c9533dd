#!/usr/bin/env python3
"""`rygg content check` on the content as it is, and on a copy with one fault of each kind: every one of them is told,
with its file and place. `rygg content stats` names all texts and what a language lacks."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

RYGG, CONTENT = sys.argv[1], pathlib.Path(sys.argv[2])
failures = []


def require(holds, what):
    if not holds:
        failures.append(what)


def run(verb, folder):
    return subprocess.run([RYGG, "content", verb, str(folder)], capture_output=True, text=True)


def change(file, edit):
    value = json.loads(file.read_text(encoding="utf-8"))
    edit(value)
    file.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def plant(folder):
    """Puts the faults in; gives for each how its line begins (behind the folder's name), and what it says."""
    def article(value):
        value["sources"].append("nobody_1900")
        value["blocks"].append({"id": "lost", "kind": "link", "article": "no_such_article"})
        value["blocks"].append({"id": "odd", "kind": "callout", "action": "fly"})

    change(folder / "articles/disc.json", article)
    for language in ("sv", "no", "da"):
        change(folder / language / "articles/disc.json", lambda value: value["blocks"].update(
            lost="Text", odd={"title": "Text", "text": "Text", "action": "Text"}))
    (folder / "articles/sleep.json").write_text(
        (folder / "articles/sleep.json").read_text(encoding="utf-8").replace('"sources": [', '"sources": ["nobody_1901", ', 1),
        encoding="utf-8")
    change(folder / "articles/everyday.json", lambda value: block(value, "see_lift_floor").update(movement="no_such_movement"))
    change(folder / "course.json", lambda value: value["weeks"][3]["articles"].__setitem__(0, "no_such_text"))
    change(folder / "treatments.json", lambda value: value["treatments"][0]["sources"].append("nobody_1902"))
    change(folder / "imaging.json", lambda value: value.update(source="nobody_1903"))
    change(folder / "figures.json", lambda value: value["figures"].pop())
    change(folder / "exercises.json", lambda value: value["exercises"][0]["sources"].append("nobody_1904"))
    (folder / "da/articles/neck.json").unlink()
    change(folder / "no/relaxation.json", lambda value: value.pop("end"))
    change(folder / "sv/printables.json", lambda value: value.update(extra=1))
    change(folder / "no/exercises.json", lambda value: value.pop("bridge"))
    (folder / "sv/triage.json").write_text('{"questions": {\n "age": \n', encoding="utf-8")
    return [("articles/disc.json /blocks/", "must be one of today, plan"),
            ("articles/sleep.json /sources", "names the source nobody_1901, which sources.json does not have"),
            ("articles/everyday.json /blocks/", "leads to the movement no_such_movement, which exercises.json does not have"),
            ("course.json /weeks/3/articles", "leads to the article no_such_text, which is not there"),
            ("treatments.json /treatments/", "nobody_1902"), ("imaging.json /source", "nobody_1903"),
            ("figures.json /figures", "has no figure of"), ("exercises.json /exercises/", "nobody_1904"),
            ("da: no words for", "articles/neck"),
            ("no: no words for", "exercises/bridge"), ("no/relaxation.json", 'missing key "end"'),
            ("sv/printables.json /extra", "unknown key"),
            ("sv/triage.json", "line 3, column ")]


def block(value, name):
    return next(one for one in value["blocks"] if one["id"] == name)


def plant_texts(folder):
    """As `plant`, with faults of texts that can be read; one of each kind."""
    def words(language, article, edit):
        change(folder / language / f"articles/{article}.json", lambda value: edit(value["blocks"]))

    def replace(blocks, name, old, new):
        require(old in blocks[name], f"{name} does not hold {old} any more")
        blocks[name] = blocks[name].replace(old, new)

    change(folder / "articles/sleep.json", lambda value: value["blocks"].remove(block(value, "today")))
    for language in ("sv", "no", "da"):
        words(language, "sleep", lambda blocks: blocks.pop("today"))
    change(folder / "articles/work.json", lambda value: block(value, "today").pop("action"))
    for language in ("sv", "no", "da"):
        words(language, "work", lambda blocks: blocks["today"].pop("action"))
    hard = "Multidisciplinära rehabiliteringsprogram rekommenderas internationellt. "
    words("sv", "neck", lambda blocks: blocks.update({name: hard * 12 for name, text in blocks.items() if isinstance(text, str)}))
    words("no", "scan", lambda blocks: blocks.update({name: "Kort." for name, text in blocks.items() if isinstance(text, str)}))
    words("da", "breathing", lambda blocks: blocks.update(how=["Gå en tur. " * 60] * len(blocks["how"])))
    words("no", "disc", lambda blocks: replace(blocks, "common", "29", "92"))
    change(folder / "articles/back_pain.json", lambda value: block(value, "how_common").pop("sources"))
    words("da", "stress_mood", lambda blocks: replace(blocks, "real", " ", " <b>vigtigt</b> "))
    change(folder / "articles/disc.json", lambda value: block(value, "picture").update(marked=90))
    (folder / "sv/articles/lost.json").write_text((folder / "sv/articles/sleep.json").read_text(encoding="utf-8"), encoding="utf-8")
    change(folder / "sources.json", lambda value: value["sources"][0]["used_in"].append("sleep"))
    change(folder / "sv/exercises.json", lambda value: value["bridge"].update(evidence=hard * 12))
    return [("articles/sleep.json /blocks:", "needs a callout with the id today and an action"),
            ("articles/work.json /blocks:", "needs a callout with the id today and an action"),
            ("sv/articles/neck.json:", "is too hard to read: LIX"),
            ("no/articles/scan.json:", "an article has 150 to 450"), ("da/articles/breathing.json:", "an article has 150 to 450"),
            ("no/articles/disc.json /blocks/common:", "says 92 where the other languages say 29"),
            ("articles/back_pain.json /blocks/", "(how_common): says a number and names no source"),
            ("da/articles/stress_mood.json /blocks/real:", "holds markup"),
            ("sv/articles/disc.json /blocks/picture/text:", "does not say how many of the hundred are marked: 90"),
            ("sv/articles/lost.json:", "belongs to nothing"),
            ("sources.json /sources:", "finucane_2020 says that it is used in sleep, which does not name it"),
            ("sv/exercises.json /bridge:", "is too hard to read: LIX")]


def check_planted(folder, plant_faults):
    expected = plant_faults(folder)
    checked = run("check", folder)
    require(checked.returncode == 1, f"faults: exit {checked.returncode}")
    lines = checked.stderr.splitlines()
    for begin, message in expected:
        require(any(line.startswith(f"{folder}/{begin}") and message in line for line in lines),
                f"not told: {begin} ... {message}")
    require(len(lines) == len(set(lines)), "something is told twice")
    require(all(line.startswith(f"{folder}/") and ": " in line for line in lines), "a line without file and message")


def check_missing(folder):
    stats = run("stats", folder)
    require(stats.returncode == 1 and "articles/neck" in json.loads(stats.stdout)["languages"]["da"]["missing"],
            "stats does not say what a language lacks")


def check_whole():
    checked = run("check", CONTENT)
    require(checked.returncode == 0 and not checked.stderr and not checked.stdout,
            f"the content as it is: exit {checked.returncode}\n{checked.stderr[:2000]}")
    stats = json.loads(run("stats", CONTENT).stdout)
    ids = {file.stem for file in CONTENT.glob("articles/*.json")}
    for language in ("sv", "no", "da"):
        texts = stats["languages"][language]
        require(set(texts["articles"]) == ids and texts["exercises"] and not texts["missing"], f"stats of {language}")
        require(all(text["words"] > 0 and 0 < text["lix"] < 40 for text in texts["articles"].values()), f"LIX of {language}")


check_whole()
with tempfile.TemporaryDirectory() as name:
    forms = pathlib.Path(shutil.copytree(CONTENT, pathlib.Path(name) / "forms"))
    check_planted(forms, plant)
    check_missing(forms)
    check_planted(pathlib.Path(shutil.copytree(CONTENT, pathlib.Path(name) / "texts")), plant_texts)
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
