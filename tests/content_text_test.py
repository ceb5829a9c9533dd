#!/usr/bin/python3
"""Reads every text of the content as a proofreader would: spelling, readability, length, numbers and their sources.

usage: content_text_test.py CONTENT

The three languages of an article must carry the same numbers in the same blocks; a number that is no mere
instruction must name its source. Words that hunspell does not know stand in content/words_LANGUAGE.txt beside this
file, each with a reason.
"""
import json
import pathlib
import re
import subprocess
import sys

DICTIONARIES = {"sv": "sv_SE", "no": "nb_NO", "da": "da_DK"}
MOST_LIX, MOST_LIX_EXERCISE, MOST_WORDS_A_SENTENCE = 35, 30, 20
WORDS = range(150, 451)
MOST_LISTED_WORDS = 300
# The program's own instructions, which rest on no study.
INSTRUCTIONS = {"flare_up", "everyday", "pregnancy_children_older"}
# Names of care in three countries, each in its own language.
NAMES_OF_OTHERS = {"contacts.json"}


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


def read_texts(kind, value):
    """What is read of a block; headings, labels and names of sources are left out."""
    if kind in ("heading", "link"):
        return []
    if kind == "callout":
        return [value["title"], value["text"]]
    if kind == "table":
        return [value["caption"], *strings(value["rows"])]
    if kind == "differ":
        return [value["left"]["text"], value["right"]["text"]]
    return list(strings(value))


def counts(texts):
    """(words, sentences, LIX) of texts, each of which ends a sentence."""
    words = [word for text in texts for word in re.findall(r"[\w-]+", text)]
    ends = [part for text in texts for part in re.split(r"[.!?:]+(?:\s|$)", text) if re.search(r"\w", part)]
    sentences = max(1, len(ends))
    long_words = sum(len(word) > 6 for word in words)
    return len(words), sentences, len(words) / sentences + 100 * long_words / max(1, len(words))


def numbers(texts):
    """The numbers in texts, sorted; a space between thousands and a decimal comma are no difference."""
    found = []
    for text in texts:
        joined = re.sub(r"(?<=\d)[ \u00a0](?=\d{3}\b)", "", text)
        found += [number.replace(",", ".") for number in re.findall(r"\d+(?:[.,]\d+)?", joined)]
    return sorted(found)


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


def exercise_faults(content):
    for language in DICTIONARIES:
        for key, words in read(content / language / "exercises.json").items():
            texts = [text for field, value in words.items() if field != "name" for text in strings(value)]
            lix = counts(texts)[2]
            if lix > MOST_LIX_EXERCISE:
                yield f"{language}/exercises.json /{key}: LIX {lix:.1f}"


def source_faults(name, block, said):
    if numbers(said) and name not in INSTRUCTIONS and not block.get("sources"):
        yield f"{name} /{block['id']}: a number without a source"


def article_faults(content, file, known_sources):
    structure = read(file)
    name = structure["id"]
    for source in set(structure["sources"]) - known_sources:
        yield f"{name}: sources.json lacks {source}"
    carried = {}
    for language in DICTIONARIES:
        words = read(content / language / "articles" / file.name)
        texts = [words["summary"]]
        for block in structure["blocks"]:
            said = read_texts(block["kind"], words["blocks"][block["id"]])
            texts += said
            carried.setdefault(block["id"], {})[language] = numbers(said)
            yield from source_faults(name, block, said)
        total, sentences, lix = counts(texts)
        if total not in WORDS:
            yield f"{name} {language}: {total} words"
        if lix > MOST_LIX:
            yield f"{name} {language}: LIX {lix:.1f}"
        if total / sentences > MOST_WORDS_A_SENTENCE:
            yield f"{name} {language}: {total / sentences:.1f} words a sentence"
    for block, of_language in carried.items():
        if len({tuple(found) for found in of_language.values()}) > 1:
            yield f"{name} /{block}: the numbers differ: {of_language}"


def fact_faults(content):
    """Places that docs/education_facts.md names and no article has."""
    table = (content.parent / "docs" / "education_facts.md").read_text(encoding="utf-8")
    places = re.findall(r"\b([a-z0-9_]+)#([a-z0-9_]+)", table)
    blocks = {file.stem: {block["id"] for block in read(file)["blocks"]} for file in (content / "articles").glob("*.json")}
    for article, block in sorted(set(places)):
        if block not in blocks.get(article, ()):
            yield f"docs/education_facts.md: {article}#{block} is not there"
    for article in sorted(set(blocks) - {article for article, _ in places}):
        yield f"docs/education_facts.md: no fact of {article}"


def check_the_checker():
    """The checker itself counts as a person would."""
    assert counts(["Det gör ont. Vila lite.", "Gå"]) == (6, 3, 2.0), "words and sentences"
    assert counts(["Rehabilitering"])[2] == 101, "long words"
    assert numbers(["1\u00a0039 av 783, 2,7"]) == ["1039", "2.7", "783"], "thousands and decimals"
    assert misspelt("sv", ["ryggen rygggen"], set()) == ["rygggen"], "spelling"


def main():
    check_the_checker()
    content = pathlib.Path(sys.argv[1])
    known = {source["id"] for source in read(content / "sources.json")["sources"]}
    files = sorted((content / "articles").glob("*.json"))
    found = list(spelling_faults(content)) + list(exercise_faults(content)) + list(fact_faults(content))
    for file in files:
        found += article_faults(content, file, known)
    for fault in found:
        print(fault)
    print(f"{len(files)} articles in {len(DICTIONARIES)} languages, {len(found)} faults")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
