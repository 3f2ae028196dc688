import { readFileSync, writeFileSync } from 'node:fs'
import { documentTypesFor, generateDocument, offerTermsSchema, plainTheme } from '@dossier/generators'
import { importCandidate, importJobProfile } from '@dossier/profiles'
import { samplePairs } from '@dossier/profiles/fixtures'
import { digestOf } from '@dossier/workspace'
import { expect, it } from 'vitest'
import { bundleHash } from './bundle.ts'
import { computeResult } from './compute.ts'
import { runData } from './run-data.ts'
import type { RunInputs } from './run-inputs.ts'
import { currentVersions } from './versions.ts'

const pinned = new URL('./versions.pinned.json', import.meta.url)
const asOf = new Date('2026-01-27T14:23:05Z')

/** SHA-256 of every file of the sample runs, and of their ZIPs. */
async function hashes(): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const [index, { candidate, job, locale }] of samplePairs.entries()) {
    const person = importCandidate(candidate).value
    const profile = importJobProfile(job).value
    expect.assert(person !== null && profile !== null)
    const notes = { format: 'agency' as const, report: [], problems: [] }
    const terms = offerTermsSchema.parse({ vendor: 'Muster AG' })
    const imports = { candidate: notes, job: notes }
    const inputs: RunInputs = {
      candidate: person,
      job: profile,
      terms,
      locale,
      theme: plainTheme,
      previous: null,
      overrides: [],
      lexiconVersion: 0,
      anonymous: null,
      pdf: false,
      sections: null,
      photo: null,
      imports,
    }
    const data = runData(inputs, computeResult(inputs, asOf, null))
    const files = []
    for (const type of documentTypesFor(data)) {
      const { bytes } = await generateDocument(type, data, { locale, theme: plainTheme, asOf })
      files.push({ area: 'artifacts', filename: type, bytes })
      all[`${index} ${type}`] = digestOf(bytes).sha256
    }
    all[`${index} bundle`] = bundleHash(files)
  }
  return all
}

it('versions change with the bytes, so that an old run states what generated it', async () => {
  const made = { versions: currentVersions, hashes: await hashes() }
  const kept: unknown = JSON.parse(readFileSync(pinned, 'utf8'))
  const sameVersions = JSON.stringify(Object(kept).versions) === JSON.stringify(made.versions)
  // The first test run after a version increase pins that version's hashes.
  if (!sameVersions) writeFileSync(pinned, `${JSON.stringify(made, null, 2)}\n`)
  expect(
    sameVersions ? kept : made,
    'raise the version of what was changed: engine, lexicon, templates or bundle',
  ).toEqual(made)
})
