#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-writer) reverses the columns of a DOCX table if the first paragraph of its first cell
# is w:bidi, although the table has no w:bidiVisual, the only setting that reverses columns according to ECMA-376 (17.4.1). Needs
# soffice and pdftotext (poppler-utils).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
soffice --version
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2
cat >run.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'

const cell = (text, bidirectional) =>
  new TableCell({
    width: { size: 50, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ text, ...(bidirectional ? { bidirectional } : {}) })],
  })
for (const name of ['plain', 'bidi']) {
  const row = new TableRow({ children: [cell('FIRST', name === 'bidi'), cell('SECOND', false)] })
  const table = new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row] })
  writeFileSync(`${name}.docx`, await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })))
}
JS
node run.mjs
leftmost() {
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$1.docx" >/dev/null 2>&1
  pdftotext -bbox "$1.pdf" - | sed -nE 's/.*xMin="([0-9.]+)".*>(FIRST|SECOND)<.*/\1 \2/p' | sort -n | head -1 | cut -d' ' -f2
}
plain=$(leftmost plain)
bidi=$(leftmost bidi)
echo "leftmost cell: plain $plain, first paragraph bidi $bidi"
[ "$plain $bidi" = 'FIRST SECOND' ] || { echo 'changed; expected: FIRST, then SECOND'; exit 1; }
