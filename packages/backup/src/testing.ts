export { forgedHeader, rawEntry, type RawEntry, tamper } from './testing/sample-archive.ts'
