"""The same CV with python-docx: reads the canonical candidate as JSON (first argument) and prints documents per second."""

import io
import json
import sys
import time

from docx import Document
from docx.shared import Cm, Pt


def make(candidate):
    document = Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(1.5)
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10)
    document.add_heading(f"{candidate['givenName']} {candidate['familyName']}", 1)
    for fact in (candidate["headline"], candidate["nationality"], candidate["highestEducation"]):
        document.add_paragraph(fact)
    document.add_heading("Kurzprofil", 2)
    document.add_paragraph(candidate["profile"])
    rows(document, "Fachwissen", [(g["label"], ", ".join(g["items"])) for g in candidate["expertise"]])
    rows(document, "Ausbildung", [(e["period"]["text"], f"{e['institution']}, {e['degree']}") for e in candidate["education"]])
    rows(document, "Trainings", [(t["period"]["text"], t["institution"], t["title"]) for t in candidate["trainings"]])
    rows(document, "Sprachen", [(s["name"], s["level"] or "") for s in candidate["languages"]])
    document.add_page_break()
    document.add_heading("Projekte", 2)
    for engagement in candidate["engagements"]:
        table = document.add_table(rows=1, cols=2)
        left, right = table.rows[0].cells
        left.text = f"{engagement['client']}\n{engagement['period']['text']}"
        right.text = engagement["role"]
        for activity in engagement["activities"]:
            right.add_paragraph(activity, style="List Bullet")
        right.add_paragraph(", ".join(engagement["technologies"]))
        right.add_paragraph(engagement["method"])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def rows(document, title, cells):
    document.add_heading(title, 2)
    if not cells:
        return
    table = document.add_table(rows=0, cols=len(cells[0]))
    for values in cells:
        for cell, value in zip(table.add_row().cells, values):
            cell.text = value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        candidate = json.load(file)
    make(candidate)
    start = time.perf_counter()
    calls = 0
    while time.perf_counter() - start < 4:
        make(candidate)
        calls += 1
    print(json.dumps({"perSecond": calls / (time.perf_counter() - start)}))


main()
