#!/usr/bin/env bash
# A tagged PDF may state which text its glyphs stand for (ActualText). Chromium 156 (Debian) does so for small capitals: it paints
# "ERUF" at a smaller size and states "eruf". pdftotext 22.12 reads "Berufserfahrung"; pdf.js 6.5.438 ignores it, and returns
# capitals, each as a separate item. A name in small capitals comes out in all capitals.
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
<!doctype html><meta charset="utf-8"><title>Name</title><p style="font: small-caps 20px 'DejaVu Sans'">Jana Beispiel</p>
HTML
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
cat >run.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdf = await getDocument({ data: new Uint8Array(await readFile('page.pdf')), verbosity: 0 }).promise
for (const includeMarkedContent of [false, true]) {
  const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent })
  const texts = items.flatMap(({ str }) => str || [])
  console.log(`pdf.js, ${includeMarkedContent ? 'with' : 'without'} marked content: ${texts.join('|')}`)
}
JS
seen=$(
  node_modules/.bin/node run.mjs
  echo "pdftotext: $(pdftotext page.pdf - | head -1)"
)
echo "$seen"
expected='pdf.js, without marked content: J|A|N|A| |B|E|I|S|P|I|E|L
pdf.js, with marked content: J|A|N|A| |B|E|I|S|P|I|E|L
pdftotext: Jana Beispiel'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
