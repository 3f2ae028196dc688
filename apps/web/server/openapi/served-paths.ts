import type { Paths } from '@dossier/api'

const role = { type: 'string', enum: ['all', 'web', 'worker'] } as const

const refused = {
  description: 'The error as one sentence',
  content: { 'text/plain': { schema: { type: 'string' } } },
} as const
const file = { schema: { type: 'string', format: 'binary' } } as const
/** Same shape as `GET /api/storage`. */
const storageHealth = { type: 'object', required: ['healthy', 'drivers'] } as const
const fileHeaders = {
  ETag: { description: 'The recorded SHA-256 of the file', schema: { type: 'string' } },
  'Content-Disposition': { description: 'The file name', schema: { type: 'string' } },
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

/** Routes of the server in addition to the procedures: files, byte streams and health. */
export const servedPaths: Paths = {
  '/download/{token}': {
    get: {
      operationId: 'download',
      tags: ['files'],
      security: [],
      summary:
        'Downloads a document or the ZIP of a run. The signed link authorizes the request; no other token is needed.',
      parameters: [
        {
          name: 'token',
          in: 'path',
          required: true,
          description: 'Token from `POST /api/download-links`',
          schema: { type: 'string' },
        },
      ],
      responses: {
        '200': { description: 'The file', headers: fileHeaders, content: { '*/*': file } },
        '304': { description: 'Not modified: the file still matches the ETag' },
        default: refused,
      },
    },
  },
  '/preview/{documentId}': {
    get: {
      operationId: 'preview',
      tags: ['files'],
      summary: 'Previews an HTML document in a sandbox, without scripts, network or origin.',
      parameters: [{ name: 'documentId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      responses: {
        '200': { description: 'The document', content: { 'text/html': { schema: { type: 'string' } } } },
        '415': { description: 'Browsers cannot display this document' },
        default: refused,
      },
    },
  },
  '/export/documents.{format}': {
    get: {
      operationId: 'exportDocuments',
      tags: ['files'],
      summary: 'Streams the documents of a search as a table.',
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
      summary: 'Streams the submissions as a table.',
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
  '/export/batches/{batchId}.csv': {
    get: {
      operationId: 'exportRanking',
      tags: ['files'],
      summary: 'Streams the ranking of a batch as a table, including the files that have no run and why.',
      parameters: [
        { name: 'batchId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ...['recommendation', 'unmet', 'open', 'language', 'words'].map(queryParameter),
      ],
      responses: {
        '200': { description: 'The table', content: { 'text/csv': file } },
        default: refused,
      },
    },
  },
  '/export/persons/{candidateId}.zip': {
    get: {
      operationId: 'exportPerson',
      tags: ['files'],
      summary: 'Streams a ZIP of everything that is kept about a person. Administrators only.',
      parameters: [{ name: 'candidateId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      responses: {
        '200': { description: 'The ZIP', headers: fileHeaders, content: { 'application/zip': file } },
        '304': { description: 'Not modified: the ZIP still matches the ETag' },
        default: refused,
      },
    },
  },
  '/export/audit.jsonl': {
    get: {
      operationId: 'exportAudit',
      tags: ['files'],
      summary: 'Streams the audit chain as signed lines, which `dossier audit verify` checks offline.',
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
      summary: 'Returns the health of this process and its database.',
      parameters: [],
      responses: {
        '200': { description: 'The database responds', content: { 'application/json': { schema: health() } } },
        '503': { description: 'The database does not respond', content: { 'application/json': { schema: health() } } },
      },
    },
  },
  '/health/ready': {
    get: {
      operationId: 'readiness',
      security: [],
      tags: ['server'],
      summary: 'Returns whether this process is ready for requests.',
      parameters: [],
      responses: {
        '200': { description: 'It is ready', content: { 'application/json': { schema: readiness() } } },
        '503': {
          description: 'Its database does not respond, or it is shutting down',
          content: { 'application/json': { schema: readiness() } },
        },
      },
    },
  },
  '/health/storage': {
    get: {
      operationId: 'healthOfStorage',
      tags: ['server'],
      summary:
        'Returns the health and the contents of every storage driver for all teams, without waiting for one that hangs.',
      parameters: [],
      responses: {
        '200': {
          description: 'The primary driver has no known failure',
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
      summary: 'Returns metrics in the Prometheus text format.',
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
      summary: 'Returns this specification.',
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

function readiness() {
  return {
    type: 'object',
    required: ['status', 'role', 'version'],
    properties: {
      status: { type: 'string', enum: ['ready', 'draining', 'unavailable'] },
      role,
      version: { type: 'string' },
    },
  } as const
}

function health() {
  const state = { type: 'string', enum: ['ok', 'unavailable'] } as const
  return {
    type: 'object',
    required: ['status', 'role', 'version', 'uptimeSeconds', 'checks'],
    properties: {
      status: state,
      role,
      version: { type: 'string' },
      uptimeSeconds: { type: 'integer' },
      checks: { type: 'object', required: ['database'], properties: { database: state } },
    },
  } as const
}
