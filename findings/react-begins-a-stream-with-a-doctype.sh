#!/usr/bin/env bash
# react-dom 18.3.1 has two renderers for a whole document, and only one of them writes its document type: a stream of an <html> element begins with
# <!DOCTYPE html>, the string of the same element does not. Whoever puts one in front of the string and later changes to the stream sends two.
# Parsers ignore the second, so nothing in a browser shows it.
# What it means here: pages are rendered by the stream, and nothing is put in front of it (apps/web/app/entry.server.tsx); a test counts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react@18.3.1 react-dom@18.3.1 2>/dev/null
cat >run.cjs <<'JS'
const { PassThrough } = require('node:stream')
const { text } = require('node:stream/consumers')
const { createElement } = require('react')
const { renderToPipeableStream, renderToStaticMarkup, renderToString } = require('react-dom/server')

const page = createElement('html', null, createElement('body', null, 'a page'))
const { pipe } = renderToPipeableStream(page, {
  async onAllReady() {
    console.log(`renderToString: ${renderToString(page)}`)
    console.log(`renderToStaticMarkup: ${renderToStaticMarkup(page)}`)
    console.log(`renderToPipeableStream: ${await text(pipe(new PassThrough()))}`)
  },
})
JS
seen=$(node run.cjs)
echo "$seen"
expected='renderToString: <html><body>a page</body></html>
renderToStaticMarkup: <html><body>a page</body></html>
renderToPipeableStream: <!DOCTYPE html><html><body>a page</body></html>'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
