import { roles } from '@dossier/db/accounts'
import { isScope, permissionNames, permissions, permissionsOf } from './floor/permissions.ts'
import { listProcedures } from './procedures.ts'

/** Who may do what, as the Markdown page of the documentation. A test compares it with `docs/roles.md`. */
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
    tableOf(['permission', 'allows to', ...roles, 'a token may have it'], byPermission),
    procedures,
    tableOf(['procedure', 'REST, below `/api`', 'needs'], byProcedure),
    routes,
    tableOf(['route', 'needs'], routesBeside),
  ].join('\n\n')
}

const intro = `# Roles, permissions and scopes

A role is a set of permissions, and the scopes of a token are a part of those that its maker has. This page is written by
\`pnpm run openapi\` from the declarations in the code; a test fails when it is old.

Who lacks a permission gets \`forbidden\` (403) with a sentence that names it, and \`needed\` with its name. What belongs to another
team is \`not_found\` (404) to everybody. Without \`audit:read_all\` the audit log shows what was done to runs and documents, and
what one did oneself; without \`documents:delete_all\` one deletes documents of one's own runs.`

const procedures = '## Procedures'
const routes = '## Routes that are no procedures'

/** The server repeats each of these in `apps/web/server`; a test there calls them with every role. */
const routesBeside = [
  ['`GET /preview/{documentId}`', '`documents:read`'],
  ['`GET /download/{token}`', '`documents:read`, of whoever made the link'],
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
