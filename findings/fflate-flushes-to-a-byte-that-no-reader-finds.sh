#!/usr/bin/env bash
# If the beginning of a DOCX part never changes, it could be deflated once and flushed to a byte boundary, so that each document
# only appends the rest; for this, streams of fflate 0.8.3 have `flush(true)`. Of 80 parts of plain markup flushed in this way,
# zlib and pako read 23, and fflate itself 44; without the flush, or with `flush()`, which does not end at a byte boundary, all of
# them read all parts. Writing reports no error.
# What it means here: our own writer deflates what repeats (docs/decisions/0057-documents-deflated-as-they-are-written.md).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3 pako@2.1.0
cat >run.mjs <<'JS'
import { inflateRawSync } from 'node:zlib'
import { Deflate, inflateSync } from 'fflate'
import { inflateRaw } from 'pako'

const line = (n) => `<w:p><w:r><w:t>${2000 + n} Bern, Leitung von ${n} Projekten</w:t></w:r></w:p>`
/** Some lines, a flush, and the rest, as one stream of deflated bytes. */
function deflated(before, flush) {
  const chunks = []
  const stream = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk))
  const text = Array.from({ length: before + 1 }, (_, n) => line(n))
  stream.push(Buffer.from(text.slice(0, before).join('')))
  flush(stream)
  stream.push(Buffer.from(text[before]), true)
  return { text: text.join(''), bytes: Buffer.concat(chunks) }
}
const readers = { zlib: inflateRawSync, pako: inflateRaw, fflate: inflateSync }
const flushes = { 'no flush': () => {}, 'flush()': (stream) => stream.flush(), 'flush(true)': (stream) => stream.flush(true) }
for (const [name, flush] of Object.entries(flushes)) {
  const told = Object.entries(readers).map(([reader, read]) => {
    let right = 0
    for (let before = 1; before <= 80; before++) {
      const { text, bytes } = deflated(before, flush)
      try {
        if (Buffer.from(read(bytes)).toString() === text) right += 1
      } catch {}
    }
    return `${reader} ${right}`
  })
  console.log(`${name}: read right of 80: ${told.join(', ')}`)
}
JS
seen=$(node run.mjs)
echo "$seen"
expected='no flush: read right of 80: zlib 80, pako 80, fflate 80
flush(): read right of 80: zlib 80, pako 80, fflate 80
flush(true): read right of 80: zlib 23, pako 23, fflate 44'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
