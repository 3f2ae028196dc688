#!/usr/bin/env bash
# any-date-parser 2.2.4 looks for a day, a month and a year anywhere in a text. In a range of two months, it takes the "19" of
# 2019 for the day: "03.2019 - 06.2021" becomes 19 June 2021, "Jan 2019 - Mar 2021" becomes 20 March 2019, both valid dates
# without an error; "03/2019" alone becomes day 3 without a month.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat >run.mjs <<'JS'
import parser from 'any-date-parser'

for (const [text, locale] of [
  ['03.2019 - 06.2021', 'de'],
  ['03/2019 - 06/2021', 'en'],
  ['Jan 2019 - Mar 2021', 'en'],
  ['03/2019', 'en'],
  ['01.03.2019 - 30.06.2021', 'de'],
]) {
  const date = parser.fromString(text, locale)
  const day = Number.isNaN(date.getTime()) ? 'no date' : date.toISOString().slice(0, 10)
  console.log(`${text}: ${day} ${JSON.stringify(parser.attempt(text, locale), ['year', 'month', 'day'])}`)
}
JS
seen=$(TZ=UTC node run.mjs)
echo "$seen"
expected='03.2019 - 06.2021: 2021-06-19 {"year":2021,"month":6,"day":19}
03/2019 - 06/2021: 2021-06-19 {"year":2021,"month":6,"day":19}
Jan 2019 - Mar 2021: 2019-03-20 {"year":2019,"month":3,"day":20}
03/2019: no date {"year":2019,"day":3}
01.03.2019 - 30.06.2021: 2019-03-01 {"year":2019,"month":3,"day":1}'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
