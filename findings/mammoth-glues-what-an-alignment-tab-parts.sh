#!/usr/bin/env bash
# Word has two kinds of tab and two kinds of line break within a paragraph. mammoth 1.13.0 supports w:tab, and w:br in HTML; it
# drops w:ptab, which aligns a date at the right margin, and w:cr, so that a firm and its year become one word. officeparser 7.8.0
# drops all four, including plain tabs. LibreOffice 7.4.7 (Debian 12: libreoffice-writer) prints gaps and lines.
# What it means here: our reader treats both kinds as a tab or a line break (readers/docx/docx-body.ts, `signOf`).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 pizzip@3.2.0 mammoth@1.13.0 officeparser@7.8.0
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import PizZip from 'pizzip'
import { writeFile } from 'node:fs/promises'

const zip = new PizZip(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] })))
const right = '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>'
const line = (...content) => `<w:p><w:r>${content.map((one) => (one.startsWith('<') ? one : `<w:t>${one}</w:t>`)).join('')}</w:r></w:p>`
const body = line('Alfa', '<w:tab/>', '2019') + line('Beta', right, '2020') + line('Gama', '<w:br/>', '2021') + line('Delta', '<w:cr/>', '2022')
const xml = zip.file('word/document.xml').asText()
zip.file('word/document.xml', xml.replace(/<w:p\/>|<w:p>.*?<\/w:p>/, body))
const buffer = zip.generate({ type: 'nodebuffer' })
await writeFile('cv.docx', buffer)
const shown = (text) => text.trim().replaceAll('\t', '<tab>').split(/\n+/).join('|')
console.log(`mammoth: ${shown((await mammoth.extractRawText({ buffer })).value)}`)
const html = (await mammoth.convertToHtml({ buffer })).value
console.log(`mammoth as HTML: ${shown(html.replaceAll('<br />', '<br>').replace(/<\/p><p>/g, '|').replace(/<\/?p>/g, ''))}`)
console.log(`officeparser: ${shown(await (await parseOffice(buffer)).toText())}`)
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf cv.docx >/dev/null 2>&1
seen="$seen
LibreOffice: $(pdftotext -layout cv.pdf - | tr -d '\f' | grep . | tr -s ' ' | paste -sd '|')"
echo "$seen"
expected='mammoth: Alfa<tab>2019|Beta2020|Gama2021|Delta2022
mammoth as HTML: Alfa<tab>2019|Beta2020|Gama<br>2021|Delta2022
officeparser: Alfa2019|Beta2020|Gama2021|Delta2022
LibreOffice: Alfa 2019|Beta 2020|Gama|2021|Delta|2022'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
