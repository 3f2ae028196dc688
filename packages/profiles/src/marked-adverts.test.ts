import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importJobProfile } from './import-job-profile.ts'

const file = new URL('../fixtures/adverts/marked.txt', import.meta.url)
const mark = /<<([^]*?)>>|~~([^]*?)~~/g

/** Invented adverts in which `<<…>>` marks what a person would list as a must and `~~…~~` as a should. */
const adverts = readFileSync(file, 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((block) => {
    const [name = '', ...lines] = block.split('\n')
    const marked = lines.join('\n')
    const found = [...marked.matchAll(mark)]
    return {
      name,
      text: marked.replace(mark, (_, must: string | undefined, should: string | undefined) => must ?? should ?? ''),
      must: found.flatMap(([, must]) => must ?? []),
      should: found.flatMap(([, , should]) => should ?? []),
    }
  })

const bare = (texts: readonly string[] = []) => texts.map((text) => text.replace(/^[\s(]+|[\s.,;)]+$/g, ''))

test.each(adverts)('from the advert "$name", exactly what a person would list is read', ({ text, must, should }) => {
  const { value } = importJobProfile(text)
  expect({ must: bare(value?.must), should: bare(value?.should) }).toEqual({ must: bare(must), should: bare(should) })
})
