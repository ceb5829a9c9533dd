#!/usr/bin/env python3
"""Opens the exported table in LibreOffice Calc: letters and decimals are right, days are days, no formula runs.
Needs LibreOffice (Debian: libreoffice-calc) and is therefore a command of its own, no part of scripts/test."""
import json
import subprocess
import sys
import xml.etree.ElementTree

from diary_program import Diary, arguments, folder, report, require

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Field separator ;, quote ", UTF-8, from line 1, language Swedish (decimal comma), numbers and days recognised.
FILTER = "Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true"
NOTES = ["rak å ä ö æ ø Å Ä Ö Æ Ø", "=1+1", "+46 70", "-3", "@SUM(A1)", "=cmd|' /C calc'!A0", 'sa "nej"; gick', "=HYPERLINK(\"x\")"]


def spoken(cell):
    return "\n".join("".join(line.itertext()) for line in cell.iter(TEXT + "p"))


def rows_of(sheet):
    """Each row's cells, repeated ones written out."""
    for row in xml.etree.ElementTree.parse(sheet).iter(TABLE + "table-row"):
        cells = []
        for cell in row.iter(TABLE + "table-cell"):
            cells += [cell] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 50)
        if any(spoken(cell) for cell in cells):
            yield cells


def main():
    options = arguments(__doc__, office="soffice")
    with folder() as home:
        diary = Diary(options.rygg, home / "diary.sqlite3")
        lines = [json.dumps({"type": "daily_pain", "at": f"2026-11-{day:02}T18:05:00+01:00", "pain": day % 4, "note": note},
                            ensure_ascii=False) for day, note in enumerate(NOTES, start=2)]
        require(diary.run("diary", "add", "--stdin", input="\n".join(lines) + "\n").returncode == 0, "not added")
        with open(home / "diary.csv", "wb") as table:
            subprocess.run(diary.command("export", "--format", "csv"), env=diary.env, stdout=table, check=True)
        done = subprocess.run([options.office, f"-env:UserInstallation=file://{home}/office", "--headless",
                               f"--infilter={FILTER}", "--convert-to", "fods", "--outdir", str(home), str(home / "diary.csv")],
                              capture_output=True, text=True, timeout=300, check=False)
        require((home / "diary.fods").exists(), f"not opened: {done.stdout}{done.stderr}")
        head, *rows = rows_of(home / "diary.fods")
        names = [spoken(cell).lstrip("\ufeff") for cell in head]
        require(names[0] == "id" and len(rows) == len(NOTES), f"{len(rows)} rows of {len(NOTES)}, columns {names}")
        for note, cells in zip(NOTES, rows, strict=True):
            cell = dict(zip(names, cells))
            require(not any(one.get(TABLE + "formula") for one in cells), f"a formula runs beside {note!r}")
            wanted = "'" + note if note[0] in "=+-@" else note
            require(spoken(cell["note"]) == wanted, f"{note!r} became {spoken(cell['note'])!r}")
            require(cell["note"].get(OFFICE + "value-type") == "string", f"{note!r} is no text")
            require(cell["date"].get(OFFICE + "date-value", "").startswith("2026-11-"), "a day is no day")
            require(cell["mean_pain_7_days"].get(OFFICE + "value-type") == "float", "a decimal is no number")
        means = [float(dict(zip(names, cells))["mean_pain_7_days"].get(OFFICE + "value")) for cells in rows]
        require(means[1] == 2.5, f"the mean of 2 and 3 became {means[1]}")
    report(rows=len(NOTES), formulas=0, means=means)


if __name__ == "__main__":
    sys.exit(main())
