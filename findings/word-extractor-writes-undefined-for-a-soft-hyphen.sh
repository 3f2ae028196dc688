#!/usr/bin/env bash
# word-extractor 1.0.4 replaces typographic characters by default. In its table an en dash becomes a hyphen, and a soft hyphen has no
# replacement, so that the word "undefined" stands in the middle of "Geschäftsführung". Its option filterUnicode: false keeps the dash,
# and still writes "undefined". The .doc is made by LibreOffice 7.4.7 (Debian), from HTML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 node@24.9.0
soffice --version
cat >text.html <<'HTML'
<!doctype html><meta charset="utf-8"><p>Gesch&auml;fts&shy;f&uuml;hrung, 2019 &ndash; 2023</p>
HTML
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to 'doc:MS Word 97' text.html >/dev/null 2>&1
cat >run.mjs <<'JS'
import WordExtractor from 'word-extractor'
const document = await new WordExtractor().extract('text.doc')
console.log(JSON.stringify(document.getBody().trim()))
console.log(JSON.stringify(document.getBody({ filterUnicode: false }).trim()))
JS
seen=$(node_modules/.bin/node run.mjs)
echo "$seen"
expected='"Geschäftsundefinedführung, 2019 - 2023"
"Geschäftsundefinedführung, 2019 – 2023"'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
