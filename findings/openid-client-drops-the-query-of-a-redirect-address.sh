#!/usr/bin/env bash
# openid-client 6.9.0 removes the query of the redirect address when it exchanges the code: it asks for the code with
# "/cb?team=nord" and for the tokens with "/cb". RFC 6749 (4.1.3) demands the same address in both requests, so oidc-provider
# 9.13.3, where the address is registered with its query, refuses: after signing in, a person gets "invalid_grant", and only the
# provider's log has the reason. The same code works with an address without a query.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund openid-client@6.9.0 oidc-provider@9.13.3 node@24.9.0
cat >run.mjs <<'JS'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import * as client from 'openid-client'

const address = 'http://127.0.0.1:4567/cb'
const secret = 's'.repeat(40)
const server = createServer()
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const issuer = `http://127.0.0.1:${server.address().port}`
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'dossier',
      client_secret: secret,
      redirect_uris: [address, `${address}?team=nord`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  pkce: { required: () => false },
})
provider.on('grant.error', (_, error) => console.log(`  provider: ${error.error_detail}`))
server.on('request', provider.callback())
const config = await client.discovery(new URL(issuer), 'dossier', undefined, client.ClientSecretPost(secret), {
  execute: [client.allowInsecureRequests],
})

/** What a browser does, with cookies: follows redirects and sends each form of the provider's built-in pages. */
async function signIn(start) {
  const cookies = new Map()
  const go = async (url, init = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', ...init, headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  let url = start
  for (let step = 0; step < 12 && !url.startsWith(address); step += 1) {
    let answer = await go(url)
    if (answer.status === 200) {
      const page = await answer.text()
      const form = new URLSearchParams({ prompt: /name="prompt" value="([^"]+)"/.exec(page)[1], login: 'jana', password: 'any' })
      answer = await go(new URL(/action="([^"]+)"/.exec(page)[1], issuer), { method: 'POST', body: form })
    }
    url = new URL(answer.headers.get('location'), issuer).href
  }
  return url
}

for (const redirect of [address, `${address}?team=nord`]) {
  console.log(redirect)
  const back = await signIn(client.buildAuthorizationUrl(config, { redirect_uri: redirect, scope: 'openid' }).href)
  console.log(`  back at: ${back.replace(/code=[^&]+/, 'code=…').replace(/iss=.*/, 'iss=…')}`)
  try {
    const tokens = await client.authorizationCodeGrant(config, new URL(back))
    console.log(`  signed in: ${tokens.claims().sub}`)
  } catch (error) {
    console.log(`  client: ${error.error}`)
  }
}
server.close()
process.exit()
JS
seen=$(node_modules/.bin/node run.mjs 2>/dev/null | grep -vE 'WARNING|NOTICE')
echo "$seen"
expected='http://127.0.0.1:4567/cb
  back at: http://127.0.0.1:4567/cb?code=…&iss=…
  signed in: jana
http://127.0.0.1:4567/cb?team=nord
  back at: http://127.0.0.1:4567/cb?team=nord&code=…&iss=…
  provider: authorization code redirect_uri mismatch
  client: invalid_grant'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
