#!/usr/bin/env bash
# drizzle-orm 0.45.4 lists 447 entry points in its package.json, 130 kB of JSON. Node 24.21.0 looks up the type of every .js file
# that it loads as a module, and parses those entry points each time although it only needs "type". This takes most of the time to
# load drizzle-orm: with only the three entry points in use, the same modules load in a fraction of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 postgres@3.4.9 node@24.21.0
cat >load.mjs <<'JS'
import 'drizzle-orm'
import 'drizzle-orm/pg-core'
import 'drizzle-orm/postgres-js'
JS
cat >spent.mjs <<'JS'
import { readdirSync, readFileSync } from 'node:fs'
const folder = process.argv[2]
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(`${folder}/${readdirSync(folder)[0]}`, 'utf8'))
const reading = new Set(nodes.filter(({ callFrame }) => callFrame.url.endsWith('package_json_reader')).map(({ id }) => id))
const spent = timeDeltas.reduce((sum, time, at) => (reading.has(samples[at]) ? sum + time : sum), 0)
console.log(Math.max(1, Math.round(spent / 1000)))
JS
node=node_modules/.bin/node
"$node" --version
"$node" --cpu-prof --cpu-prof-dir=before load.mjs
before=$("$node" spent.mjs before)
"$node" -e '
const { readFileSync, writeFileSync } = require("fs")
const file = "node_modules/drizzle-orm/package.json"
const short = Object.fromEntries(["", "/pg-core", "/postgres-js"].map((at) => ["." + at, "." + at + "/index.js"]))
writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), exports: short }))'
"$node" --cpu-prof --cpu-prof-dir=after load.mjs
after=$("$node" spent.mjs after)
echo "milliseconds in the reader of package.json files: $before as published, $after with three entry points"
[ "$before" -ge $((4 * after)) ] || { echo "changed; expected at least four times as many as published"; exit 1; }
