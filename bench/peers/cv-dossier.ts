import { generateDocument, plainTheme } from '@dossier/generators'
import { reviewCandidate } from '@dossier/matching'
import { givenCandidate } from './cv-docx.ts'
import { printThroughput } from './throughput.ts'

const candidate = givenCandidate()
const asOf = new Date('2026-01-27T14:23:05Z')
const feedback = reviewCandidate(candidate, { asOf })
const data = { candidate, feedback, job: null, match: null, offer: null, previous: null }

await printThroughput(() => generateDocument('cv', data, { locale: 'de-CH', theme: plainTheme, asOf }))
