#!/usr/bin/env bash
# LibreOffice 7.4.7 computes the fields of a Word file again when it converts it: a letter that shows 01.02.2019 by a DATE field gets
# the day of the conversion, and FILENAME, NUMWORDS and TITLE get those of the file converted, or nothing. The texts that the file
# has for these fields, which officeparser 7.8.0 returns, are lost; CREATEDATE, AUTHOR and a calculation keep theirs. So a PDF made
# from an archived letter or CV shows another date each day. docx 9.15.2 writes the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 officeparser@7.8.0 node@24.9.0
soffice --version
cat >make.mjs <<'JS'
import { writeFile } from 'node:fs/promises'
import { Document, Packer, Paragraph, SimpleField, TextRun } from 'docx'

const fields = [
  ['DATE', 'DATE \\@ "dd.MM.yyyy"', '01.02.2019'],
  ['FILENAME', 'FILENAME', 'Brief_Muster.docx'],
  ['NUMWORDS', 'NUMWORDS', '312'],
  ['TITLE', 'TITLE', 'Bewerbung'],
  ['CREATEDATE', 'CREATEDATE \\@ "dd.MM.yyyy"', '01.02.2019'],
  ['AUTHOR', 'AUTHOR', 'Jana Muster'],
  ['sum', '= 2019 - 1985', '34'],
]
const children = fields.map(
  ([name, code, shown]) => new Paragraph({ children: [new TextRun(`${name}: `), new SimpleField(code, shown)] }),
)
await writeFile('letter.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })))
JS
cat >read.mjs <<'JS'
import { parseOffice } from 'officeparser'

const parsed = await parseOffice('letter.docx')
console.log((typeof parsed === 'string' ? parsed : parsed.toText()).trim())
JS
node_modules/.bin/node make.mjs
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf letter.docx >/dev/null 2>&1
today=$(date +%d.%m.%Y)
seen="in the file
$(node_modules/.bin/node read.mjs)
converted
$(pdftotext letter.pdf - | tr -d '\f' | sed 's/[[:space:]]*$//;/^$/d' | sed "s/$today/TODAY/")"
echo "$seen"
expected='in the file
DATE: 01.02.2019
FILENAME: Brief_Muster.docx
NUMWORDS: 312
TITLE: Bewerbung
CREATEDATE: 01.02.2019
AUTHOR: Jana Muster
sum: 34
converted
DATE: TODAY
FILENAME: letter.docx
NUMWORDS: 0
TITLE:
CREATEDATE: 01.02.2019
AUTHOR: Jana Muster
sum: 34'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
