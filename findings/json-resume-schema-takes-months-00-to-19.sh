#!/usr/bin/env bash
# The schema checks the dates of JSON Resume with the pattern "iso8601", which accepts the months 00 and 13 to 19: "2020-13" is a
# valid start date according to @jsonresume/schema 1.3.1, and only "2020-20" is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @jsonresume/schema@1.3.1
cat >run.cjs <<'JS'
const { validate } = require('@jsonresume/schema')
for (const startDate of ['2020-12', '2020-00', '2020-13', '2020-19', '2020-20']) {
  validate({ work: [{ name: 'Muster AG', startDate }] }, (errors) => {
    console.log(`${startDate} ${errors ? 'refused' : 'valid'}`)
  })
}
JS
seen=$(node run.cjs)
echo "$seen"
expected='2020-12 valid
2020-00 valid
2020-13 valid
2020-19 valid
2020-20 refused'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
