export { freshPrefix, type Harness, inProcess } from './testing/harnesses.ts'
