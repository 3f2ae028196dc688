#!/usr/bin/env bash
# A date in JSON Resume may be only a year. Its themes show a month all the same: a job from "2019" becomes "Jan 2019" in
# jsonresume-theme-even 0.26.1 and in jsonresume-theme-elegant 1.16.1, studies from 2010 to 2013 end in January, and elegant gives
# an award of 2020 the day 01. Readers see precision that nobody stated.
# What it means here: a period keeps its precision, and a year is shown as a year (packages/profiles/src/period.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonresume-theme-even@0.26.1 jsonresume-theme-elegant@1.16.1 2>/dev/null
cat >run.mjs <<'JS'
import elegant from 'jsonresume-theme-elegant'
import * as even from 'jsonresume-theme-even'

const resume = {
  basics: { name: 'Anna Muster', profiles: [], location: {} },
  work: [{ name: 'Muster AG', position: 'Buchhalterin', startDate: '2019', endDate: '2021-03', highlights: [] }],
  education: [{ institution: 'HWZ', studyType: 'BSc', area: 'BWL', startDate: '2010', endDate: '2013', courses: [] }],
  awards: [{ title: 'Preis', date: '2020', awarder: 'Muster AG' }],
}
for (const [name, { render }] of Object.entries({ even, elegant })) {
  const page = (await render(resume)).replaceAll(/<(style|script)[^]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ')
  console.log(`${name}: ${page.match(/(?:[A-Z][a-z]{2},? )?(?:\d\d, )?20[12]\d\b/g).join(' | ')}`)
}
JS
seen=$(TZ=UTC node run.mjs)
echo "$seen"
expected='even: Jan 2019 | Mar 2021 | Jan 2010 | Jan 2013 | Jan 2020
elegant: Jan, 2019 | Mar, 2021 | Jan, 2010 | Jan, 2013 | Jan 01, 2020'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
