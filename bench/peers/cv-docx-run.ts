import { cvWithDocx, givenCandidate } from './cv-docx.ts'
import { printThroughput } from './throughput.ts'

const candidate = givenCandidate()
await printThroughput(() => cvWithDocx(candidate))
