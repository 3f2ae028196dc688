#!/usr/bin/env bash
# A Word content control may be bound to data elsewhere in the DOCX (w:dataBinding), such as the author in its properties or a
# separate XML part, as in CV templates. The data is authoritative, and the control's content is a copy that Word replaces when it
# opens the file. LibreOffice 7.4.7 (Debian 12: libreoffice-writer) prints the data; mammoth 1.13.0 and officeparser 7.8.0 read
# the copy. If a program fills a template only through its data, they return "Your Name". The file is generated with docx 9.15.2
# and pizzip 3.2.0.
# What it means here: our reader uses the data for a plain-text control (packages/extraction/src/readers/docx/bound-data.ts);
# before, it read the copy too.
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

const zip = new PizZip(await Packer.toBuffer(new Document({ creator: 'Anna Muster', sections: [{ children: [new Paragraph('')] }] })))
const names = `xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'`
const control = `<w:p><w:sdt><w:sdtPr><w:dataBinding w:prefixMappings="${names}" w:xpath="/cp:coreProperties[1]/dc:creator[1]"
  w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr>
  <w:sdtContent><w:r><w:t>Your Name</w:t></w:r></w:sdtContent></w:sdt></w:p>`
const xml = zip.file('word/document.xml').asText()
zip.file('word/document.xml', xml.replace(/<w:p\/>|<w:p>.*?<\/w:p>/, control))
const buffer = zip.generate({ type: 'nodebuffer' })
await writeFile('cv.docx', buffer)
console.log(`mammoth: ${(await mammoth.extractRawText({ buffer })).value.trim()}`)
console.log(`officeparser: ${(await (await parseOffice(buffer)).toText()).trim()}`)
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf cv.docx >/dev/null 2>&1
seen="$seen
LibreOffice: $(pdftotext cv.pdf - | tr -d '\f' | grep .)"
echo "$seen"
expected='mammoth: Your Name
officeparser: Your Name
LibreOffice: Anna Muster'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
