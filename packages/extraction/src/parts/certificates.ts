import { findPeriods } from '../dates.ts'
import { factOf, type Fact } from '../facts.ts'
import { slotsOf } from '../roles/atoms.ts'
import type { Row } from '../rows.ts'

/** A certificate, a course or a licence. */
export interface Certificate {
  name: Fact
  issuer: Fact | null
  date: Fact | null
}

/** Certificates, one a row, or with issuer and date in the rows below. */
export function readCertificates(rows: readonly Row[]): Certificate[] {
  const certificates: Certificate[] = []
  const dated = rows.filter((row) => findPeriods(row.text).length > 0).length
  const isStacked = dated > 0 && rows.length >= dated * 2 && rows.some((row) => row.look !== rows[0]?.look)
  for (const [index, row] of rows.entries()) {
    const certificate = readRow(row)
    const last = certificates.at(-1)
    if (certificate.name === null) {
      if (last !== undefined && last.date === null) last.date = certificate.date
    } else if (
      last !== undefined &&
      isStacked &&
      row.look !== rows[0]?.look &&
      !row.isItem &&
      index > 0 &&
      last.issuer === null
    ) {
      last.issuer = { ...certificate.name, source: { ...certificate.name.source, certainty: 'likely' } }
      last.date ??= certificate.date
    } else certificates.push({ ...certificate, name: certificate.name })
  }
  return certificates
}

function readRow(row: Row): { name: Fact | null; issuer: Fact | null; date: Fact | null } {
  const period = findPeriods(row.text).at(-1) ?? null
  const atoms = slotsOf(row, period, 0).flatMap((slot) => slot.atoms)
  const when = period?.end ?? period?.start ?? null
  const date =
    period === null || when === null
      ? null
      : factOf(when.slice(0, 7), row, {
          text: row.text.slice(period.from, period.to),
          certainty: period.certainty,
          rule: 'certificate-date',
        })
  const [first, ...others] = atoms
  if (first === undefined) return { name: null, issuer: null, date }
  const issuer = others.at(-1)
  const name =
    issuer === undefined
      ? first.text
      : [first, ...others.slice(0, -1)]
          .map((atom, index) =>
            index === 0 ? atom.text : atom.lead === 'bracket' ? ` (${atom.text})` : `${atom.glue}${atom.text}`,
          )
          .join('')
  return {
    name: factOf(name, row, {
      certainty: issuer === undefined || others.length === 1 ? 'likely' : 'guess',
      rule: 'certificate',
    }),
    issuer: issuer === undefined ? null : factOf(issuer.text, row, { certainty: 'likely', rule: 'certificate-issuer' }),
    date,
  }
}
