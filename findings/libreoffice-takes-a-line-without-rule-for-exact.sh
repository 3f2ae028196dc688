#!/usr/bin/env bash
# w:line without w:lineRule is a multiple of a line according to ECMA-376 (17.3.1.33: the default rule is "auto"). LibreOffice
# 7.4.7 (Debian 12: libreoffice-writer) treats it as an exact height: a picture in such a paragraph is cropped to a strip, and the
# following text moves over it. docx 9.15.2 writes no rule unless one is specified. Needs soffice and pdftotext (poppler-utils).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2
soffice --version
cat >run.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { Document, ImageRun, Packer, Paragraph } from 'docx'

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
for (const [name, spacing] of [
  ['none', { line: 264 }],
  ['auto', { line: 264, lineRule: 'auto' }],
]) {
  const size = { width: 100, height: 100 }
  const logo = new ImageRun({ type: 'png', data: Buffer.from(dot, 'base64'), transformation: size })
  const children = [new Paragraph({ spacing, children: [logo] }), new Paragraph('BELOW')]
  writeFileSync(`${name}.docx`, await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
JS
node run.mjs
top() {
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$1.docx" >/dev/null 2>&1
  pdftotext -bbox "$1.pdf" - | sed -nE 's/.*yMin="([0-9]+).*>BELOW<.*/\1/p'
}
none=$(top none)
auto=$(top auto)
echo "what stands below a picture of 75 points begins at $none without a rule, at $auto with the rule auto"
[ "$none" -lt 100 ] && [ "$auto" -gt 140 ] || { echo 'changed; expected: below 100, and beyond 140'; exit 1; }
