import { generateDocument, plainTheme } from '@dossier/generators'
import { reviewCandidate } from '@dossier/matching'
import { givenCandidate } from './cv-docx.ts'
import { readFonts } from './pdf-fonts.ts'
import { printThroughput } from './throughput.ts'

const candidate = givenCandidate()
const asOf = new Date('2026-01-27T14:23:05Z')
const feedback = reviewCandidate(candidate, { asOf })
const data = { candidate, feedback, job: null, match: null, offer: null, previous: null, pdf: true }
const fonts = readFonts()

await printThroughput(() => generateDocument('cv_pdf', data, { locale: 'de-CH', theme: plainTheme, asOf, fonts }))
