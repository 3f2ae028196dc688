import { writeFileSync } from 'node:fs'
import { roleTable } from '@dossier/api'
import { specificationText } from './specification.ts'

writeFileSync(new URL('../../../../docs/openapi.json', import.meta.url), specificationText())
writeFileSync(new URL('../../../../docs/roles.md', import.meta.url), `${roleTable()}\n`)
