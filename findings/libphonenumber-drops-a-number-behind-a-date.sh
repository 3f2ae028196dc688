#!/usr/bin/env bash
# findPhoneNumbersInText of libphonenumber-js 1.13.16 combines adjacent digits into one number: in a CV line with a date of birth,
# a range of years or an IBAN before the telephone number, it finds none. After a postcode and a town it finds the number. Digits
# in a profile's URL and in an e-mail address are found as telephone numbers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat >run.cjs <<'JS'
const { findPhoneNumbersInText } = require('libphonenumber-js/max')
for (const text of [
  '079 555 12 34',
  '8004 Zürich, 079 555 12 34',
  '01.03.1985, 079 555 12 34',
  '2015 - 2019, 079 555 12 34',
  'IBAN CH93 0076 2011 6238 5295 7, 079 555 12 34',
  '+41 79 555 12 34 01.03.1985',
  'https://www.linkedin.com/in/jana-beispiel-0795551234',
  '0795551234@example.ch',
]) {
  const found = findPhoneNumbersInText(text, 'CH').map(({ number }) => number.number)
  console.log(`${text}: ${found.join(', ') || 'none'}`)
}
JS
seen=$(node run.cjs)
echo "$seen"
expected='079 555 12 34: +41795551234
8004 Zürich, 079 555 12 34: +41795551234
01.03.1985, 079 555 12 34: none
2015 - 2019, 079 555 12 34: none
IBAN CH93 0076 2011 6238 5295 7, 079 555 12 34: none
+41 79 555 12 34 01.03.1985: none
https://www.linkedin.com/in/jana-beispiel-0795551234: +41795551234
0795551234@example.ch: +41795551234'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
