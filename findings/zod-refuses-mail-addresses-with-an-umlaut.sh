#!/usr/bin/env bash
# zürich.example is a valid domain name (IDNA), and Swiss and German firms have such names. z.url of zod 4.6.7 accepts it, but
# z.email refuses it, as it does an umlaut before the @ (RFC 6531), and so does the schema of JSON Resume (@jsonresume/schema
# 1.3.1), which accepts one in web addresses: a valid CV with its person's address is an invalid resume. Both accept
# xn--zrich-kva.
# What it means here: the CV reader accepts such addresses (extraction/src/basics/contact.ts); the JSON Resume export omits and
# reports what the schema refuses (exporters/json-resume-values.ts); an account's domain is converted
# (api/src/accounts/account-input.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund zod@4.6.7 @jsonresume/schema@1.3.1
cat >run.mjs <<'JS'
import schema from '@jsonresume/schema'
import { z } from 'zod'

const said = (taken) => (taken ? 'taken' : 'refused')
const resume = (basics) => {
  let taken
  schema.validate({ basics }, (errors) => (taken = !errors))
  return said(taken)
}
for (const email of ['anna@zürich.example', 'anna.müller@example.org', 'anna@xn--zrich-kva.example'])
  console.log(`${email}: ${said(z.email().safeParse(email).success)} by zod, ${resume({ email })} by JSON Resume`)
const url = 'https://zürich.example'
console.log(`${url}: ${said(z.url().safeParse(url).success)} by zod, ${resume({ url })} by JSON Resume`)
JS
seen=$(node run.mjs)
echo "$seen"
expected='anna@zürich.example: refused by zod, refused by JSON Resume
anna.müller@example.org: refused by zod, refused by JSON Resume
anna@xn--zrich-kva.example: taken by zod, taken by JSON Resume
https://zürich.example: taken by zod, taken by JSON Resume'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
