#!/usr/bin/env bash
# Intl.Collator has a usage "search", and in German that is not the usual order with the accents left out: it takes ü for ue. So it meets a
# Mueller for a Müller, and no longer the Muller of a form without umlauts, whom the same collator for "sort" takes for the same. French
# has one rule for both, and Swedish tells ü from u in both. Node 24.9.0 (ICU 77.1).
# What it means here: names are folded by our own rules, which meet all three spellings (packages/db/src/search/fold.ts), and a collator only
# orders them.
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
