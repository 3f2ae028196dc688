#!/usr/bin/env bash
# JSON Resume 1.0.0 calls the employer of a job `name`; before, it was `company`. For a resume that is valid according to
# @jsonresume/schema 1.3.1, jsonresume-theme-flat 0.3.7, class 0.1.2, macchiato 1.1.0, short 0.1.7, spartan 0.3.0 and paper 0.5.0
# show the job without the employer. With the old name the resume is also valid, as the schema allows unknown keys, and then
# kendall 0.2.0, even 0.26.1, elegant 1.16.1 and stackoverflow 3.3.0 show no employer. None of the ten reads both.
# What it means here: we import both names and export the new one (packages/profiles/src/importers, src/exporters).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @jsonresume/schema@1.3.1 jsonresume-theme-{flat@0.3.7,class@0.1.2,macchiato@1.1.0,short@0.1.7} \
  jsonresume-theme-{spartan@0.3.0,paper@0.5.0,kendall@0.2.0,even@0.26.1,elegant@1.16.1,stackoverflow@3.3.0} 2>/dev/null
cat >run.mjs <<'JS'
import { validate } from '@jsonresume/schema'

const themes = ['flat', 'class', 'macchiato', 'short', 'spartan', 'paper', 'kendall', 'even', 'elegant', 'stackoverflow']
for (const key of ['name', 'company']) {
  const resume = {
    basics: { name: 'Anna Muster', label: 'Buchhalterin', profiles: [], location: { city: 'Bern', countryCode: 'CH' } },
    work: [{ [key]: 'Beispiel AG', position: 'Teamleiterin', startDate: '2019-02-01', endDate: '2021-03-31', highlights: [] }],
  }
  validate(resume, (errors) => console.log(`${key}: ${errors ? 'refused' : 'valid'}`))
  for (const theme of themes) {
    const loaded = await import(`jsonresume-theme-${theme}`)
    const page = await (loaded.render ?? loaded.default.render)(structuredClone(resume))
    const shown = ['Teamleiterin', 'Beispiel AG'].filter((text) => page.includes(text))
    console.log(`${key}, ${theme}: ${shown.join(', ')}`)
  }
}
JS
seen=$(node run.mjs 2>/dev/null)
echo "$seen"
expected='name: valid
name, flat: Teamleiterin
name, class: Teamleiterin
name, macchiato: Teamleiterin
name, short: Teamleiterin
name, spartan: Teamleiterin
name, paper: Teamleiterin
name, kendall: Teamleiterin, Beispiel AG
name, even: Teamleiterin, Beispiel AG
name, elegant: Teamleiterin, Beispiel AG
name, stackoverflow: Teamleiterin, Beispiel AG
company: valid
company, flat: Teamleiterin, Beispiel AG
company, class: Teamleiterin, Beispiel AG
company, macchiato: Teamleiterin, Beispiel AG
company, short: Teamleiterin, Beispiel AG
company, spartan: Teamleiterin, Beispiel AG
company, paper: Teamleiterin, Beispiel AG
company, kendall: Teamleiterin
company, even: Teamleiterin
company, elegant: Teamleiterin
company, stackoverflow: Teamleiterin'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
