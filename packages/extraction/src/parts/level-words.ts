/**
 * A level in its usual form: one code if each skill has the same one ("Listening C1 Reading C1" is C1), and no
 * plural in brackets ("Mother tongue(s)").
 */
export function plainLevel(level: string): string {
  const codes = new Set(level.match(/(?<![\p{L}\d])[ABC][12](?![\p{L}\d])/gu))
  const [code = ''] = codes
  const isRepeated = codes.size === 1 && level.split(code).length > 2
  return isRepeated ? code : level.replace(/(?<=\p{L})\((?:n|s|e|en)\)/gu, '')
}
