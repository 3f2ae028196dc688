#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-writer) converts a DOCX with recorded changes as it would display it: deleted text is
# in the PDF and in the plain text like everything else, and moved text is at both places. In the plain text, nothing
# distinguishes them. If an author deleted a job from a CV with recorded changes, the conversion brings it back. Needs soffice and
# pdftotext (poppler-utils).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3
soffice --version
cat >run.cjs <<'JS'
const { strToU8, zipSync } = require('fflate')
const package_ = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const change = 'w:author="Jana" w:date="2024-01-01T00:00:00Z"'
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const body = `<w:p>${run('2019 Muster AG')}<w:del w:id="1" ${change}><w:r><w:delText>, fired</w:delText></w:r></w:del></w:p>
<w:p>${run('Skills: ')}<w:moveFrom w:id="2" ${change}>${run('welding')}</w:moveFrom></w:p>
<w:p>${run('More: ')}<w:moveTo w:id="3" ${change}>${run('welding')}</w:moveTo></w:p>`
const files = {
  '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels"
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/officeDocument"
    Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
}
const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
require('node:fs').writeFileSync('cv.docx', zipSync(Object.fromEntries(entries)))
JS
node run.cjs
for format in pdf txt:Text; do
  soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to "$format" cv.docx >/dev/null 2>&1
done
seen=$(
  echo "pdf: $(pdftotext cv.pdf - | tr -d '\f' | tr '\n' '|')"
  echo "txt: $(sed 's/^\xef\xbb\xbf//' cv.txt | tr '\n' '|')"
)
echo "$seen"
expected='pdf: 2019 Muster AG, fired|Skills: welding|More: welding||
txt: 2019 Muster AG, fired|Skills: welding|More: welding|'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
