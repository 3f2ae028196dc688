#!/usr/bin/env bash
# The package @mozilla/readability 0.6.0 extracts the article from a page, and a job advert reads like one. But it assumes that an
# article's title is elsewhere: content in a header element, or in one whose class contains "header" or "related", is omitted, and
# with it the job, the workload, the place and the start, or the required languages. The result gives no sign of it. The page is
# parsed by linkedom 0.18.15.
# What it means here: adverts are read as displayed, without guessing which part is the article
# (packages/extraction/src/readers/html).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15
cat >run.mjs <<'JS'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

const advert = (tag, head, skills) => `<html lang="de"><head><title>Jobs bei der Muster AG</title></head><body>
<${tag} class="${head}"><h1>Buchhalterin 60–80 %</h1><p>Muster AG, Bern, ab 1. März 2026, befristet bis Ende Jahr</p></${tag}>
<div class="text"><h2>Ihre Aufgaben</h2><ul><li>Sie führen die Debitoren und Kreditoren der ganzen Gruppe selbständig und sicher.</li>
<li>Sie bereiten den Abschluss nach OR vor und begleiten die Revision im Frühling.</li>
<li>Sie sind die Stellvertretung der Leiterin und beraten die Filialen in Fragen der Mehrwertsteuer.</li></ul><h2>Ihr Profil</h2>
<p>Sie haben eine kaufmännische Grundbildung, einige Jahre Erfahrung, und Sie arbeiten gern mit Zahlen, mit Menschen und mit Abacus.</p>
<div class="${skills}"><p>Sprachen: Deutsch C1, Französisch B2</p></div>
<p>Wir bieten viel Verantwortung, ein kleines Team, fünf Wochen Ferien, eine Kantine, und einen Arbeitsplatz beim Bahnhof.</p></div></body></html>`
for (const [tag, head, skills] of [
  ['div', 'job-intro', 'skills'],
  ['div', 'job-header', 'skills'],
  ['header', 'job-intro', 'skills'],
  ['div', 'job-intro', 'related-skills'],
]) {
  const { textContent } = new Readability(parseHTML(advert(tag, head, skills)).document).parse()
  const kept = ['Buchhalterin', '60–80 %', 'Bern', 'Debitoren', 'Abacus', 'Deutsch C1'].filter((word) => textContent.includes(word))
  console.log(`${tag}.${head}, div.${skills}: ${kept.join(', ')}`)
}
JS
seen=$(node run.mjs)
echo "$seen"
expected='div.job-intro, div.skills: Buchhalterin, 60–80 %, Bern, Debitoren, Abacus, Deutsch C1
div.job-header, div.skills: Debitoren, Abacus, Deutsch C1
header.job-intro, div.skills: Debitoren, Abacus, Deutsch C1
div.job-intro, div.related-skills: Buchhalterin, 60–80 %, Bern, Debitoren, Abacus'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
