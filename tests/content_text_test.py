#!/usr/bin/python3
"""Reads every text of the content as a proofreader would, and follows what docs/education_facts.md says of it.

usage: content_text_test.py CONTENT RYGG

Words that hunspell does not know stand in content/words_LANGUAGE.txt beside this file, each with a reason. What
`rygg content check` refuses (numbers, sources, length, markup) is not looked at again; our own articles stay below the
LIX that it refuses.
"""
import json
import pathlib
import re
import subprocess
import sys

DICTIONARIES = {"sv": "sv_SE", "no": "nb_NO", "da": "da_DK"}
MOST_LIX = 35
MOST_LISTED_WORDS = 300
# Names of care in three countries and titles of pages, each in its own language.
NAMES_OF_OTHERS = {"contacts.json", "sources.json"}


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def strings(value):
    """Every text below a JSON value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)
    elif isinstance(value, dict):
        for element in value.values():
            yield from strings(element)


def listed_words(language):
    """The words of a language that its dictionary lacks, and the faults of their list."""
    words, faults = set(), []
    for line in (pathlib.Path(__file__).parent / "content" / f"words_{language}.txt").read_text("utf-8").splitlines():
        word, _, reason = line.partition("\t")
        words.add(word.lower())
        if not reason.strip():
            faults.append(f"words_{language}.txt: {word} has no reason")
    if len(words) > MOST_LISTED_WORDS:
        faults.append(f"words_{language}.txt: {len(words)} words, {MOST_LISTED_WORDS} are allowed")
    return words, faults


def misspelt(language, texts, known):
    """The words in texts that neither the dictionary nor `known`, small letters, has."""
    answer = subprocess.run(["hunspell", "-d", DICTIONARIES[language], "-l", "-i", "utf-8"], input="\n".join(texts),
                            capture_output=True, text=True, encoding="utf-8", check=True)
    words = {word.strip(".") for word in answer.stdout.split()}
    return sorted(word for word in words if word.lower() not in known)


def spelling_faults(content):
    for language in DICTIONARIES:
        known, faults = listed_words(language)
        yield from faults
        files = {file.relative_to(content): list(strings(read(file)))
                 for file in sorted((content / language).rglob("*.json")) if file.name not in NAMES_OF_OTHERS}
        for word in misspelt(language, [text for texts in files.values() for text in texts], known):
            where = [str(file) for file, texts in files.items() if any(word in text for text in texts)]
            yield f"misspelt: {word} in {', '.join(where)}"


def reading_faults(rygg, content):
    stats = json.loads(subprocess.run([rygg, "content", "stats", content], capture_output=True, text=True).stdout)
    for language, texts in stats["languages"].items():
        for name, counts in texts["articles"].items():
            if counts["lix"] > MOST_LIX:
                yield f"{language}/articles/{name}.json: LIX {counts['lix']}, ours have at most {MOST_LIX}"


def names_in(value):
    """Every key and every id below a JSON value."""
    if isinstance(value, list):
        for element in value:
            yield from names_in(element)
    elif isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        for key, element in value.items():
            yield key
            yield from names_in(element)


class Places:
    """What the places of the table of facts can be, and what is not there."""

    def __init__(self, content):
        self.blocks = {file.stem: {block["id"] for block in read(file)["blocks"]}
                       for file in (content / "articles").glob("*.json")}
        self.names = {}
        for file in [*content.glob("*.json"), *(content / "sv").glob("*.json")]:
            self.names.setdefault(file.stem, set()).update(names_in(read(file)))
        self.of_languages = {file.stem: [set(names_in(read(content / language / file.name))) for language in DICTIONARIES]
                             for file in (content / "sv").glob("*.json")}
        # The article or file that a place without one means: that of the place before it.
        self.article = self.file = ""
        self.seen = set()

    def has_block(self, article, block):
        self.article = article or self.article
        self.seen.add(self.article)
        return block in self.blocks.get(self.article, ())

    def has_name(self, file, name):
        self.file = file or self.file
        return self.file in self.names and (not name or name in self.names[self.file])

    def has(self, place):
        """Whether `place` is there: article#block, #block, article summary, file:name, :name, file.json [name] or name."""
        if found := re.fullmatch(r"(\w*)#(\w+)", place):
            return self.has_block(*found.groups())
        if found := re.fullmatch(r"(\w+)#(\w+) to (\w+)#(\w+)", place):
            return self.has_block(*found.groups()[:2]) and self.has_block(*found.groups()[2:])
        if found := re.fullmatch(r"LANG/(\w+)\.json (\w+)", place):
            return all(found[2] in names for names in self.of_languages.get(found[1], [set()]))
        if found := re.fullmatch(r"(\w*):(\w+)|(\w+)\.json(?: (\w+))?", place):
            return self.has_name(found[1] or found[3], found[2] or found[4])
        if (found := re.fullmatch(r"(\w+) summary", place)) and found[1] in self.blocks:
            self.article = found[1]
            return True
        if (found := re.fullmatch(r"(\w+)(?: (\w+))?", place)) and found[1] in self.names:
            return self.has_name(found[1], found[2])
        return self.has_name("", place)


def fact_faults(content, table):
    """Places that docs/education_facts.md names and the content does not have; articles that it does not name."""
    places = Places(content)
    rows = [line.rstrip().rstrip("|").rsplit("|", 1)[1] for line in table.splitlines() if line.startswith("| ")]
    for row in rows:
        if row.strip() == "Where":
            continue
        for place in re.sub(r"\([^)]*\)", "", row).split(","):
            if not places.has(place.strip()):
                yield f"docs/education_facts.md: {place.strip()} (in:{row.rstrip()}) is not there"
    for article in sorted(set(places.blocks) - places.seen):
        yield f"docs/education_facts.md: no fact of {article}"


def check_the_checker(content):
    """The checker itself sees what a person would."""
    assert misspelt("sv", ["ryggen rygggen"], set()) == ["rygggen"], "spelling"
    sound = ["disc#what", "disc#what, #press", "disc summary, #press", "principle_1#today to principle_8#today",
             "treatments:heat, :cold", "printables:work", "everyday.json lift_floor, get_up", "course.json, LANG/course.json intro",
             "scan#chart (action scan_chart), imaging note"]
    broken = ["disc#wat", "disc#what, #pres", "disk summary", "principle_1#today to principle_9#today", "treatments:heat, :colt",
              "printables:play", "everyday.json lift_floor, get_upp", "curse.json", "LANG/course.json outro", "imaging not"]
    for places, faults in [(sound, 0), (broken, 1)]:
        for place in places:
            found = [fault for fault in fact_faults(content, f"| Fact | {place} |") if "no fact of" not in fault]
            assert len(found) == faults, f"{place}: {found}"


def main():
    content, rygg = pathlib.Path(sys.argv[1]), sys.argv[2]
    check_the_checker(content)
    table = (content.parent / "docs" / "education_facts.md").read_text(encoding="utf-8")
    found = list(spelling_faults(content)) + list(reading_faults(rygg, content)) + list(fact_faults(content, table))
    for fault in found:
        print(fault)
    print(f"{len(DICTIONARIES)} languages, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
