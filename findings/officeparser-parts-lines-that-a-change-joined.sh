#!/usr/bin/env bash
# Deleting the end of a line while Word records changes joins two paragraphs. The DOCX still contains both, with the mark of the
# first deleted (w:del in its w:rPr): Word shows one paragraph once changes are accepted or hidden. mammoth 1.13.0 joins them.
# officeparser 7.8.0 and word-extractor 1.0.4, which do omit deleted words, read two lines, so that an employer is alone below the
# job title.
# What it means here: our reader joins them too (packages/extraction/src/readers/docx/docx-body.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 pizzip@3.2.0
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
import PizZip from 'pizzip'
import WordExtractor from 'word-extractor'

const by = 'w:author="Anna" w:date="2026-01-05T09:00:00Z"'
const body = `<w:p><w:pPr><w:rPr><w:del w:id="1" ${by}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Leiterin Finanzen </w:t></w:r>
  <w:del w:id="2" ${by}><w:r><w:delText>a. i.</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>bei der Muster AG</w:t></w:r></w:p>`
const zip = new PizZip(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] })))
const xml = zip.file('word/document.xml').asText()
zip.file('word/document.xml', xml.replace(/<w:p\/>|<w:p>.*?<\/w:p>/, body))
const buffer = zip.generate({ type: 'nodebuffer' })
const show = (name, read) => console.log(`${name}: ${read.trim().replaceAll(/\s*\n\s*/g, ' | ')}`)
show('mammoth', (await mammoth.extractRawText({ buffer })).value)
show('officeparser', await (await parseOffice(buffer)).toText())
show('word-extractor', (await new WordExtractor().extract(buffer)).getBody())
JS
seen=$(node run.mjs)
echo "$seen"
expected='mammoth: Leiterin Finanzen bei der Muster AG
officeparser: Leiterin Finanzen | bei der Muster AG
word-extractor: Leiterin Finanzen | bei der Muster AG'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
