import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { specification, specificationText } from './specification.ts'

describe('the OpenAPI specification', () => {
  it('is committed in its current form: `pnpm openapi` writes it', () => {
    const committed = readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8')
    expect(committed === specificationText(), 'docs/openapi.json is old: run pnpm openapi and commit it').toBe(true)
  })

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(specificationText()))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  it('names every operation once and contains no dangling reference', () => {
    const { paths, components } = specification()
    const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(ids.length)
    const references = [...JSON.stringify(paths).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(references.filter((name) => !Object.hasOwn(components.schemas, name ?? ''))).toEqual([])
  })

  it('contains every route that the server has in addition to its pages', () => {
    const source = readFileSync(new URL('../app.ts', import.meta.url), 'utf8')
    const routes = [...source.matchAll(/app\.get\('([^']+)'/g)].map(([, route = '']) => route)
    // The pages have their own streams and icon; other clients use the streams of the API.
    const told = routes
      .filter((route) => !route.startsWith('/events/') && route !== '/favicon.ico')
      .map((route) => route.replace(/:(\w+)/g, '{$1}'))
    expect(Object.keys(specification().paths)).toEqual(expect.arrayContaining(told))
    expect(told.length).toBeGreaterThan(3)
  })
})
