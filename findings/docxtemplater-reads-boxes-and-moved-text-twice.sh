#!/usr/bin/env bash
# getFullText of docxtemplater 3.71.0 (pizzip 3.2.0) joins every w:t of a DOCX. A text box occurs twice, as a drawing and in the
# older form for older readers, and so does text that was moved with recorded changes. Tabs and line breaks are missing, and a
# non-breaking hyphen is a separate element, so "E-Mail" comes out as "EMail", joined to the surrounding text. mammoth 1.13.0
# reads each once, and keeps the hyphen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docxtemplater@3.71.0 pizzip@3.2.0 mammoth@1.13.0
cat >run.cjs <<'JS'
const Docxtemplater = require('docxtemplater')
const mammoth = require('mammoth')
const PizZip = require('pizzip')

const formats = 'http://schemas.openxmlformats.org'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const names = Object.entries({
  w: `${formats}/wordprocessingml/2006/main`,
  mc: `${formats}/markup-compatibility/2006`,
  wp: `${formats}/drawingml/2006/wordprocessingDrawing`,
  a: `${formats}/drawingml/2006/main`,
  wps: shape,
  v: 'urn:schemas-microsoft-com:vml',
}).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
const text = (content) => `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`
const inner = `<w:txbxContent><w:p>${text('Contact')}</w:p></w:txbxContent>`
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/>
<wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="${shape}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/>
<wps:txbx>${inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const change = 'w:author="Jana" w:date="2024-01-01T00:00:00Z"'
const body = `<w:p>${box}</w:p><w:p><w:moveFrom w:id="1" ${change}>${text('Skills')}</w:moveFrom></w:p>
<w:p><w:moveTo w:id="2" ${change}>${text('Skills')}</w:moveTo></w:p>
<w:p><w:r><w:t>2019</w:t><w:tab/><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:br/><w:t>Bern</w:t></w:r></w:p>`
const zip = new PizZip()
zip.file(
  '[Content_Types].xml',
  `<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels"
  ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
)
zip.file(
  '_rels/.rels',
  `<Relationships xmlns="${formats}/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml"
  Type="${formats}/officeDocument/2006/relationships/officeDocument"/></Relationships>`,
)
zip.file('word/document.xml', `<w:document ${names.join(' ')}><w:body>${body}<w:sectPr/></w:body></w:document>`)
const buffer = zip.generate({ type: 'nodebuffer' })
console.log(`docxtemplater: ${new Docxtemplater(new PizZip(buffer)).getFullText()}`)
mammoth.extractRawText({ buffer }).then(({ value }) => {
  console.log(`mammoth: ${value.replaceAll('\u2011', '-').replaceAll('\t', '<tab>').split(/\n+/).filter(Boolean).join('|')}`)
})
JS
seen=$(node run.cjs)
echo "$seen"
expected='docxtemplater: ContactContactSkillsSkills2019EMailBern
mammoth: Contact|Skills|2019<tab>E-MailBern'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
