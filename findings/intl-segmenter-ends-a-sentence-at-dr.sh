#!/usr/bin/env bash
# Intl.Segmenter of Node 24.9.0 (ICU 77.1) ends a sentence after "Dr.", "z.", "Ca.", "M." and "1." of a date, in German, English and
# French. ICU has lists of such abbreviations, which the standard extension "-u-ss-standard" turns on; Intl accepts the locale,
# silently drops the extension and returns the same pieces. In a CV, a name with a title or a date is cut in two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.9.0
cat >run.mjs <<'JS'
console.log(`ICU ${process.versions.icu}`)
for (const [locale, text] of [
  ['de', 'Leitung mit Dr. Meier, z. B. Umbau. Seit dem 1. März 2019. Ca. 20 Personen.'],
  ['en', 'Reported to Dr. Miller at Example Inc. Basel. Led a team of 5.'],
  ['fr', 'M. Dupont a dirigé une équipe. Il parle anglais.'],
]) {
  const plain = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const listed = new Intl.Segmenter(`${locale}-u-ss-standard`, { granularity: 'sentence' })
  const pieces = [...plain.segment(text)].map(({ segment }) => segment.trim())
  const same = JSON.stringify([...listed.segment(text)]) === JSON.stringify([...plain.segment(text)])
  console.log(`${locale}: ${pieces.join(' | ')}`)
  console.log(`${locale}-u-ss-standard: ${listed.resolvedOptions().locale}, ${same ? 'the same' : 'other pieces'}`)
}
JS
seen=$(node_modules/.bin/node run.mjs)
echo "$seen"
expected='ICU 77.1
de: Leitung mit Dr. | Meier, z. | B. | Umbau. | Seit dem 1. | März 2019. | Ca. | 20 Personen.
de-u-ss-standard: de, the same
en: Reported to Dr. | Miller at Example Inc. | Basel. | Led a team of 5.
en-u-ss-standard: en, the same
fr: M. | Dupont a dirigé une équipe. | Il parle anglais.
fr-u-ss-standard: fr, the same'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
