#!/usr/bin/env bash
# When the servers that keep its data are unavailable, Swift's S3 interface answers "Please reduce your request rate.", even to a
# client that has made a single request; its health check says OK all the while. Nothing in the answer distinguishes an outage
# from a client that is too fast. Debian's swift-proxy 2.30.1 and memcached 1.6.18, @aws-sdk/client-s3 3.1169.0.
# What it means here: the S3 driver treats each 503 as `unavailable`, whatever its message, so the circuit breaker opens and runs
# wait (packages/workspace/src/drivers/s3-errors.ts); the conformance suite starts the proxy once its servers answer, not when the
# proxy reports that it is healthy.
set -euo pipefail
for package in swift-proxy memcached; do
  dpkg -s "$package" >/dev/null 2>&1 || { echo "This needs Debian's $package: apt install swift-proxy memcached" >&2; exit 1; }
  echo "$package $(dpkg-query -W -f='${Version}' "$package")"
done
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }
proxy=$(free_port)
cache=$(free_port)
for kind in account container object; do
  # Nobody listens there.
  swift-ring-builder "$kind.builder" create 2 1 1 >/dev/null
  swift-ring-builder "$kind.builder" add "r1z1-127.0.0.1:$(free_port)/disk" 1 >/dev/null
  swift-ring-builder "$kind.builder" rebalance >/dev/null
done
cat >proxy.conf <<CONF
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = $proxy
workers = 0
user = $(id -un)
swift_dir = $folder
log_level = CRITICAL
[pipeline:main]
pipeline = healthcheck cache s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:$cache
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
CONF
memcached -u "$(id -un)" -l 127.0.0.1 -p "$cache" &
swift-proxy-server proxy.conf >/dev/null 2>&1 &
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @aws-sdk/client-s3@3.1169.0
cat >run.mjs <<JS
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'

const endpoint = 'http://127.0.0.1:$proxy'
const health = () => fetch(endpoint + '/healthcheck').then((answer) => answer.text(), () => '')
while ((await health()) === '') await new Promise((done) => setTimeout(done, 200))
console.log('health check: ' + (await health()))
const client = new S3Client({
  endpoint,
  region: 'us-east-1',
  forcePathStyle: true,
  maxAttempts: 1,
  credentials: { accessKeyId: 'test:tester', secretAccessKey: 'testing' },
})
const error = await client.send(new CreateBucketCommand({ Bucket: 'documents' })).catch((caught) => caught)
console.log([error.name, error.\$metadata.httpStatusCode, error.message].join(': '))
JS
node run.mjs | tee output
diff output - <<'TEXT'
health check: OK
ServiceUnavailable: 503: Please reduce your request rate.
TEXT
