#!/usr/bin/env bash
# getRawTextContent of pdf2json 4.1.0 returns the lines of a page from last to first, whatever the order of painting: a CV begins
# with its references, and each heading follows its section. The JSON of its pages has them in painting order. pdftotext 22.12
# (Debian 12: poppler-utils) reads them in visual order. The PDF is generated with pdf-lib 1.17.1.
# What it means here: our PDF reader is our own, based on pdf.js, and orders blocks by their layout
# (packages/extraction/src/order).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
pdftotext -v 2>&1 | sed -n 1p
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 pdf2json@4.1.0 node@24.9.0
cat >run.mjs <<'JS'
import { PDFDocument } from 'pdf-lib'
import PDFParser from 'pdf2json'
import { writeFile } from 'node:fs/promises'

const lines = ['Anna Muster', 'Erfahrung', 'Muster AG', 'Sprachen', 'Deutsch']
for (const [name, order] of Object.entries({ 'painted downwards': [0, 1, 2, 3, 4], 'painted upwards': [4, 3, 2, 1, 0] })) {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([400, 200])
  for (const index of order) page.drawText(lines[index], { x: 20, y: 160 - index * 30, size: 12 })
  await writeFile('cv.pdf', await pdf.save())
  const parser = new PDFParser(null, true)
  const { Pages } = await new Promise((done) => {
    parser.on('pdfParser_dataReady', done)
    parser.loadPDF('cv.pdf')
  })
  const text = parser.getRawTextContent().replace(/-+Page.*/, '').trim()
  console.log(`${name}, text: ${text.replaceAll(/\s*\n/g, ' | ')}`)
  console.log(`${name}, JSON: ${Pages[0].Texts.map(({ R }) => decodeURIComponent(R[0].T)).join(' | ')}`)
}
JS
seen=$(node_modules/.bin/node run.mjs 2>/dev/null | grep '^painted')
seen="$seen
pdftotext: $(pdftotext cv.pdf - | tr -d '\f' | grep . | paste -sd '|' | sed 's/|/ | /g')"
echo "$seen"
expected='painted downwards, text: Deutsch | Sprachen | Muster AG | Erfahrung | Anna Muster
painted downwards, JSON: Anna Muster | Erfahrung | Muster AG | Sprachen | Deutsch
painted upwards, text: Deutsch | Sprachen | Muster AG | Erfahrung | Anna Muster
painted upwards, JSON: Deutsch | Sprachen | Muster AG | Erfahrung | Anna Muster
pdftotext: Anna Muster | Erfahrung | Muster AG | Sprachen | Deutsch'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
