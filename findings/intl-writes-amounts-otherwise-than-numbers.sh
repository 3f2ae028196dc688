#!/usr/bin/env bash
# For some countries, Intl.NumberFormat uses different symbols for numbers and for amounts of money. In Swiss French, the decimal
# comma of a number is a point in an amount of the same value, and in Austria the space between thousands is a point. In Swiss
# German and in France, numbers and amounts are formatted alike. So one document has two decimal separators, and a program that
# reads it must know both. Node 24.9.0 (ICU 77.1).
# What it means here: documents use number symbols from our own table, and a rate as it was entered
# (packages/generators/src/locale/format.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.9.0
cat >run.mjs <<'JS'
const francs = { style: 'currency', currency: 'CHF' }
for (const region of ['de-CH', 'fr-CH', 'de-AT', 'fr']) {
  const number = new Intl.NumberFormat(region, { minimumFractionDigits: 2 })
  const amount = new Intl.NumberFormat(region, francs)
  const shown = [number.format(9500.5), number.format(95000.5), amount.format(95000.5), amount.format(-95000.5)]
  console.log(`${region}: ${shown.join(' | ').replaceAll(/[\u00a0\u202f]/g, '_').replaceAll('\u2019', '`')}`)
}
JS
seen=$(node_modules/.bin/node run.mjs)
echo "$seen"
expected='de-CH: 9`500.50 | 95`000.50 | CHF_95`000.50 | CHF-95`000.50
fr-CH: 9_500,50 | 95_000,50 | 95_000.50_CHF | -95_000.50_CHF
de-AT: 9_500,50 | 95_000,50 | CHF_95.000,50 | -CHF_95.000,50
fr: 9_500,50 | 95_000,50 | 95_000,50_CHF | -95_000,50_CHF'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
