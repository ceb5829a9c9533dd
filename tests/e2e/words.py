"""The words that the program shows: its own (.ts files) and the content's, in one language."""
import json
import os
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Words:
    def __init__(self, language):
        self.language = language
        self.own = {}
        for context in ElementTree.parse(f"{ROOT}/resources/i18n/tryggrygg_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation.find("numerusform") is None and translation.text:
                    self.own.setdefault(message.findtext("source"), []).append(translation.text)
        self.files = {}

    def ui(self, source):
        """The program's own words for an English source text: every way in which it is written."""
        if source not in self.own:
            raise KeyError(f"{source!r} has no {self.language} translation")
        return self.own[source]

    def content(self, path):
        """The words at FILE/key/key … of the content, such as triage/questions/saddle/answers/no/label."""
        file, *keys = path.split("/")
        if file not in self.files:
            with open(f"{ROOT}/content/{self.language}/{file}.json", encoding="utf-8") as text:
                self.files[file] = json.load(text)
        value = self.files[file]
        for key in keys:
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value
