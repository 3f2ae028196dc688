import type { Sql } from 'postgres'

/** Describes the schema `public` from the catalogs, one sorted line per object; ignores the order of columns. */
export async function describeSchema(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    with own as (
      select c.oid, c.relname, c.relkind, c.reloptions from pg_class c
      where c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    )
    select format('relation %s %s %s', relname, relkind, reloptions) as line from own
    union all
    select format('column %s.%s %s null=%s default=%s identity=%s collation=%s statistics=%s options=%s', o.relname, a.attname,
      format_type(a.atttypid, a.atttypmod), not a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity,
      a.attcollation::regcollation, a.attstattarget, a.attoptions)
      from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
      where o.relkind in ('r', 'v', 'm', 'p')
    union all
    select format('constraint %s.%s %s', o.relname, c.conname, pg_get_constraintdef(c.oid))
      from own o join pg_constraint c on c.conrelid = o.oid
    union all
    select format('index %s', pg_get_indexdef(oid)) from own where relkind = 'i'
    union all
    select format('sequence %s %s', o.relname, row(s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcache))
      from own o join pg_sequence s on s.seqrelid = o.oid
    union all
    select format('trigger %s.%s %s %s', o.relname, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid))
      from own o join pg_trigger t on t.tgrelid = o.oid and not t.tgisinternal
    union all
    select format('function %s %s', p.proacl, regexp_replace(pg_get_functiondef(p.oid), '--[^\n]*', '', 'g')) from pg_proc p
      where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select format('extension %s', extname) from pg_extension`
  return rows.map(({ line }) => line).toSorted()
}
