#!/usr/bin/env bash
# Cologne phonetics determines which German names sound alike. cologne-phonetic 1.1.1 and talisman 1.1.4 give the same name
# different codes: "Huber" is 017 for the first, and 17 for the second, which drops the vowel after a silent h. The first drops
# letters with foreign accents, so that Çelik does not sound like Celik, nor Łukas like Lukas, and the second the Ø of Ødegaard
# only as the first letter. What one library has stored, the other does not find.
# What it means here: our own rules match names by ear (packages/db/src/search/sound.ts, docs/decisions/0029-names-by-ear.md).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cologne-phonetic@1.1.1 talisman@1.1.4 2>/dev/null
cat >run.mjs <<'JS'
import { colognePhonetic } from 'cologne-phonetic'
import talisman from 'talisman/phonetics/german/cologne.js'

const other = talisman.default ?? talisman
for (const name of ['Müller', 'Huber', 'Heinz', 'Çelik', 'Celik', 'Ćosić', 'Cosic', 'Łukas', 'Lukas', 'Ødegaard', 'Odegaard', 'Weiss', 'Wyss'])
  console.log(`${name}: ${colognePhonetic(name)}, ${other(name)}`)
JS
seen=$(node run.mjs)
echo "$seen"
expected='Müller: 657, 657
Huber: 017, 17
Heinz: 068, 68
Çelik: 054, 854
Celik: 854, 854
Ćosić: 08, 488
Cosic: 484, 488
Łukas: 048, 548
Lukas: 548, 548
Ødegaard: 2472, 02472
Odegaard: 02472, 02472
Weiss: 38, 38
Wyss: 38, 38'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
