#!/usr/bin/env bash
# Chromium 156 (Debian) prints the bullets of an HTML list as drawings: the PDF has no text for them, whereas the numbers of an
# ordered list and a typed bullet are text. Its tags still contain the label, so pdf.js 6.5.438 shows an empty "Lbl" with
# includeMarkedContent, and nothing without it; pdftotext shows nothing either. Lists in a CV printed from a browser are lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.5.438 node@24.9.0
chromium --version 2>/dev/null
cat >page.html <<'HTML'
<!doctype html><meta charset="utf-8"><title>Lists</title>
<ul><li>drawn</li></ul><ol><li>numbered</li></ol><p>&#8226; typed</p>
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('page.pdf')), verbosity: 0 }).promise
const page = await pdf.getPage(1)
const { items } = await page.getTextContent()
console.log(items.map(({ str }) => str).join('|').replace(/\|+/g, '|'))
const marked = await page.getTextContent({ includeMarkedContent: true })
const shown = marked.items.flatMap(({ str, type, tag }) => (tag === 'Lbl' ? 'Lbl:' : type === undefined && str.trim() ? str : []))
console.log(shown.join(' '))
JS
seen=$(node_modules/.bin/node run.mjs)
echo "$seen"
expected='drawn|1.| |numbered|• typed
Lbl: drawn Lbl: 1. numbered • typed'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
