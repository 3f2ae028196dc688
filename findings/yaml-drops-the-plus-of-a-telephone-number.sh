#!/usr/bin/env bash
# In YAML 1.2, an unquoted value may be a number: in a CV (RenderCV and JSON Resume can both be written in YAML), the telephone
# number +41795551234 becomes 41795551234, 0041 loses its zeros, the postcode 01099 of Dresden becomes 1099, a grade 5.10 becomes
# 5.1, and a number with 18 digits becomes a different number. yaml 2.9.1 and js-yaml 5.5.0 agree. With spaces or dashes in it, it
# is a text.
# What it means here: a number whose digits say more than its value is kept as written (importers/read-document.ts); before, the
# plus and the zeros were lost, and the report mentioned the number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@5.5.0
cat >run.mjs <<'JS'
import { load } from 'js-yaml'
import { parse } from 'yaml'

for (const value of ['+41795551234', '+41 79 555 12 34', '0041795551234', '01099', '5.10', '1e3', '123456789012345678', '2019-03']) {
  const read = [parse, load].map((by) => JSON.stringify(by(`value: ${value}`).value))
  console.log(`${value}: ${read.join(', ')}`)
}
JS
seen=$(node run.mjs)
echo "$seen"
expected='+41795551234: 41795551234, 41795551234
+41 79 555 12 34: "+41 79 555 12 34", "+41 79 555 12 34"
0041795551234: 41795551234, 41795551234
01099: 1099, 1099
5.10: 5.1, 5.1
1e3: 1000, 1000
123456789012345678: 123456789012345680, 123456789012345680
2019-03: "2019-03", "2019-03"'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
