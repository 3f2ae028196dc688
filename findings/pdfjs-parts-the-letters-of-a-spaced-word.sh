#!/usr/bin/env bash
# A heading whose letters stand apart (letter-spacing) is words without blanks in the page, and one-letter words in pdf.js 6.5.438: even two
# pixels of it make "A u s b i l d u n g". pdftotext 22.12 (Debian) parts a narrow heading and not the wider one, or the other way round
# with -raw. The PDF is made by Chromium (Debian). A program that looks for "Ausbildung" meets no section there.
# What it means here: the PDF reader measures the gaps between letters and joins what is evenly spaced (readers/pdf/blocks.ts, `tracking`).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.5.438 node@24.9.0
chromium=$(command -v chromium || command -v chromium-headless-shell)
"$chromium" --version 2>/dev/null
pdftotext -v 2>&1 | sed -n 1p
cat >page.html <<'HTML'
<!doctype html><html lang="de"><meta charset="utf-8"><title>Headings</title><style>body { font: 16px "DejaVu Sans" }</style>
<p style="letter-spacing: 0.3em">SPRACHEN</p><p style="letter-spacing: 0.15em">ERFAHRUNG</p><p style="letter-spacing: 2px">Ausbildung</p></html>
HTML
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('page.pdf')), verbosity: 0 }).promise
const { items } = await (await pdf.getPage(1)).getTextContent()
console.log(items.map(({ str, hasEOL }) => str + (hasEOL ? '|' : '')).join(''))
JS
lines() { tr -d '\f' | grep . | paste -sd '|'; }
seen="pdf.js: $(node_modules/.bin/node run.mjs)
pdftotext: $(pdftotext page.pdf - | lines)
pdftotext -raw: $(pdftotext -raw page.pdf - | lines)"
echo "$seen"
expected='pdf.js: S P R A C H E N|E R FA H R U N G|A u s b i l d u n g
pdftotext: SPRACHEN|E R FA H R U N G|Ausbildung
pdftotext -raw: S P R A C H E N|ERFAHRUNG|Ausbildung'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
