#!/usr/bin/env bash
# In German a person may have several titles, and a faculty behind them: "Prof. Dr. med. Anna Müller". humanparser 2.7.0 takes one title, and
# the next for the first name; parse-full-name 1.2.7 takes two, and then "med." for it. Both leave "dos" of "dos Santos" out
# of the family name, although both know "da", "de" and "von".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund humanparser@2.7.0 parse-full-name@1.2.7
cat >run.cjs <<'JS'
const { parseName } = require('humanparser')
const { parseFullName } = require('parse-full-name')
for (const name of ['Dr. Anna Müller', 'Prof. Dr. med. Anna Müller', 'Dipl.-Ing. Petra Klug', 'Ana da Silva', 'Ana dos Santos']) {
  const { firstName, lastName } = parseName(name)
  const { first, last } = parseFullName(name)
  console.log(`${name}: ${firstName} | ${lastName}; ${first} | ${last}`)
}
JS
seen=$(node run.cjs)
echo "$seen"
expected='Dr. Anna Müller: Anna | Müller; Anna | Müller
Prof. Dr. med. Anna Müller: Dr. | Müller; med. | Müller
Dipl.-Ing. Petra Klug: Dipl.-Ing. | Klug; Dipl.-Ing. | Klug
Ana da Silva: Ana | da Silva; Ana | da Silva
Ana dos Santos: Ana | Santos; Ana | Santos'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
