#!/usr/bin/env bash
# Intl.Collator has a usage "search", which in German is not the usual order without accents: it equates ü with ue. So it matches
# Mueller with Müller, but no longer Muller from a form without umlauts, which the collator for "sort" treats as the same. French
# has one rule for both, and Swedish distinguishes ü from u in both. Node 24.9.0 (ICU 77.1).
# What it means here: names are folded by our own rules, which match all three spellings (packages/db/src/search/fold.ts), and a
# collator only sorts them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.9.0
cat >run.mjs <<'JS'
for (const language of ['de', 'de-CH', 'fr', 'sv']) {
  for (const usage of ['sort', 'search']) {
    const { compare } = new Intl.Collator(language, { usage, sensitivity: 'base' })
    const met = ['Mueller', 'Muller', 'MÜLLER'].filter((name) => compare('Müller', name) === 0)
    console.log(`${language}, ${usage}: Müller is ${met.join(', ')}`)
  }
}
JS
seen=$(node_modules/.bin/node run.mjs)
echo "$seen"
expected='de, sort: Müller is Muller, MÜLLER
de, search: Müller is Mueller, MÜLLER
de-CH, sort: Müller is Muller, MÜLLER
de-CH, search: Müller is Mueller, MÜLLER
fr, sort: Müller is Muller, MÜLLER
fr, search: Müller is Muller, MÜLLER
sv, sort: Müller is MÜLLER
sv, search: Müller is MÜLLER'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
