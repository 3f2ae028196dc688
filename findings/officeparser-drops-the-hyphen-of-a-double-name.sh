#!/usr/bin/env bash
# To keep a double name on one line, Word has a non-breaking hyphen (Ctrl+Shift+Hyphen), which it writes as a separate element
# (w:noBreakHyphen). officeparser 7.8.0 and word-extractor 1.0.4 omit it: "Müller-Meier" becomes "MüllerMeier", and "1996-2001"
# one number. mammoth 1.13.0 writes U+2011, which a search for "Müller-Meier" does not find either; LibreOffice 7.4.7 (Debian 12:
# libreoffice-writer) prints a hyphen. The file is generated with docx 9.15.2.
# What it means here: our reader writes a plain hyphen (packages/extraction/src/readers/docx/docx-body.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4
cat >run.mjs <<'JS'
import { Document, NoBreakHyphen, Packer, Paragraph, TextRun } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import WordExtractor from 'word-extractor'
import { writeFile } from 'node:fs/promises'

const joined = (before, after) => new TextRun({ children: [before, new NoBreakHyphen(), after] })
const runs = [joined('Anna Müller', 'Meier, '), joined('1996', '2001')]
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] }))
await writeFile('cv.docx', buffer)
const show = (name, read) => console.log(`${name}: ${read.trim()}${read.includes('Müller-Meier') ? '' : ' (no "Müller-Meier" in it)'}`)
show('mammoth', (await mammoth.extractRawText({ buffer })).value)
show('officeparser', await (await parseOffice(buffer)).toText())
show('word-extractor', (await new WordExtractor().extract(buffer)).getBody())
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf cv.docx >/dev/null 2>&1
seen="$seen
LibreOffice: $(pdftotext cv.pdf - | tr -d '\f' | grep .)"
echo "$seen"
expected='mammoth: Anna Müller‑Meier, 1996‑2001 (no "Müller-Meier" in it)
officeparser: Anna MüllerMeier, 19962001 (no "Müller-Meier" in it)
word-extractor: Anna MüllerMeier, 19962001 (no "Müller-Meier" in it)
LibreOffice: Anna Müller-Meier, 1996-2001'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
