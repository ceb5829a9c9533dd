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
            ("course.json /weeks/3/articles", "leads to the article no_such_text, which is not there"),
            ("treatments.json /treatments/", "nobody_1902"), ("imaging.json /source", "nobody_1903"),
            ("figures.json /figures", "has no figure of"), ("exercises.json /exercises/", "nobody_1904"),
            ("da: no words for", "articles/neck"),
            ("no: no words for", "exercises/bridge"), ("no/relaxation.json", 'missing key "end"'),
            ("sv/printables.json /extra", "unknown key"),
            ("sv/triage.json", "a comma, quotation mark or bracket is missing there")]


def check_planted(folder):
    expected = plant(folder)
    checked = run("check", folder)
    require(checked.returncode == 1, f"faults: exit {checked.returncode}")
    lines = checked.stderr.splitlines()
    for begin, message in expected:
        require(any(line.startswith(f"{folder}/{begin}") and message in line for line in lines),
                f"not told: {begin} ... {message}")
    require(len(lines) == len(set(lines)), "something is told twice")
    require(all(line.startswith(f"{folder}/") and ": " in line for line in lines), "a line without file and message")
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
    check_planted(pathlib.Path(shutil.copytree(CONTENT, pathlib.Path(name) / "content")))
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
