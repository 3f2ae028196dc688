#!/usr/bin/env bash
# dayjs 1.11.23 passes text that it does not recognise to JavaScript's Date, and V8's Date takes the first three letters of a word
# for a month and skips other words: "Marketing 2019" is March 2019, "Novartis 2021" November, "Level 2" February 2001. German
# months whose first letters differ from the English ones become January: "Oktober 2019", "Mai 2019". isValid() is true for all of
# them. Node 24.9.0.
# What it means here: no text is passed to Date; our own parser reads periods, and leaves anything else open
# (packages/profiles/src/period-parse.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23 node@24.9.0
cat >run.mjs <<'JS'
import dayjs from 'dayjs'

for (const text of ['Marketing 2019', 'Novartis 2021', 'Junior 2019', 'Augsburg 2018', 'Level 2', 'ISO 9001', 'Juni 2019', 'Mai 2019', 'Oktober 2019']) {
  const day = dayjs(text)
  console.log(`${text}: ${day.isValid() ? day.format('YYYY-MM-DD') : 'no date'}`)
}
JS
seen=$(TZ=UTC node_modules/.bin/node run.mjs)
echo "$seen"
expected='Marketing 2019: 2019-03-01
Novartis 2021: 2021-11-01
Junior 2019: 2019-06-01
Augsburg 2018: 2018-08-01
Level 2: 2001-02-01
ISO 9001: 9001-01-01
Juni 2019: 2019-06-01
Mai 2019: 2019-01-01
Oktober 2019: 2019-01-01'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
