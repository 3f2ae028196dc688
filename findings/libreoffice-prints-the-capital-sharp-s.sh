#!/usr/bin/env bash
# Text that a DOCX sets in capitals (w:caps) is stored as typed; the program that prints it creates the capitals. LibreOffice
# 7.4.7 (Debian 12: libreoffice-writer) turns "Straße" into "STRAẞE" with U+1E9E, whereas Unicode's own mapping, JavaScript's
# toUpperCase and Chromium 156 give "STRASSE". So one heading becomes three different texts, and a search for "STRASSE" does not
# match U+1E9E.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2
soffice --version
chromium=$(command -v chromium || command -v chromium-headless-shell)
"$chromium" --version 2>/dev/null
cat >run.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph, TextRun } from 'docx'

const paragraph = new Paragraph({ children: [new TextRun({ text: 'Hauptstraße', allCaps: true })] })
writeFileSync('word.docx', await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })))
writeFileSync('web.html', '<meta charset="utf-8"><title>x</title><p style="text-transform: uppercase">Hauptstraße</p>')
JS
node run.mjs
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf word.docx >/dev/null 2>&1
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=web.pdf web.html >/dev/null 2>&1
seen=$(
  echo "LibreOffice: $(pdftotext word.pdf - | head -1)"
  echo "Chromium: $(pdftotext web.pdf - | head -1)"
  echo "JavaScript: $(node -p '"Hauptstraße".toUpperCase()')"
)
echo "$seen"
expected='LibreOffice: HAUPTSTRAẞE
Chromium: HAUPTSTRASSE
JavaScript: HAUPTSTRASSE'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
