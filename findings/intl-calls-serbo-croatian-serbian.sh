#!/usr/bin/env bash
# Many who grew up in Yugoslavia write "Serbokroatisch" in their CV. iso-639-1 3.1.6 and langs 2.0.0 have no code for it, as "sh"
# was removed from ISO 639-1. Intl still accepts "sh", but turns it into another language: sr-Latn, so that Intl.DisplayNames
# calls it Serbian, with a note on the script, in German, English and French, even for a Croat or a Bosnian. Tagalog ("tl")
# becomes Filipino. Node 24.9.0 (ICU 77.1).
# What it means here: language names come from our own table, and one that it lacks, such as this one, is kept as written
# (packages/profiles/src/language-names.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.9.0 iso-639-1@3.1.6 langs@2.0.0
cat >run.mjs <<'JS'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const iso = require('iso-639-1')
const langs = require('langs')
console.log(`ICU ${process.versions.icu}`)
for (const name of ['Serbo-Croatian', 'Croatian'])
  console.log(`${name}: iso-639-1 ${(iso.default ?? iso).getCode(name) || 'none'}, langs ${langs.where('name', name)?.['1'] ?? 'none'}`)
for (const code of ['sh', 'hr', 'sr', 'tl']) {
  const names = ['de', 'en', 'fr'].map((language) => new Intl.DisplayNames(language, { type: 'language' }).of(code))
  console.log(`${code}: ${new Intl.Locale(code)}, ${names.join(', ')}`)
}
JS
seen=$(node_modules/.bin/node run.mjs)
echo "$seen"
expected='ICU 77.1
Serbo-Croatian: iso-639-1 none, langs none
Croatian: iso-639-1 hr, langs hr
sh: sr-Latn, Serbisch (Lateinisch), Serbian (Latin), serbe (latin)
hr: hr, Kroatisch, Croatian, croate
sr: sr, Serbisch, Serbian, serbe
tl: fil, Filipino, Filipino, filipino'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
