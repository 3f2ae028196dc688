#!/usr/bin/env bash
# chrono-node 2.10.3 reads "Jan 2019 - Mar 2021" and "03/2019 - 06/2021" with its English parser, but the German and French
# parsers read nothing in "März 2019 bis Juni 2021", "03.2019 - 06.2021" or "janvier 2018 - mars 2020": they require a day with
# the month. The German parser also takes an abbreviated weekday before an umlaut for a day: "im Frühjahr 2019" is a Friday,
# "Diätkoch" a Tuesday.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >run.cjs <<'JS'
const chrono = require('chrono-node')
const now = new Date('2026-11-29T12:00:00Z')
const month = (date) => date?.toISOString().slice(0, 7)
for (const [language, text] of [
  ['en', 'Jan 2019 - Mar 2021'],
  ['en', '03/2019 - 06/2021'],
  ['de', '1. März 2019'],
  ['de', 'März 2019 bis Juni 2021'],
  ['de', '03.2019 - 06.2021'],
  ['de', 'im Frühjahr 2019'],
  ['de', 'Diätkoch'],
  ['fr', '1er mars 2019'],
  ['fr', 'janvier 2018 - mars 2020'],
]) {
  const found = chrono[language].parse(text, now).map(({ text, start, end }) => `${text} as ${month(start.date())} ${month(end?.date()) ?? ''}`)
  console.log(`${language}: ${text}: ${found.join(', ').trim() || 'nothing'}`)
}
JS
seen=$(TZ=UTC node run.cjs)
echo "$seen"
expected='en: Jan 2019 - Mar 2021: Jan 2019 - Mar 2021 as 2019-01 2021-03
en: 03/2019 - 06/2021: 03/2019 - 06/2021 as 2019-03 2021-06
de: 1. März 2019: 1. März 2019 as 2019-03
de: März 2019 bis Juni 2021: nothing
de: 03.2019 - 06.2021: nothing
de: im Frühjahr 2019: Fr as 2026-11
de: Diätkoch: Di as 2026-11
fr: 1er mars 2019: 1er mars 2019 as 2019-03
fr: janvier 2018 - mars 2020: nothing'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
