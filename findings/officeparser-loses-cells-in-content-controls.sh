#!/usr/bin/env bash
# In a Word form, a table row or cell may be within a content control (w:sdt), as in CV templates with repeating sections.
# officeparser 7.8.0 omits such cells and rows without an error, here all but the first date; mammoth 1.13.0 reads them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 mammoth@1.13.0 fflate@0.8.3 node@24.9.0
cat >run.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'

const formats = 'http://schemas.openxmlformats.org'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const cell = (text) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const control = (content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const rows = `<w:tr>${cell('2019')}${control(cell('Baker'))}</w:tr>${control(`<w:tr>${cell('2021')}${cell('Cook')}</w:tr>`)}`
const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="6000"/></w:tblGrid>'
const body = `<w:tbl><w:tblPr/>${grid}${rows}</w:tbl><w:p/><w:sectPr/>`
const files = {
  '[Content_Types].xml': `<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels"
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${formats}/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml"
    Type="${formats}/officeDocument/2006/relationships/officeDocument"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${formats}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
}
const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
writeFileSync('cv.docx', zipSync(Object.fromEntries(entries)))
const line = (text) => text.split(/\s+/).filter(Boolean).join(' ')
console.log(`officeparser: ${line((await parseOffice('cv.docx')).toText())}`)
console.log(`mammoth: ${line((await mammoth.extractRawText({ path: 'cv.docx' })).value)}`)
JS
seen=$(node_modules/.bin/node run.mjs 2>/dev/null)
echo "$seen"
expected='officeparser: 2019
mammoth: 2019 Baker 2021 Cook'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
