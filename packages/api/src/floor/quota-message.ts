import type { QuotaExcess } from '@dossier/db'

const units = ['KiB', 'MiB', 'GiB', 'TiB'] as const

/** States the usage, the limit, the requested bytes and what to do. */
export function quotaMessage({ used, limit, needed }: QuotaExcess): string {
  const wanted = needed === 0 ? '' : `, and ${readable(needed)} more are needed`
  const way = 'Delete documents that are no longer needed (dossier retention apply, dossier storage delete)'
  return `The team’s storage is full: ${readable(used)} of ${readable(limit)} are used${wanted}. ${way}, or ask an administrator to raise the quota (dossier storage quota --set).`
}

function readable(bytes: number): string {
  let [size, unit] = [bytes, 'B']
  for (const next of units) {
    if (size < 1024) break
    ;[size, unit] = [size / 1024, next]
  }
  return `${unit === 'B' ? size : size.toFixed(1)} ${unit}`
}
