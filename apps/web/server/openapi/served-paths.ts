import type { Paths } from '@dossier/api'

const refused = {
  description: 'One sentence that says what went wrong',
  content: { 'text/plain': { schema: { type: 'string' } } },
} as const
const file = { schema: { type: 'string', format: 'binary' } } as const
/** In the form of `GET /api/storage`. */
const storageHealth = { type: 'object', required: ['healthy', 'drivers'] } as const
const fileHeaders = {
  ETag: { description: 'The SHA-256 of the file, as it is recorded', schema: { type: 'string' } },
  'Content-Disposition': { description: 'The name of the file', schema: { type: 'string' } },
}

const auditFilters = [
  'query',
  'language',
  'timeZone',
  'types',
  'notTypes',
  'userId',
  'subjectId',
  'runId',
  'documentId',
  'candidateId',
  'person',
  'requestId',
  'from',
  'to',
  'fromSeq',
  'toSeq',
] as const

const submissionFilters = [
  'query',
  'client',
  'clientId',
  'candidate',
  'candidateId',
  'jobProfileId',
  'documentId',
  'sha256',
  'runId',
  'userId',
  'channel',
  'from',
  'to',
  'retracted',
  'language',
  'timeZone',
  'columns',
] as const

function queryParameter(name: string) {
  return { name, in: 'query' as const, required: false, schema: { type: 'string' as const } }
}

/** What the server answers beside its procedures: files, streams of bytes and its own state. */
export const servedPaths: Paths = {
  '/download/{token}': {
    get: {
      operationId: 'download',
      tags: ['files'],
      security: [],
      summary: 'A document, or the ZIP of a run. The link is the permission: no other token is needed.',
      parameters: [
        {
          name: 'token',
          in: 'path',
          required: true,
          description: 'As POST /api/download-links gave it',
          schema: { type: 'string' },
        },
      ],
      responses: {
        '200': { description: 'The file', headers: fileHeaders, content: { '*/*': file } },
        '304': { description: 'The file of that ETag' },
        default: refused,
      },
    },
  },
  '/preview/{documentId}': {
    get: {
      operationId: 'preview',
      tags: ['files'],
      summary: 'An HTML document to look at, sandboxed: without script, network or origin.',
      parameters: [{ name: 'documentId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      responses: {
        '200': { description: 'The document', content: { 'text/html': { schema: { type: 'string' } } } },
        '415': { description: 'A document that a browser cannot show' },
        default: refused,
      },
    },
  },
  '/export/documents.{format}': {
    get: {
      operationId: 'exportDocuments',
      tags: ['files'],
      summary: 'The documents of a search as a table, row by row.',
      parameters: [
        { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: ['csv', 'jsonl'] } },
        ...['q', 'language', 'timeZone', 'columns'].map(queryParameter),
      ],
      responses: {
        '200': { description: 'The table', content: { 'text/csv': file, 'application/jsonl': file } },
        default: refused,
      },
    },
  },
  '/export/submissions.{format}': {
    get: {
      operationId: 'exportSubmissions',
      tags: ['files'],
      summary: 'What was sent to whom as a table, row by row.',
      parameters: [
        { name: 'format', in: 'path', required: true, schema: { type: 'string', enum: ['csv', 'jsonl'] } },
        ...submissionFilters.map(queryParameter),
      ],
      responses: {
        '200': { description: 'The table', content: { 'text/csv': file, 'application/jsonl': file } },
        default: refused,
      },
    },
  },
  '/export/audit.jsonl': {
    get: {
      operationId: 'exportAudit',
      tags: ['files'],
      summary: 'The audit chain as signed lines, which `dossier audit verify` checks offline.',
      parameters: auditFilters.map(queryParameter),
      responses: {
        '200': { description: 'The lines', content: { 'application/jsonl': file } },
        default: refused,
      },
    },
  },
  '/health': {
    get: {
      operationId: 'health',
      security: [],
      tags: ['server'],
      summary: 'Whether this process and its database can do their work.',
      parameters: [],
      responses: {
        '200': { description: 'The database answers', content: { 'application/json': { schema: health() } } },
        '503': { description: 'It does not', content: { 'application/json': { schema: health() } } },
      },
    },
  },
  '/health/storage': {
    get: {
      operationId: 'healthOfStorage',
      tags: ['server'],
      summary: 'How every storage driver is, without waiting for one that hangs, and what it holds for all teams.',
      parameters: [],
      responses: {
        '200': {
          description: 'The primary driver is not known to fail',
          content: { 'application/json': { schema: storageHealth } },
        },
        '503': { description: 'The primary driver fails', content: { 'application/json': { schema: storageHealth } } },
        default: refused,
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'metrics',
      tags: ['server'],
      summary: 'Counters and times in the text format of Prometheus.',
      parameters: [],
      responses: {
        '200': { description: 'The metrics', content: { 'text/plain': { schema: { type: 'string' } } } },
        default: refused,
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      security: [],
      tags: ['server'],
      summary: 'This specification.',
      parameters: [],
      responses: {
        '200': {
          description: 'OpenAPI 3.1',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
      },
    },
  },
}

function health() {
  const state = { type: 'string', enum: ['ok', 'unavailable'] } as const
  return {
    type: 'object',
    required: ['status', 'version', 'uptimeSeconds', 'checks'],
    properties: {
      status: state,
      version: { type: 'string' },
      uptimeSeconds: { type: 'integer' },
      checks: { type: 'object', required: ['database'], properties: { database: state } },
    },
  } as const
}
