#!/usr/bin/env bash
# An advert may mark its parts for machines (schema.org JobPosting as microdata). According to the HTML standard, the value of a
# part is its concatenated text, without anything between its elements: a description with paragraphs and a list becomes one word,
# "Wir suchenSAPExcel". microdata-node 2.0.0 and web-auto-extractor 1.0.17 do so. The latter also uses the words of a time element
# as its date, keeps soft hyphens as "&shy;", and files a JSON-LD posting under "JobPosting,Thing" if it has two types, and under
# "undefined" within a @graph.
# What it means here: adverts are read as displayed, line by line (packages/extraction/src/readers/html); their markup for
# machines is not used.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund microdata-node@2.0.0 web-auto-extractor@1.0.17 2>/dev/null
cat >run.cjs <<'JS'
const { toJson } = require('microdata-node')
const extractor = require('web-auto-extractor').default

const page = `<!doctype html><html><head><title>Job</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":["JobPosting","Thing"],"title":"Leiterin"}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"JobPosting","title":"Leiter"}]}</script>
</head><body><main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Sach&shy;bearbeiterin</h1>
<p>Bis <time itemprop="validThrough" datetime="2026-03-01">Ende Februar</time></p>
<div itemprop="description"><p>Wir suchen</p><ul><li>SAP</li><li>Excel</li></ul></div></main></body></html>`
const [{ properties }] = toJson(page, { base: 'https://example.org/' }).items
const shown = ({ title, validThrough, description }) => [title, validThrough, description].join(' | ').replaceAll('\u00ad', '<U+00AD>')
console.log(`microdata-node: ${shown(properties)}`)
const { microdata, jsonld } = extractor().parse(page)
console.log(`web-auto-extractor: ${shown(microdata.JobPosting[0])}`)
console.log(`its JSON-LD is under: ${Object.keys(jsonld).join(' | ')}`)
JS
seen=$(node run.cjs)
echo "$seen"
expected='microdata-node: Sach<U+00AD>bearbeiterin | 2026-03-01 | Wir suchenSAPExcel
web-auto-extractor: Sach&shy;bearbeiterin | Ende Februar | Wir suchenSAPExcel
its JSON-LD is under: JobPosting,Thing | undefined'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
