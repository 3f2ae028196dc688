#!/usr/bin/env bash
# A checkbox without a value sends "on" (HTML standard). react-dom 18.3.1 treats `value={undefined}` elsewhere like a missing property, and so does
# its server renderer; but when it hydrates the checkbox it sets the value to the empty text. A ticked box then sends "" instead of "on", without a
# complaint: a form works without script, and stops working with it.
# What it means here: the component of our checkboxes passes no `value` unless it has one (apps/web/app/components/ui/checkbox.tsx).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react@18.3.1 react-dom@18.3.1 jsdom@26.1.0 2>/dev/null
cat >run.cjs <<'JS'
const { JSDOM } = require('jsdom')
const { createElement } = require('react')
const { renderToString } = require('react-dom/server')

const box = (props) => createElement('form', null, createElement('input', { type: 'checkbox', name: 'pdf', defaultChecked: true, ...props }))
const sent = (window) => JSON.stringify(new window.FormData(window.document.querySelector('form')).get('pdf'))

async function show(what, props) {
  const { window } = new JSDOM(`<div id="root">${renderToString(box(props))}</div>`)
  const before = sent(window)
  Object.defineProperties(globalThis, { window: { value: window, configurable: true }, document: { value: window.document, configurable: true }, navigator: { value: window.navigator, configurable: true } })
  const { hydrateRoot } = require('react-dom/client')
  const { act } = require('react')
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  const complaints = []
  console.error = (...words) => complaints.push(words.join(' '))
  await act(() => hydrateRoot(window.document.querySelector('#root'), box(props)))
  console.log(`${what}: ${before} before, ${sent(window)} after hydration, ${complaints.length} complaints`)
}

show('no value', {}).then(() => show('value={undefined}', { value: undefined }))
JS
seen=$(node run.cjs)
echo "$seen"
expected='no value: "on" before, "on" after hydration, 0 complaints
value={undefined}: "on" before, "" after hydration, 0 complaints'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
