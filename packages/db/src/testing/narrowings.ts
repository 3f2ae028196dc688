/** What a statement takes away from a program that does not know of it, by what it looks like. */
const narrowing: readonly RegExp[] = [
  /\bdrop (table|column|function|view|type|trigger|schema|default)\b/i,
  /\brename\b/i,
  /\balter column \S+ (set data type|type|set not null)/i,
  /\badd column (?!.*\bdefault\b).*\bnot null\b/i,
  /^create or replace function\b/i,
]
const constraint = /^alter table (?:only )?"?(\w+)"? add constraint "?(\w+)"? (check|unique|primary key)/i
const uniqueIndex = /^create unique index (?:if not exists )?\S+ on "?(\w+)"?/i

/**
 * The statements of a migration that a program may not survive which does not know of them: they drop, rename or narrow what it uses, or refuse what
 * it writes. A constraint that replaces one of the same name, or is of a table that the migration creates, is none of them.
 */
export function narrowings(migration: string): string[] {
  const statements = migration.split('--> statement-breakpoint').map((statement) =>
    statement
      .replaceAll(/^\s*--.*$/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  const created = statements.flatMap((one) => /^create table (?:if not exists )?"?(\w+)"?/i.exec(one)?.[1] ?? [])
  const replaced = statements.flatMap((one) => /\bdrop constraint (?:if exists )?"?(\w+)"?/i.exec(one)?.[1] ?? [])
  return statements.filter((statement) => {
    const [, constrained = '', name = ''] = constraint.exec(statement) ?? []
    if (constrained !== '') return !created.includes(constrained) && !replaced.includes(name)
    const indexed = uniqueIndex.exec(statement)?.[1]
    if (indexed !== undefined) return !created.includes(indexed)
    return narrowing.some((pattern) => pattern.test(statement))
  })
}
