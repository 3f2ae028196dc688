/** A path on this site, or `/` for anything that could lead elsewhere. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return '/'
  return value
}
