#!/usr/bin/env bash
# Chromium 156 (Debian) prints the head of a long HTML table again on each page, and tags each repetition as content of the one
# header cell instead of as an artifact: the "TH" of a table on three pages has the text "Period" three times, which a screen
# reader gets as the header of each cell, and text extraction finds the head between the rows of each page. pdfinfo 22.12
# shows the tags, pdfjs-dist 6.5.438 the text of the pages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.5.438 node@24.9.0
chromium --version 2>/dev/null
pdfinfo -v 2>&1 | sed -n 1p
{
  echo '<!doctype html><html lang="en"><meta charset="utf-8"><title>CV</title><style>@page { size: A5 }</style><h1>Jana Muster</h1>'
  echo '<table><thead><tr><th>Period<th>Employer</thead><tbody>'
  for row in $(seq 1 60); do echo "<tr><td>2019<td>Company $row"; done
  echo '</table>'
} >page.html
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('page.pdf')), verbosity: 0 }).promise
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open = []
  for (const { type, tag, str } of items) {
    if (type?.startsWith('begin')) open.push(tag ?? type)
    else if (type === 'endMarkedContent') open.pop()
    else if (str === 'Period') console.log(`page ${number}: Period in ${open.join(' ')}`)
  }
}
JS
seen="$(node_modules/.bin/node run.mjs)
header cells: $(pdfinfo -struct page.pdf | grep -c '^ *TH')
text of the first: $(pdfinfo -struct-text page.pdf | sed -n '/^ *TH/,/^ *T[HRD]/p' | grep -o 'Period' | wc -l) times Period"
echo "$seen"
expected='page 1: Period in NonStruct
page 2: Period in NonStruct
page 3: Period in NonStruct
header cells: 2
text of the first: 3 times Period'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
