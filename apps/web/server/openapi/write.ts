import { writeFileSync } from 'node:fs'
import { specificationText } from './specification.ts'

writeFileSync(new URL('../../../../docs/openapi.json', import.meta.url), specificationText())
