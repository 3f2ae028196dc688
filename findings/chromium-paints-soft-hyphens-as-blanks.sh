#!/usr/bin/env bash
# Chromium 156 (Debian) paints a space without width for each soft hyphen of a page, whether the word is wrapped there or not, and
# states in the PDF's tags (ActualText) that it means U+00AD. Where it wraps the word, a hyphen follows, encoded as U+2010. The
# operators listed by pdf.js 6.5.438 contain an ordinary space in "Debitoren buchhaltung", and only the positions of the letters
# show that it has no width; pdftotext 22.12 returns U+00AD.
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
<!doctype html><html lang="de"><meta charset="utf-8"><title>Words</title>
<style>body { font: 16px "DejaVu Sans" } p { width: 120px }</style>
<div>Debitoren&shy;buchhaltung in Bern</div><p>Geschäfts&shy;führung</p></html>
HTML
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('page.pdf')), verbosity: 0 }).promise
const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList()
const painted = argsArray.flatMap((given, index) => (fnArray[index] === OPS.showText ? given[0] : []))
console.log(`pdf.js: ${painted.map(({ unicode }) => unicode ?? '').join('')}`)
JS
seen=$(
  node_modules/.bin/node run.mjs
  echo "pdftotext: $(pdftotext page.pdf - | tr -d '\f' | tr '\n' '|')"
)
seen=$(sed -e 's/\xc2\xad/<U+00AD>/g; s/\xe2\x80\x90/<U+2010>/g' <<<"$seen")
echo "$seen"
expected='pdf.js: Debitoren buchhaltung in BernGeschäfts <U+2010>führung
pdftotext: Debitoren<U+00AD>buchhaltung in Bern|Geschäfts<U+00AD><U+2010>|führung||'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
