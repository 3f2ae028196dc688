/**
 * Returns a function that turns a JSON pointer into a JSON Resume into words: `/work/0/position` becomes `Work 1,
 * position`.
 */
export function placeNames(entry: string, names: Readonly<Record<string, string>>): (pointer: string) => string {
  return (pointer) => {
    const parts: string[] = []
    for (const key of pointer.split('/').slice(1)) {
      if (/^\d+$/.test(key)) parts.push(`${parts.pop() ?? entry} ${Number(key) + 1}`)
      else parts.push(names[key] ?? key)
    }
    return parts.join(', ')
  }
}
