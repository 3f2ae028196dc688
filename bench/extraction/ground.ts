import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const folder = fileURLToPath(new URL('./', import.meta.url))
const text = z.string().optional()
const texts = z.array(z.string()).optional()

/** What a CV file shows about its person, as JSON Resume; a date is as exact as in the file. */
const truthSchema = z.object({
  lang: z.string(),
  basics: z.object({ name: text, email: text, phone: text, label: text, summary: text }),
  work: z.array(
    z.object({ name: text, position: text, startDate: text, endDate: text, highlights: texts, summary: text }),
  ),
  education: z.array(z.object({ institution: text, studyType: text, area: text, startDate: text, endDate: text })),
  skills: z.array(z.object({ name: text, keywords: texts })).optional(),
  languages: z.array(z.object({ language: text })).optional(),
})
export type Truth = z.infer<typeof truthSchema>

/** The CV file of an invented person: PERSON.TEMPLATE.FORMAT. */
export interface GroundFile {
  name: string
  path: string
  format: string
  truth: Truth
}

/** Reads the files and their ground truth; throws if a file has none or it has an invalid shape. */
export function loadGround(): GroundFile[] {
  const truths = z.record(z.string(), truthSchema).parse(JSON.parse(readFileSync(`${folder}truth.json`, 'utf8')))
  return readdirSync(`${folder}files`)
    .toSorted()
    .map((name) => {
      const truth = truths[name]
      if (truth === undefined) throw new Error(`${name} has no truth`)
      return { name, path: `${folder}files/${name}`, format: name.split('.').at(-1) ?? '', truth }
    })
}
