#!/usr/bin/env bash
# A few letters are hard for a language detector, but many are not. tinyld 1.3.4 is certain (accuracy 1) that a whole German
# sentence is Irish as soon as it contains "AG", the legal form of most Swiss employers; in Irish, "ag" is a word. With
# "GmbH" instead, it is German. eld 2.1.0 (large) and lande 1.0.10 return German both times, and so does franc 6.2.0.
# What it means here: no such library determines the language of a text; the language of a run is chosen
# (packages/profiles/src/language.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tinyld@1.3.4 eld@2.1.0 franc@6.2.0 lande@1.0.10
cat >run.mjs <<'JS'
import { eld } from 'eld/large'
import { franc } from 'franc'
import lande from 'lande'
import { detectAll } from 'tinyld'

for (const form of ['AG', 'GmbH']) {
  for (const text of [
    `Leiterin Controlling bei der Muster ${form}`,
    `Wir suchen für die Muster ${form} in Bern eine Buchhalterin mit Erfahrung und Freude an Zahlen`,
  ]) {
    const [first] = detectAll(text)
    console.log(`${text}: tinyld ${first.lang} (${first.accuracy.toFixed(2)}), eld ${eld.detect(text).language}, franc ${franc(text)}, lande ${lande(text)[0][0]}`)
  }
}
JS
seen=$(node run.mjs)
echo "$seen"
expected='Leiterin Controlling bei der Muster AG: tinyld ga (1.00), eld de, franc deu, lande deu
Wir suchen für die Muster AG in Bern eine Buchhalterin mit Erfahrung und Freude an Zahlen: tinyld ga (1.00), eld de, franc deu, lande deu
Leiterin Controlling bei der Muster GmbH: tinyld de (0.06), eld de, franc deu, lande deu
Wir suchen für die Muster GmbH in Bern eine Buchhalterin mit Erfahrung und Freude an Zahlen: tinyld de (1.00), eld de, franc deu, lande deu'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
