import { roles } from '@dossier/db/accounts'
import { isScope, permissionNames, permissions, permissionsOf } from './floor/permissions.ts'
import { listProcedures } from './procedures.ts'

/** Which role may do what, as the Markdown page of the documentation. A test compares it with `docs/roles.md`. */
export function roleTable(): string {
  const byPermission = permissionNames.map((name) => [
    `\`${name}\``,
    permissions[name],
    ...roles.map((role) => (permissionsOf(role).has(name) ? 'yes' : '')),
    isScope(name) ? 'yes' : '',
  ])
  const byProcedure = listProcedures().map(([name, { meta }]) => [
    `\`${name}\``,
    meta === undefined ? '' : `\`${meta.rest}\``,
    meta === undefined ? '' : `\`${meta.needs}\``,
  ])
  return [
    intro,
    tableOf(['permission', 'allows the user to', ...roles, 'available to tokens'], byPermission),
    procedures,
    tableOf(['procedure', 'REST, below `/api`', 'needs'], byProcedure),
    routes,
    tableOf(['route', 'needs'], routesBeside),
  ].join('\n\n')
}

const intro = `# Roles, permissions and scopes

A role is a set of permissions; the scopes of a token are a subset of its creator's permissions. \`pnpm run openapi\` generates this
page from the declarations in the code, and a test fails when it is stale.

A caller who lacks a permission gets \`forbidden\` (403) with a sentence that names the permission, and its name in \`needed\`. What
belongs to another team is \`not_found\` (404) for everyone. Without \`audit:read_all\`, the audit log shows only the events of runs and
documents and the caller's own events; without \`documents:delete_all\`, callers can delete only documents of their own runs.`

const procedures = '## Procedures'
const routes = '## Other routes'

/** The server repeats each of these in `apps/web/server`; a test there calls them with every role. */
const routesBeside = [
  ['`GET /preview/{documentId}`', '`documents:read`'],
  ['`GET /download/{token}`', '`documents:read` of the link’s creator'],
  ['`GET /export/documents.{format}`', '`documents:read`'],
  ['`GET /export/submissions.{format}`', '`submissions:read`'],
  ['`GET /export/batches/{batchId}.csv`', '`runs:read`'],
  ['`GET /export/persons/{candidateId}.zip`', '`persons:export`'],
  ['`GET /export/audit.jsonl`', '`audit:read`'],
  ['`GET /events/runs/{runId}`, `GET /events/batches/{batchId}`', '`runs:read`'],
  ['`GET /events/audit`', '`audit:read`'],
  ['`GET /health/storage`, `GET /metrics`', '`storage:read`'],
]

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
