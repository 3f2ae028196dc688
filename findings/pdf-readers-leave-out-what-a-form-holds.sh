#!/usr/bin/env bash
# Text typed into a PDF form is on the page as the appearance of an annotation, and not in the page's own text. pdfjs-dist
# 6.5.438, unpdf 1.7.0, pdf-parse 2.4.5 and pdf2json 4.1.0 read a filled application form as an empty one: "Name:" without a name;
# pdfjs-dist shows the complete page when it draws it. pdftotext 22.12 (Debian 12: poppler-utils) reads the values. The form is
# generated and filled with pdf-lib 1.17.1.
# What it means here: the PDF reader uses what pdf.js would draw, including annotations
# (packages/extraction/src/readers/pdf/read-pdf.ts).
# To fix: a tick is a drawing, so an empty box reads like a ticked one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
pdftotext -v 2>&1 | sed -n 1p
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 pdfjs-dist@6.5.438 unpdf@1.7.0 pdf-parse@2.4.5 pdf2json@4.1.0 node@24.9.0
cat >form.mjs <<'JS'
import { PDFDocument } from 'pdf-lib'
import { writeFile } from 'node:fs/promises'

const pdf = await PDFDocument.create()
const page = pdf.addPage([400, 200])
const form = pdf.getForm()
page.drawText('Name:', { x: 20, y: 120, size: 12 })
const name = form.createTextField('name')
name.setText('Anna Muster')
name.addToPage(page, { x: 100, y: 112, width: 200, height: 24 })
page.drawText('Deutsch:', { x: 20, y: 80, size: 12 })
const level = form.createDropdown('level')
level.setOptions(['B2', 'C1'])
level.select('C1')
level.addToPage(page, { x: 100, y: 72, width: 200, height: 24 })
await writeFile('form.pdf', await pdf.save())
JS
cat >read.mjs <<'JS'
import { readFile } from 'node:fs/promises'

const data = new Uint8Array(await readFile('form.pdf'))
const readers = {
  'pdfjs-dist': async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1)
    return (await page.getTextContent()).items.map(({ str }) => str).join('\n')
  },
  unpdf: async () => (await (await import('unpdf')).extractText(data, { mergePages: true })).text,
  'pdf-parse': async () => {
    const { PDFParse } = await import('pdf-parse')
    return (await new PDFParse({ data }).getText({ pageJoiner: '' })).text
  },
  pdf2json: async () => {
    const { default: PDFParser } = await import('pdf2json')
    const parser = new PDFParser(null, true)
    return new Promise((done) => {
      parser.on('pdfParser_dataReady', () => done(parser.getRawTextContent().replace(/-+Page.*/, '')))
      parser.loadPDF('form.pdf')
    })
  },
}
const lines = (await readers[process.argv[2]]()).split('\n').map((line) => line.trim()).filter((line) => line !== '')
console.log(`${process.argv[2]}: ${lines.sort().join(' | ')}`)
JS
run=node_modules/.bin/node
"$run" form.mjs
seen=$(for name in pdfjs-dist unpdf pdf-parse pdf2json; do "$run" read.mjs "$name" 2>/dev/null | grep "^$name: "; done)
seen="$seen
pdftotext: $(pdftotext -layout form.pdf - | tr -d '\f' | grep . | sed 's/   */ /' | sort | paste -sd '|' | sed 's/|/ | /g')"
echo "$seen"
expected='pdfjs-dist: Deutsch: | Name:
unpdf: Deutsch: | Name:
pdf-parse: Deutsch: | Name:
pdf2json: Deutsch: | Name:
pdftotext: Deutsch: C1 | Name: Anna Muster'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
