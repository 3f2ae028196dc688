#!/usr/bin/env bash
# pdftotext 22.12 puts the words of an Arabic line back into reading order, and turns its numbers around with them: a position from
# 2019 to 2022 is "2022 – 2019", and a telephone number has its groups in reverse order and the plus at the end. In the Word file and on
# the page they are in order, and so are the items of pdfjs-dist 6.5.438. LibreOffice 7.4.7 makes the PDF, with DejaVu Sans, from a file
# of docx 9.15.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 pdfjs-dist@6.5.438 node@24.9.0
soffice --version
pdftotext -v 2>&1 | sed -n 1p
cat >make.mjs <<'JS'
import { writeFile } from 'node:fs/promises'
import { Document, Packer, Paragraph, TextRun } from 'docx'

const lines = ['مهندس 2019 – 2022', 'هاتف: +41 79 555 12 34', 'تاريخ 01.02.1985', 'خبرة في Java و SQL']
const children = lines.map(
  (text) => new Paragraph({ bidirectional: true, children: [new TextRun({ text, rightToLeft: true, font: 'DejaVu Sans' })] }),
)
await writeFile('cv.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })))
JS
cat >plain.mjs <<'JS'
import { text } from 'node:stream/consumers'

const marks = /[\u200e\u200f\u202a-\u202e\f]/gu
console.log((await text(process.stdin)).replaceAll(marks, '').replaceAll(/\n+/gu, '\n').trim())
JS
cat >read.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('cv.pdf')), verbosity: 0 }).promise
const { items } = await (await pdf.getPage(1)).getTextContent()
console.log(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ' ')).join('').trim())
JS
node_modules/.bin/node make.mjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf cv.docx >/dev/null 2>&1
seen="pdftotext
$(pdftotext cv.pdf - | node_modules/.bin/node plain.mjs)
pdfjs
$(node_modules/.bin/node read.mjs)"
echo "$seen"
expected='pdftotext
مهندس 2022 – 2019
هاتف34 12 555 79 41+ :
تاريخ 01.02.1985
خبرة في  Javaو SQL
pdfjs
مهندس 2019 – 2022
هاتف: + 41 79 555 12 34
تاريخ 01.02.1985
خبرة في Java و SQL'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
