import type { QuotaExcess } from '@dossier/db'

const units = ['KiB', 'MiB', 'GiB', 'TiB'] as const

/** A sentence with whose storage is full, the usage, the quota, the requested bytes and what to do. */
export function quotaMessage({ of, used, limit, needed }: QuotaExcess): string {
  const wanted = needed === 0 ? '' : `, and ${readable(needed)} more are needed`
  const way = 'Delete documents that are no longer needed (dossier retention apply, dossier storage delete)'
  const [whose, how] =
    of === 'team' ? ['The team’s storage', 'set'] : ['The storage of this run’s maker', 'member … --set']
  return `${whose} is full: ${readable(used)} of ${readable(limit)} are used${wanted}. ${way}, or ask an administrator to raise the quota (dossier storage quota --${how}).`
}

function readable(bytes: number): string {
  let [size, unit] = [bytes, 'B']
  for (const next of units) {
    if (size < 1024) break
    ;[size, unit] = [size / 1024, next]
  }
  return `${unit === 'B' ? size : size.toFixed(1)} ${unit}`
}
