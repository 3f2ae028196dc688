import { type Components, toJsonSchema } from './json-schema.ts'
import { describeRoute, type Operation } from './openapi-operation.ts'
import { problemSchema } from './problem.ts'
import { restRoutes } from './rest-routes.ts'

/** Operations by path and lower-case method. */
export type Paths = Record<string, Record<string, Operation>>

/** An OpenAPI 3.1 document. */
export interface OpenApi {
  openapi: '3.1.1'
  info: {
    title: string
    version: string
    summary: string
    description: string
    license: { name: string; identifier: string }
  }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  tags: { name: string; description: string }[]
  paths: Paths
  components: { schemas: Components; securitySchemes: Record<string, object>; responses: Record<string, object> }
}

const description = `Every procedure of Dossier as an HTTP route. GET routes only read; all other methods change something.

**Errors** are \`application/problem+json\` (RFC 9457). Handle them by \`reason\`; \`issues\` lists every problem with the input, \`problems\` every problem with a document.

**Lists** return \`{ items, nextCursor }\`. Pass \`nextCursor\` as \`cursor\` to get the next page; the \`Link\` header contains it as \`rel="next"\`.

**Retries** of a request that creates something are safe with an \`Idempotency-Key\`, where the route accepts one.

**Files** are downloaded through a link from \`POST /api/download-links\`.`

const problem = {
  description: 'What went wrong and how to fix it',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** The specification of every procedure as a REST route, and of the `served` paths that the server adds. */
export function openApi({ version, served }: { version: string; served: Paths }): OpenApi {
  const schemas: Components = {}
  toJsonSchema(problemSchema, 'output', schemas)
  const paths: Paths = {}
  for (const route of restRoutes()) {
    const path = (paths[`/api${route.path}`] ??= {})
    path[route.method.toLowerCase()] = describeRoute(route, schemas)
  }
  const all = { ...paths, ...served }
  const tags = [...new Set(Object.values(all).flatMap((path) => Object.values(path).flatMap((one) => one.tags)))]
  return {
    openapi: '3.1.1',
    info: {
      title: 'Dossier',
      version,
      summary: 'One candidate and one job profile become five documents.',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }, {}],
    tags: tags.map((name) => ({ name, description: `Routes for ${name}.` })),
    paths: sorted(all),
    components: {
      schemas: sorted(schemas),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access token of the installation, if one is configured',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'dossier_session',
          description: 'The session cookie of a signed-in user',
        },
      },
      responses: { Problem: problem },
    },
  }
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
