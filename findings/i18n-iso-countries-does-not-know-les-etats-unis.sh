#!/usr/bin/env bash
# i18n-iso-countries 7.14.0 converts names to codes in German, French and English, with one or few names for each country. It does
# not know "États-Unis", as its French name is "États-Unis d'Amérique", nor "Tchéquie" and "Syrien"; it writes "Côte d'Ivoire"
# with a hyphen. In Swiss spelling, "Grossbritannien" is only found by getSimpleAlpha2Code. Of the 250 names that
# Intl.DisplayNames writes, it does not know 19 in German, 29 in French and 36 in English. Node 24.9.0 (ICU 77.1).
# What it means here: the countries of addresses have the names of Intl.DisplayNames, and other names seen
# (packages/extraction/src/basics/countries.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18n-iso-countries@7.14.0 node@24.9.0
cat >run.cjs <<'JS'
const countries = require('i18n-iso-countries')

const names = {
  de: ['Vereinigte Staaten', 'Großbritannien', 'Grossbritannien', 'Tschechien', 'Syrien', 'Republik Moldau'],
  fr: ["États-Unis d'Amérique", 'États-Unis', 'Royaume-Uni', 'République Tchèque', 'Tchéquie', "Côte-d'Ivoire", "Côte d'Ivoire"],
  en: ['United States', 'Czechia', 'Bosnia & Herzegovina'],
}
for (const [language, list] of Object.entries(names)) {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))
  for (const name of list) {
    const codes = [countries.getAlpha2Code(name, language), countries.getSimpleAlpha2Code(name, language)]
    console.log(`${language}, ${name}: ${codes.map((code) => code ?? 'none').join(', simple ')}`)
  }
  const intl = new Intl.DisplayNames(language, { type: 'region' })
  const all = Object.keys(countries.getAlpha2Codes())
  const unknown = all.filter((code) => countries.getAlpha2Code(intl.of(code), language) !== code)
  console.log(`${language}, names of Intl: ${unknown.length} of ${all.length} not known`)
}
JS
seen=$(node_modules/.bin/node run.cjs)
echo "$seen"
expected="de, Vereinigte Staaten: US, simple US
de, Großbritannien: GB, simple GB
de, Grossbritannien: none, simple GB
de, Tschechien: CZ, simple CZ
de, Syrien: none, simple none
de, Republik Moldau: none, simple none
de, names of Intl: 19 of 250 not known
fr, États-Unis d'Amérique: US, simple US
fr, États-Unis: none, simple none
fr, Royaume-Uni: GB, simple GB
fr, République Tchèque: CZ, simple CZ
fr, Tchéquie: none, simple none
fr, Côte-d'Ivoire: CI, simple CI
fr, Côte d'Ivoire: none, simple none
fr, names of Intl: 29 of 250 not known
en, United States: US, simple US
en, Czechia: CZ, simple CZ
en, Bosnia & Herzegovina: none, simple none
en, names of Intl: 36 of 250 not known"
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
