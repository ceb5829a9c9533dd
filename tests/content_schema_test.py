#!/usr/bin/env python3
"""Holds every content file against its schema in content/schema, and the schemas against JSON Schema.

content/NAME.json is described by NAME.schema.json, content/LANGUAGE/NAME.json by NAME_words.schema.json.
The files of content/articles share article.schema.json, those of content/LANGUAGE/articles article_words.schema.json.
A file without a schema fails, and so does a schema without a file.
"""
import json
import pathlib
import sys
import tempfile

import jsonschema

LANGUAGES = ("sv", "no", "da")


def read(file):
    """The JSON of a file; a key that stands twice in one object is an error."""

    def unique(pairs):
        keys = [key for key, _ in pairs]
        twice = {key for key in keys if keys.count(key) > 1}
        if twice:
            raise ValueError(f"key twice: {', '.join(sorted(twice))}")
        return dict(pairs)

    return json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=unique)


def schema_of(content, file):
    article = file.parent.name == "articles"
    words = (file.parent.parent if article else file.parent).name in LANGUAGES
    return content / "schema" / f"{'article' if article else file.stem}{'_words' if words else ''}.schema.json"


def content_files(content):
    return sorted(f for f in content.rglob("*.json") if "schema" not in f.relative_to(content).parts)


def pointer(error):
    return "".join(f"/{part}" for part in error.absolute_path)


def schema_faults(schemas):
    for schema in schemas:
        try:
            jsonschema.Draft202012Validator.check_schema(read(schema))
        except (ValueError, jsonschema.SchemaError) as error:
            yield f"{schema.name}: no valid schema: {error}"


def file_faults(content, file):
    schema = schema_of(content, file)
    name = file.relative_to(content)
    if not schema.exists():
        yield f"{name}: there is no {schema.relative_to(content)}"
        return
    try:
        validator = jsonschema.Draft202012Validator(read(schema))
        for error in validator.iter_errors(read(file)):
            yield f"{name} {pointer(error)}: {error.message[:300]}"
    except ValueError as error:
        yield f"{name}: {error}"


def faults(content):
    """Every fault of the folder, one line each."""
    files = content_files(content)
    schemas = sorted((content / "schema").glob("*.json"))
    found = list(schema_faults(schemas))
    if found:
        return found
    for file in files:
        found += file_faults(content, file)
    described = {schema_of(content, file) for file in files}
    found += [f"schema/{s.name}: describes no file" for s in schemas if s not in described]
    return found


def check_the_checker():
    """The checker itself sees each kind of fault that it is there for."""
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder)
        (content / "schema").mkdir()
        (content / "sv").mkdir()
        (content / "schema" / "a.schema.json").write_text('{"type": "object", "required": ["x"]}')
        (content / "a.json").write_text('{"x": 1}')
        assert faults(content) == [], "a clean folder"
        planted = {
            "a.json": '{"y": 1}',
            "sv/b.json": "{}",
            "schema/c.schema.json": "{}",
            "schema/a.schema.json": '{"type": "no such type"}',
        }
        for name, text in planted.items():
            file = content / name
            before = file.read_text() if file.exists() else None
            file.write_text(text)
            assert faults(content), f"nothing found in {name}"
            file.unlink() if before is None else file.write_text(before)
        (content / "a.json").write_text('{"x": 1, "x": 2}')
        assert len(faults(content)) == 1, "a key that stands twice"
        (content / "a.json").write_text('{"x": 1}')
        check_articles(content)


def check_articles(content):
    """The files of a folder `articles` share two schemas, one for the structure and one for the words."""
    schemas = {"article": '{"required": ["theme"]}', "article_words": '{"required": ["title"]}'}
    right = {
        "articles/one.json": '{"theme": 1}',
        "articles/two.json": '{"theme": 1}',
        "sv/articles/one.json": '{"title": 1}',
    }
    for name, text in right.items():
        file = content / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    assert len(faults(content)) == len(right), "articles without their schemas"
    for name, text in schemas.items():
        (content / "schema" / f"{name}.schema.json").write_text(text)
    assert faults(content) == [], "clean articles"
    for name, text in right.items():
        file = content / name
        file.write_text("{}")
        assert len(faults(content)) == 1, f"nothing found in {name}"
        file.write_text(text)
    (content / "sv" / "articles" / "one.json").unlink()
    assert len(faults(content)) == 1, "a schema of articles that describes no file"


def editor_faults(content, settings):
    """Files for which an editor with `settings` (.vscode/settings.json) uses no schema, or another than here."""
    rows = [(pattern, row["url"]) for row in settings["json.schemas"] for pattern in row["fileMatch"]]
    for file in content_files(content):
        name = file.relative_to(content.parent)
        used = [url for pattern, url in rows if name.match(pattern.removeprefix("/"))]
        wanted = f"./{schema_of(content, file).relative_to(content.parent)}"
        if used != [wanted]:
            yield f".vscode/settings.json: {name} is held against {used or 'nothing'}, not {wanted}"


def main():
    check_the_checker()
    content = pathlib.Path(sys.argv[1])
    settings = read(content.parent / ".vscode" / "settings.json")
    assert list(editor_faults(content, {"json.schemas": []})), "files without a schema in the editor"
    found = faults(content) + list(editor_faults(content, settings))
    for fault in found:
        print(fault)
    files = len(content_files(content))
    print(f"{files} files, {len(found)} faults")
    return 1 if found or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
