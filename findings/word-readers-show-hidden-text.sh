#!/usr/bin/env bash
# Hidden text (w:vanish) is in a DOCX but neither on the screen nor on paper: LibreOffice 7.4.7 (Debian 12: libreoffice-writer)
# prints none. mammoth 1.13.0, word-extractor 1.0.4 and officeparser 7.8.0 read it like any other text, without marking it, as
# written by docx 9.15.2. So a private note, or a list of skills that no person is meant to see, becomes part of the CV.
# What it means here: our reader omits hidden text, also if a style hides it (readers/docx/docx-body.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 word-extractor@1.0.4 officeparser@7.8.0
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import WordExtractor from 'word-extractor'
import { writeFile } from 'node:fs/promises'

const runs = [new TextRun('Java '), new TextRun({ text: 'Kubernetes ', vanish: true }), new TextRun('SQL')]
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] }))
await writeFile('cv.docx', buffer)
console.log(`mammoth: ${(await mammoth.extractRawText({ buffer })).value.trim()}`)
console.log(`word-extractor: ${(await new WordExtractor().extract(buffer)).getBody().trim()}`)
console.log(`officeparser: ${(await (await parseOffice(buffer)).toText()).trim()}`)
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf cv.docx >/dev/null 2>&1
seen="$seen
LibreOffice: $(pdftotext cv.pdf - | tr -d '\f' | grep .)"
echo "$seen"
expected='mammoth: Java Kubernetes SQL
word-extractor: Java Kubernetes SQL
officeparser: Java Kubernetes SQL
LibreOffice: Java SQL'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
