#!/usr/bin/env bash
# An ODT keeps text that was deleted with recorded changes in a list before the text (text:tracked-changes). officeparser 7.8.0
# reads that list, so that the text of a CV begins with what its author deleted, although it omits the same deletion in a DOCX. Of
# an input list (text:drop-down), it omits the chosen value, which LibreOffice 7.4.7 (Debian 12: libreoffice-writer) prints. The
# files are generated with jszip 3.10.2 and docx 9.15.2.
# What it means here: our reader omits the deletion and reads the chosen value (packages/extraction/src/readers/odt/odt-body.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 jszip@3.10.2 officeparser@7.8.0
cat >run.mjs <<'JS'
import { DeletedTextRun, Document, Packer, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'
import { parseOffice } from 'officeparser'
import { writeFile } from 'node:fs/promises'

const type = 'application/vnd.oasis.opendocument.text'
const space = (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
const date = '2026-01-05T09:00:00Z'
const odt = (body) => {
  const zip = new JSZip()
  zip.file('mimetype', type)
  const entries = [['/', type], ['content.xml', 'text/xml']]
    .map(([path, kind]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`)
    .join('')
  zip.file('META-INF/manifest.xml', `<manifest:manifest ${space('manifest')} manifest:version="1.2">${entries}</manifest:manifest>`)
  const spaces = `${space('office')} ${space('text')} xmlns:dc="http://purl.org/dc/elements/1.1/"`
  const document = `<office:document-content ${spaces} office:version="1.2"><office:body><office:text>${body}</office:text></office:body>`
  zip.file('content.xml', `<?xml version="1.0" encoding="UTF-8"?>${document}</office:document-content>`)
  return zip.generateAsync({ type: 'nodebuffer' })
}
const change = `<office:change-info><dc:creator>Anna</dc:creator><dc:date>${date}</dc:date></office:change-info>`
const deleted = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${change}<text:p>wegen Burnout</text:p></text:deletion>
  </text:changed-region></text:tracked-changes><text:p>Pause <text:change text:change-id="c1"/>2019</text:p>`
const level = (name, chosen) => `<text:label text:value="${name}" text:current-selected="${chosen}"/>`
const chosen = `<text:p>Deutsch: <text:drop-down text:name="D">${level('B2', false)}${level('C1', true)}C1</text:drop-down></text:p>`
const children = [new TextRun('Pause '), new DeletedTextRun({ text: 'wegen Burnout ', id: 1, author: 'Anna', date }), new TextRun('2019')]
const files = {
  'deleted.docx': await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })),
  'deleted.odt': await odt(deleted),
  'chosen.odt': await odt(chosen),
}
for (const [name, bytes] of Object.entries(files)) {
  await writeFile(name, bytes)
  console.log(`officeparser, ${name}: ${(await (await parseOffice(bytes)).toText()).trim().replaceAll(/\s*\n\s*/g, ' | ')}`)
}
JS
seen=$(node run.mjs)
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf chosen.odt >/dev/null 2>&1
seen="$seen
LibreOffice, chosen.odt: $(pdftotext chosen.pdf - | tr -d '\f' | grep .)"
echo "$seen"
expected='officeparser, deleted.docx: Pause 2019
officeparser, deleted.odt: wegen Burnout | Pause 2019
officeparser, chosen.odt: Deutsch:
LibreOffice, chosen.odt: Deutsch: C1'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
