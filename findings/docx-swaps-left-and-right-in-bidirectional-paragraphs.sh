#!/usr/bin/env bash
# docx 9.15.2 writes w:jc="right" for a bidirectional paragraph with alignment "left", and vice versa. In a transitional DOCX,
# "left" means the leading edge, which is on the right in right-to-left text: docx translates from the visual side to that
# meaning. Other libraries pass the value through. "start" and "end" are not changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docx@9.15.2 yauzl-promise@4.0.0
cat >run.mjs <<'JS'
import { Document, Packer, Paragraph } from 'docx'
import { fromBuffer } from 'yauzl-promise'

async function alignments(alignment) {
  const paragraphs = [true, false].map((bidirectional) => new Paragraph({ text: 'x', bidirectional, alignment }))
  const zip = await fromBuffer(await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })))
  for await (const entry of zip) {
    if (entry.filename !== 'word/document.xml') continue
    const chunks = []
    for await (const chunk of await entry.openReadStream()) chunks.push(chunk)
    return [...Buffer.concat(chunks).toString().matchAll(/<w:jc w:val="(\w+)"/g)].map((match) => match[1]).join(' ')
  }
}
for (const asked of ['left', 'right', 'start', 'end']) console.log(`${asked}: ${await alignments(asked)}`)
JS
seen=$(node run.mjs)
echo "asked for: bidirectional, plain"
echo "$seen"
expected='left: right left
right: left right
start: start start
end: end end'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
