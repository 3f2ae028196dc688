#!/usr/bin/env bash
# In German, a person may have several titles, followed by a faculty: "Prof. Dr. med. Anna Müller". humanparser 2.7.0 recognises
# one title, and takes the next for the first name; parse-full-name 1.2.7 recognises two, and then takes "med." for it. Both omit
# the "dos" of "dos Santos" from the family name, although both know "da", "de" and "von".
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
