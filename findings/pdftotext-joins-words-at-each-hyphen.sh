#!/usr/bin/env bash
# pdftotext 22.12 (Debian 12: poppler-utils) takes each hyphen at the end of a line for one that divides a word, drops it and joins the lines:
# "Aus- / und Weiterbildung" is "Ausund", "Java- / Entwicklung" is one word, an "E-Mail" an "EMail", the years 2019-2021 are one number, and a
# mail address is another address. With -raw it keeps all of it. The PDF is made by Chromium (Debian).
# What it means here: the PDF reader keeps a hyphen that ends a line, and rejoins a mail address with it (order/join-addresses.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chromium=$(command -v chromium || command -v chromium-headless-shell)
"$chromium" --version 2>/dev/null
pdftotext -v 2>&1 | sed -n 1p
cat >page.html <<'HTML'
<!doctype html><html lang="de"><meta charset="utf-8"><title>Lines</title>
<p>Aus-<br>und Weiterbildung</p><p>Kenntnisse in Java-<br>Entwicklung</p><p>Kontakt: E-<br>Mail</p>
<p>anna@muster-<br>personal.example</p><p>Bern 2019-<br>2021</p></html>
HTML
"$chromium" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
lines() { tr -d '\f' | grep . | tr '\n' '|'; }
seen="plain: $(pdftotext page.pdf - | lines)
raw: $(pdftotext -raw page.pdf - | lines)"
echo "$seen"
expected='plain: Ausund Weiterbildung|Kenntnisse in JavaEntwicklung|Kontakt: EMail|anna@musterpersonal.example|Bern 20192021|
raw: Aus-|und Weiterbildung|Kenntnisse in Java-|Entwicklung|Kontakt: E-|Mail|anna@muster-|personal.example|Bern 2019-|2021|'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
