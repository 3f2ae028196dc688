import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const app = join(import.meta.dirname, '..')

/** What a file contains if it uses the words of a topic. */
const uses: Readonly<Record<string, RegExp>> = {
  accounts: /\bt\.accounts\b/,
  'api-docs': /\bt\.apiDocs\b/,
  applications: /\bt\.applications\b/,
  audit: /\bt\.audit\b/,
  batches: /\bt\.batches\b/,
  compare: /\bt\.compare\b/,
  documents: /\bt\.(check|cv|feedback|job|newRun|offer)\b/,
  drafts: /\bt\.drafts\b/,
  editor: /\bt\.editor\b/,
  governance: /\bt\.governance\b/,
  intake: /\bt\.intake\b/,
  jobs: /\bt\.jobs\b/,
  lexicon: /\bt\.lexicon\b/,
  persons: /\bt\.persons\b/,
  requests: /\bt\.requests\b/,
  sharing: /\bt\.sharing\b/,
  storage: /\bt\.storage\b/,
  submissions: /\bt\.submissions\b/,
  tokens: /\bt\.tokens\b/,
  versions: /\bt\.versions\b/,
}

test('every file that uses the words of a topic imports the module that loads them', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const forgetful = files.flatMap((file) => {
    const text = readFileSync(join(app, file), 'utf8')
    return Object.entries(uses).flatMap(([topic, use]) =>
      use.test(text) && !text.includes(`i18n/topics/${topic}.ts`) && !file.endsWith('.test.ts')
        ? [`${file} uses words of ${topic}`]
        : [],
    )
  })
  expect(forgetful).toEqual([])
})

test('every topic is covered by this test', () => {
  expect(readdirSync(join(app, 'i18n/topics')).toSorted()).toEqual(Object.keys(uses).map((topic) => `${topic}.ts`))
})
