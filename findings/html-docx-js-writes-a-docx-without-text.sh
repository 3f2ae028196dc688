#!/usr/bin/env bash
# html-docx-js 0.3.1 creates a DOCX whose body is one element, w:altChunk, which refers to an HTML file in the ZIP that Word
# converts when it opens the document. Programs that do not convert HTML show an empty page without an error: mammoth 1.13.0,
# officeparser 7.8.0 and LibreOffice 7.4.7 (Debian 12: libreoffice-writer) find no text. html-to-docx 1.8.0 writes paragraphs,
# which all of them read.
# What it means here: our reader reads such a page at its place (packages/extraction/src/readers/docx/html-chunk.ts); before, it
# reported that the file was empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-docx-js@0.3.1 html-to-docx@1.8.0 mammoth@1.13.0 officeparser@7.8.0
cat >run.mjs <<'JS'
import htmlDocx from 'html-docx-js'
import htmlToDocx from 'html-to-docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import { writeFile } from 'node:fs/promises'

const html = '<!doctype html><html><body><p>Anna Muster, Buchhalterin</p></body></html>'
const blob = htmlDocx.asBlob(html)
const files = { 'html-docx-js': Buffer.isBuffer(blob) ? blob : Buffer.from(await blob.arrayBuffer()), 'html-to-docx': await htmlToDocx(html) }
for (const [name, buffer] of Object.entries(files)) {
  await writeFile(`${name}.docx`, buffer)
  const shown = (text) => text.trim() || 'nothing'
  console.log(`${name}: mammoth reads ${shown((await mammoth.extractRawText({ buffer })).value)}`)
  console.log(`${name}: officeparser reads ${shown(await (await parseOffice(buffer)).toText())}`)
}
JS
seen=$(node run.mjs 2>/dev/null)
for name in html-docx-js html-to-docx; do
  soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf $name.docx >/dev/null 2>&1
  seen="$seen
$name: LibreOffice prints $(pdftotext $name.pdf - | tr -d '\f' | grep . || echo nothing)"
done
echo "$seen"
expected='html-docx-js: mammoth reads nothing
html-docx-js: officeparser reads nothing
html-to-docx: mammoth reads Anna Muster, Buchhalterin
html-to-docx: officeparser reads Anna Muster, Buchhalterin
html-docx-js: LibreOffice prints nothing
html-to-docx: LibreOffice prints Anna Muster, Buchhalterin'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
