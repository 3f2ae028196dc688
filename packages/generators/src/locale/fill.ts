/** Fills the `{name}` holes of a label; a value that is missing leaves its hole visible. */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}
