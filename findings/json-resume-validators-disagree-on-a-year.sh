#!/usr/bin/env bash
# A certificate dated "2020" is valid according to @jsonresume/schema 1.3.1 but refused by resume-schema 1.0.1, the project's
# earlier package, whose schema requires a full date there. Both claim JSON Resume 1.0.0. They also call back at different times:
# the newer one before `validate` returns, the older one afterwards, so that a caller that checks for errors right after the call
# considers every resume valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund resume-schema@1.0.1 @jsonresume/schema@1.3.1
cat >run.cjs <<'JS'
const resume = { basics: { name: 'Jana Beispiel' }, certificates: [{ name: 'Scrum', date: '2020', issuer: 'Akademie' }] }
for (const name of ['resume-schema', '@jsonresume/schema']) {
  let returned = false
  require(name).validate(resume, (errors) => {
    const verdict = errors ? `refused ${[errors].flat().map((error) => error.path).join()}` : 'valid'
    console.log(`${name}: ${verdict}, called back ${returned ? 'after' : 'before'} validate returned`)
  })
  returned = true
}
JS
seen=$(node run.cjs | sort)
echo "$seen"
expected='@jsonresume/schema: valid, called back before validate returned
resume-schema: refused #/certificates/0/date, called back after validate returned'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
