#!/usr/bin/env bash
# The package @supabase/storage-js 2.119.0 puts an object's name into a URL without encoding it, and the part after "#" is never
# sent: the CV "C# Anna.pdf" is stored as "C", and so is "C# Ben.pdf"; the client returns the requested name. A "?" begins the
# query of the URL. The public link contains the same "#", and a browser does not send what follows it either. The service is a
# stub here that records the requests.
# What it means here: keys contain only [a-z0-9/_.-] (packages/workspace/src/key.ts); names of persons and files are in Postgres.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @supabase/storage-js@2.119.0
cat >run.mjs <<'JS'
import { StorageClient } from '@supabase/storage-js'
import { createServer } from 'node:http'

let asked
const stub = createServer((request, answer) => {
  asked = `${request.method} ${request.url}`
  request.resume()
  answer.setHeader('content-type', 'application/json').end('{"Id":"1","Key":"cvs/1"}')
}).listen(0, '127.0.0.1', async () => {
  const origin = `http://127.0.0.1:${stub.address().port}`
  const bucket = new StorageClient(origin, {}).from('cvs')
  for (const name of ['C# Anna.pdf', 'C# Ben.pdf', 'Was nun?.pdf']) {
    const { data } = await bucket.upload(name, 'bytes')
    console.log(`upload ${name}: ${asked}; told: ${data.path}`)
    await bucket.download(name)
    console.log(`download ${name}: ${asked}`)
    console.log(`public link of ${name}: ${bucket.getPublicUrl(name).data.publicUrl.replace(origin, '')}`)
  }
  stub.close()
})
JS
seen=$(node run.mjs)
echo "$seen"
expected='upload C# Anna.pdf: POST /object/cvs/C; told: C# Anna.pdf
download C# Anna.pdf: GET /object/cvs/C
public link of C# Anna.pdf: /object/public/cvs/C#%20Anna.pdf
upload C# Ben.pdf: POST /object/cvs/C; told: C# Ben.pdf
download C# Ben.pdf: GET /object/cvs/C
public link of C# Ben.pdf: /object/public/cvs/C#%20Ben.pdf
upload Was nun?.pdf: POST /object/cvs/Was%20nun?.pdf; told: Was nun?.pdf
download Was nun?.pdf: GET /object/cvs/Was%20nun?.pdf
public link of Was nun?.pdf: /object/public/cvs/Was%20nun?.pdf'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
