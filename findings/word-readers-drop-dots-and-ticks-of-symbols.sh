#!/usr/bin/env bash
# A dot, a star or a tick inserted from Wingdings with Word's "Insert symbol" is not a letter in the DOCX but an element (w:sym).
# CVs use them to show the level of a language, and forms to show choices. officeparser 7.8.0 and word-extractor 1.0.4 omit them,
# so that "four of five" and "one of five" are the same, and so are a tick and a cross. mammoth 1.13.0 writes them as Unicode. The
# file is generated with docx 9.15.2.
# What it means here: our reader converts them to Unicode (packages/extraction/src/readers/docx/symbols.ts). A tick at the start
# of a line is still taken for a bullet, like a typed one; a cross and a box are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph, SymbolRun, TextRun } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import WordExtractor from 'word-extractor'

const signs = { '●': 'F06C', '○': 'F0A1', '✓': 'F0FC', '✗': 'F0FB' }
const line = (text) => new Paragraph({ children: [...text].map((sign) => (sign in signs ? new SymbolRun(signs[sign]) : new TextRun(sign))) })
const children = ['Deutsch ●●●●○', 'Englisch ●○○○○', '✓ Kat. B', '✗ Kat. C'].map(line)
const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }))
const show = (name, read) => console.log(`${name}: ${read.trim().replaceAll(/\s*\n\s*/g, ' | ')}`)
show('mammoth', (await mammoth.extractRawText({ buffer })).value)
show('officeparser', await (await parseOffice(buffer)).toText())
show('word-extractor', (await new WordExtractor().extract(buffer)).getBody())
JS
seen=$(node run.mjs)
echo "$seen"
expected='mammoth: Deutsch ⚫⚫⚫⚫⭘ | Englisch ⚫⭘⭘⭘⭘ | ✓ Kat. B | 🗶 Kat. C
officeparser: Deutsch | Englisch | Kat. B | Kat. C
word-extractor: Deutsch | Englisch | Kat. B | Kat. C'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
