#!/usr/bin/env bash
# A Word form field (Legacy Forms, which application forms still use) keeps the choice of a list, and the tick of a box, in its
# field data (w:ffData) and has no text. LibreOffice 7.4.7 (Debian 12: libreoffice-writer) prints the choice. mammoth 1.13.0,
# officeparser 7.8.0 and word-extractor 1.0.4 read none, so that a language has no level, and in plain text a ticked licence looks
# the same as an unticked one; only mammoth's HTML has the boxes. The file is generated with docx 9.15.2 and pizzip 3.2.0.
# What it means here: our reader shows the chosen entry, and a box with or without its tick
# (packages/extraction/src/readers/docx/form-fields.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 pizzip@3.2.0 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import PizZip from 'pizzip'
import WordExtractor from 'word-extractor'
import { writeFile } from 'node:fs/promises'

const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const field = (kind, data) => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F"/><w:enabled/>
  <w:calcOnExit w:val="0"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r>
  <w:r><w:fldChar w:fldCharType="end"/></w:r>`
const levels = ['A1', 'B2', 'C1'].map((level) => `<w:listEntry w:val="${level}"/>`).join('')
const box = (checked) => field('FORMCHECKBOX', `<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${checked}</w:checkBox>`)
const body = `<w:p>${text('Deutsch: ')}${field('FORMDROPDOWN', `<w:ddList><w:result w:val="2"/>${levels}</w:ddList>`)}</w:p>
  <w:p>${box('<w:checked/>')}${text(' Kat. B')}</w:p><w:p>${box('')}${text(' Kat. C')}</w:p>`

const zip = new PizZip(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] })))
const xml = zip.file('word/document.xml').asText()
zip.file('word/document.xml', xml.replace(/<w:p\/>|<w:p>.*?<\/w:p>/, body))
const buffer = zip.generate({ type: 'nodebuffer' })
await writeFile('form.docx', buffer)
const show = (name, read) => console.log(`${name}: ${read.trim().replaceAll(/\s*\n\s*/g, ' | ')}`)
show('mammoth', (await mammoth.extractRawText({ buffer })).value)
show('mammoth, HTML', (await mammoth.convertToHtml({ buffer })).value)
show('officeparser', await (await parseOffice(buffer)).toText())
show('word-extractor', (await new WordExtractor().extract(buffer)).getBody())
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf form.docx >/dev/null 2>&1
seen="$seen
LibreOffice: $(pdftotext form.pdf - | tr -d '\f' | grep . | sed 's/^ *//' | paste -sd '|' | sed 's/|/ | /g')"
echo "$seen"
expected='mammoth: Deutsch: | Kat. B | Kat. C
mammoth, HTML: <p>Deutsch: </p><p><input type="checkbox" checked="checked" /> Kat. B</p><p><input type="checkbox" /> Kat. C</p>
officeparser: Deutsch: | Kat. B | Kat. C
word-extractor: Deutsch: | Kat. B | Kat. C
LibreOffice: Deutsch: C1 | Kat. B | Kat. C'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
