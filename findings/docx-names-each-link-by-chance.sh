#!/usr/bin/env bash
# From the same data and with a fixed clock, docx 9.15.2 generates the same parts of a DOCX for text, lists, tables and boxes. But
# an external link gets a random ID, in the text and in its relationships, and bookmarks and pictures are numbered over the
# lifetime of the process, so that a document depends on how many were generated before it. This is not documented, and no option
# sets the IDs.
# What it means here: docx writes an empty shell, and our own writer the body (docs/decisions/0003-docx-without-chance.md).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 pizzip@3.2.0
cat >run.mjs <<'JS'
import { Bookmark, CheckBox, Document, ExternalHyperlink, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import PizZip from 'pizzip'

const now = new Date('2026-11-30T08:00:00Z')
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given))
  }
  static now = () => now.getTime()
}
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = () => new ImageRun({ type: 'png', data: Buffer.from(dot, 'base64'), transformation: { width: 9, height: 9 } })
const contents = {
  text: () => new Paragraph({ text: 'Bern', heading: 'Heading1' }),
  list: () => new Paragraph({ text: 'Bern', bullet: { level: 0 } }),
  table: () => new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Bern')] })] })] }),
  bookmark: () => new Paragraph({ children: [new Bookmark({ id: 'place', children: [new TextRun('Bern')] })] }),
  picture: () => new Paragraph({ children: [picture()] }),
  box: () => new Paragraph({ children: [new CheckBox({ checked: true })] }),
  link: () => new Paragraph({ children: [new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('Bern')] })] }),
}
async function parts(content) {
  const { files } = new PizZip(await Packer.toBuffer(new Document({ sections: [{ children: [content()] }] })))
  return Object.values(files).map((file) => `${file.name}\n${file.asText()}`)
}
for (const [name, content] of Object.entries(contents)) {
  const [one, other] = [await parts(content), await parts(content)]
  const changed = one.filter((part, index) => part !== other[index]).map((part) => part.split('\n')[0])
  console.log(`${name}: ${changed.join(' ') || 'the same'}`)
}
JS
seen=$(node run.mjs)
echo "$seen"
expected='text: the same
list: the same
table: the same
bookmark: word/document.xml
picture: word/document.xml
box: the same
link: word/_rels/document.xml.rels word/document.xml'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
