#!/usr/bin/env bash
# The package @supabase/storage-js 2.119.0 puts the name of a download into a link. For a public link it is encoded once;
# createSignedUrl then encodes the whole URL again, so that the service is asked for a file called "CV M%C3%BCller.pdf", and the
# file is saved under that name. The service is a stub here that answers according to its protocol; the client alone creates the
# link.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @supabase/storage-js@2.119.0
cat >run.cjs <<'JS'
const { createServer } = require('node:http')
const { StorageClient } = require('@supabase/storage-js')

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ signedURL: '/object/sign/cvs/a?token=t' }))
}).listen(0, '127.0.0.1', async () => {
  const bucket = new StorageClient(`http://127.0.0.1:${server.address().port}`, {}).from('cvs')
  const options = { download: 'CV Müller.pdf' }
  const name = (link) => new URL(link).searchParams.get('download')
  const { data } = await bucket.createSignedUrl('a', 60, options)
  console.log(`public: ${name(bucket.getPublicUrl('a', options).data.publicUrl)}`)
  console.log(`signed: ${name(data.signedUrl)}`)
  process.exit()
})
JS
seen=$(node run.cjs)
echo "$seen"
expected='public: CV Müller.pdf
signed: CV M%C3%BCller.pdf'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
