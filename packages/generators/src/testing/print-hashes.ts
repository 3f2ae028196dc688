// Prints the SHA-256 of every file of the sample run. Determinism tests start it in processes with other time zones.
import { createHash } from 'node:crypto'
import { documentTypes, generateDocument } from '../documents.ts'
import { sampleOptions } from './basic-run.ts'
import { sampleRun } from './sample-run.ts'

const lines: string[] = []
for (const locale of ['de-CH', 'de-DE', 'en', 'fr'] as const) {
  for (const { type } of documentTypes) {
    const file = await generateDocument(type, sampleRun, { ...sampleOptions, locale })
    lines.push(`${locale} ${type} ${createHash('sha256').update(file.bytes).digest('hex')}`)
  }
}
process.stdout.write(lines.join('\n'))
