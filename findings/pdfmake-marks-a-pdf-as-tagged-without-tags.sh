#!/usr/bin/env bash
# pdfmake 0.3.11 with `tagged: true` writes a PDF that declares itself tagged (MarkInfo, and "Tagged: yes" in pdfinfo) and has no
# tags: no element for a heading with `headlineLevel`, a list or a table with `headerRows`, and no marked content. So the check that
# most programs make, whether a file is tagged, passes, and a screen reader finds an empty document. Read with pdfjs-dist 6.5.438
# and pdfinfo 22.12.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfmake@0.3.11 pdfjs-dist@6.5.438 node@24.9.0
pdfinfo -v 2>&1 | sed -n 1p
cat >make.cjs <<'JS'
const { writeFileSync } = require('node:fs')
const pdfmake = require('pdfmake')

pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setFonts({ Helvetica: { normal: 'Helvetica', bold: 'Helvetica-Bold' } })
const document = pdfmake.createPdf({
  tagged: true,
  displayTitle: true,
  lang: 'de',
  info: { title: 'CV' },
  defaultStyle: { font: 'Helvetica' },
  content: [
    { text: 'Jana Muster', headlineLevel: 1, fontSize: 20 },
    { ul: ['Java', 'SQL'] },
    { table: { headerRows: 1, body: [['From', 'Position'], ['2019', 'Developer']] } },
  ],
})
document.getBuffer().then((bytes) => writeFileSync('cv.pdf', bytes))
JS
cat >read.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('cv.pdf')), verbosity: 0 }).promise
const page = await pdf.getPage(1)
const marked = await pdf.getMarkInfo()
const tree = await page.getStructTree()
const { items } = await page.getTextContent({ includeMarkedContent: true })
console.log(`declared tagged: ${marked?.get('Marked')}; elements: ${tree?.children?.length ?? 0}; marked content: ${items.filter(({ type }) => type).length}`)
console.log(`text: ${items.map(({ str = '' }) => str.trim()).filter(Boolean).join(', ')}`)
JS
node_modules/.bin/node make.cjs
seen="$(pdfinfo cv.pdf | grep Tagged)
$(node_modules/.bin/node read.mjs)"
echo "$seen"
expected='Tagged:          yes
declared tagged: true; elements: 0; marked content: 0
text: Jana Muster, Java, SQL, From, Position, 2019, Developer'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
