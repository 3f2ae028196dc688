#!/usr/bin/env bash
# html-to-docx 1.8.0 and its successor @turbodocx/html-to-docx 1.23.1 support some inline elements. They omit others (time, abbr,
# small, cite, label …) together with their text in paragraphs, list items and headings, but keep the text in table cells. A job's
# date in the HTML time element is missing from the Word file, which is read with mammoth 1.13.0 here.
# What it means here: our Word files are generated from data, never from HTML (packages/generators/src/docx).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0
cat >run.mjs <<'JS'
import turbo from '@turbodocx/html-to-docx'
import plain from 'html-to-docx'
import mammoth from 'mammoth'

const post = 'Buchhalterin, <time datetime="2019-02">Februar 2019</time>, <b>Muster</b> <abbr title="Aktiengesellschaft">AG</abbr>, <small>Bern</small>'
const pages = {
  heading: `<h3>${post}</h3>`,
  paragraph: `<p>${post}</p>`,
  item: `<ul><li>${post}</li></ul>`,
  cell: `<table><tr><td>${post}</td></tr></table>`,
}
for (const [name, convert] of Object.entries({ 'html-to-docx': plain, '@turbodocx/html-to-docx': turbo })) {
  for (const [place, page] of Object.entries(pages)) {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await convert(page)) })
    const kept = ['Buchhalterin', 'Februar 2019', 'Muster', 'AG', 'Bern'].filter((word) => value.includes(word))
    console.log(`${name}, ${place}: ${kept.join(', ')}`)
  }
}
JS
seen=$(node run.mjs)
echo "$seen"
expected='html-to-docx, heading: Buchhalterin, Muster
html-to-docx, paragraph: Buchhalterin, Muster
html-to-docx, item: Buchhalterin, Muster
html-to-docx, cell: Buchhalterin, Februar 2019, Muster, AG, Bern
@turbodocx/html-to-docx, heading: Buchhalterin, Muster
@turbodocx/html-to-docx, paragraph: Buchhalterin, Muster
@turbodocx/html-to-docx, item: Buchhalterin, Muster
@turbodocx/html-to-docx, cell: Buchhalterin, Februar 2019, Muster, AG, Bern'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
