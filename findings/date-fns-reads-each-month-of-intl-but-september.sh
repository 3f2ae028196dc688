#!/usr/bin/env bash
# A German date with an abbreviated month, as written by Intl ("Mai 2019", "Juni 2019", "Okt. 2019"), is read back by date-fns
# 4.4.0 with its German locale in eleven of twelve months: Intl writes "Sept.", but date-fns knows only "Sep.". In French both use
# "sept.". Luxon 3.7.2, which takes its words from Intl, reads all of them with MMM but refuses the "Sep. 2019" of date-fns. Both
# refuse "Mrz. 2019". Node 24.9.0 (ICU 77.1).
# What it means here: our own parser reads all these spellings (packages/profiles/src/period/month-names.ts), and documents write
# months from our own table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.9.0 date-fns@4.4.0 luxon@3.7.2
cat >run.mjs <<'JS'
import { format, isValid, parse } from 'date-fns'
import { de, fr } from 'date-fns/locale'
import { DateTime } from 'luxon'

const months = Array.from({ length: 12 }, (_, index) => new Date(2019, index, 1))
const readers = {
  'date-fns': (text, locale) => isValid(parse(text, 'MMM yyyy', months[0], { locale })),
  luxon: (text, { code }) => DateTime.fromFormat(text, 'MMM yyyy', { locale: code }).isValid,
}
for (const locale of [de, fr]) {
  const intl = new Intl.DateTimeFormat(locale.code, { month: 'short', year: 'numeric' })
  const writers = { Intl: (month) => intl.format(month), 'date-fns': (month) => format(month, 'MMM yyyy', { locale }) }
  for (const [writer, write] of Object.entries(writers)) {
    for (const [reader, read] of Object.entries(readers)) {
      const refused = months.map(write).filter((text) => !read(text, locale))
      console.log(`${locale.code}, ${writer} to ${reader}: refuses ${refused.join(', ') || 'none'}`)
    }
  }
}
for (const [reader, read] of Object.entries(readers)) console.log(`Mrz. 2019, ${reader}: ${read('Mrz. 2019', de) ? 'read' : 'refused'}`)
JS
seen=$(TZ=UTC node_modules/.bin/node run.mjs)
echo "$seen"
expected='de, Intl to date-fns: refuses Sept. 2019
de, Intl to luxon: refuses none
de, date-fns to date-fns: refuses none
de, date-fns to luxon: refuses Sep. 2019
fr, Intl to date-fns: refuses none
fr, Intl to luxon: refuses none
fr, date-fns to date-fns: refuses none
fr, date-fns to luxon: refuses none
Mrz. 2019, date-fns: refused
Mrz. 2019, luxon: refused'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
