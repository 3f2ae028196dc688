#!/usr/bin/env bash
# The package @react-pdf/renderer 4.9.0, which many CV builders use for printing, hyphenates words by English rules whatever their
# language, including e-mail addresses and links, with a hyphen that is an ordinary character of the page: "anna@personalber- /
# atung.example". It cannot be distinguished from a hyphen of the address. German words break as "Deb- / itorenbuchhaltung".
# Font.registerHyphenationCallback turns it off.
# What it means here: our own PDF writer does not break addresses; a broken address that we read keeps the hyphen, which is right
# for addresses that have one, and wrong for these.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @react-pdf/renderer@4.9.0 react@19.2.0
cat >run.mjs <<'JS'
import { Document, Font, Page, renderToFile, Text, View } from '@react-pdf/renderer'
import { createElement } from 'react'

const texts = ['anna@personalberatung.example', 'Verantwortung für Debitorenbuchhaltung', 'Aus- und Weiterbildung']
const file = (name) => {
  const lines = texts.map((text) => createElement(Text, { style: { marginBottom: 6 } }, text))
  const column = createElement(View, { style: { width: 130, fontSize: 12 } }, lines)
  return renderToFile(createElement(Document, { language: 'de' }, createElement(Page, { size: 'A4' }, column)), name)
}
await file('plain.pdf')
Font.registerHyphenationCallback((word) => [word])
await file('whole.pdf')
JS
node run.mjs 2>/dev/null
lines() { pdftotext -raw "$1" - | tr -d '\f' | grep . | paste -sd '|'; }
seen="as it is: $(lines plain.pdf)
with a callback that divides nothing: $(lines whole.pdf)"
echo "$seen"
expected='as it is: anna@personalber-|atung.example|Verantwortung für Deb-|itorenbuchhaltung|Aus- und Weiterbildung
with a callback that divides nothing: anna@personalberatung.example|Verantwortung für|Debitorenbuchhaltung|Aus- und Weiterbildung'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
