#!/usr/bin/env bash
# Word wraps text that runs against its paragraph's direction in w:dir or w:bdo, such as an Arabic name in a German CV. mammoth
# 1.13.0 omits the element together with its text, and reports this only in a warning about an unknown element. LibreOffice 7.4.7
# (Debian 12: libreoffice-writer) prints the text. The file is generated with docx 9.15.2 and pizzip 3.2.0.
# What it means here: our reader descends into unknown elements, so that no wrapper hides text (readers/docx/docx-body.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 pizzip@3.2.0 mammoth@1.13.0
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import PizZip from 'pizzip'
import { writeFile } from 'node:fs/promises'

const zip = new PizZip(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] })))
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const dir = `<w:p>${run('Name: ')}<w:dir w:val="ltr">${run('Samir Haddad')}</w:dir></w:p>`
const bdo = `<w:p>${run('Firma: ')}<w:bdo w:val="ltr">${run('Muster AG')}</w:bdo></w:p>`
const xml = zip.file('word/document.xml').asText()
zip.file('word/document.xml', xml.replace(/<w:p\/>|<w:p>.*?<\/w:p>/, dir + bdo))
const buffer = zip.generate({ type: 'nodebuffer' })
await writeFile('cv.docx', buffer)
const { value, messages } = await mammoth.extractRawText({ buffer })
console.log(`mammoth: ${value.trim().split(/\n+/).join('|')}`)
console.log(messages.map(({ type, message }) => `${type}: ${message}`).join('\n'))
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf cv.docx >/dev/null 2>&1
seen="$seen
LibreOffice: $(pdftotext cv.pdf - | tr -d '\f' | grep . | paste -sd '|')"
echo "$seen"
expected='mammoth: Name: |Firma:
warning: An unrecognised element was ignored: w:dir
warning: An unrecognised element was ignored: w:bdo
LibreOffice: Name: Samir Haddad|Firma: Muster AG'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
