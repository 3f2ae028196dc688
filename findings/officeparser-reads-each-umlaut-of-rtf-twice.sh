#!/usr/bin/env bash
# RTF encodes a letter outside ASCII twice: by its number (\u228), and after it, for older readers, in the code page ('e4); \uc
# says how many characters to skip after a number, 1 by default. LibreOffice 7.4.7 (Debian) relies on that default; officeparser
# 7.8.0 skips none, and reads "Geschääftsfüührung". It also reads text that was deleted with recorded changes (\deleted), which it
# omits in a DOCX.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 node@24.9.0
soffice --version
cat >cv.html <<'HTML'
<!doctype html><meta charset="utf-8"><p>Gesch&auml;ftsf&uuml;hrung, Z&uuml;rich <del>weg</del></p>
HTML
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'rtf:Rich Text Format' cv.html >/dev/null 2>&1
grep -o "Gesch.*hrung" cv.rtf
cat >run.mjs <<'JS'
import { parseOffice } from 'officeparser'
console.log((await parseOffice('cv.rtf')).toText().trim())
JS
seen=$(node_modules/.bin/node run.mjs 2>/dev/null)
echo "$seen"
expected='Geschääftsfüührung, Züürich weg'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
