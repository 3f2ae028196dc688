/** Prints rows as a Markdown table with right-aligned numbers. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'))
  console.log([`\n### ${title}\n`, tableLine(header), tableLine(rule), ...rows.map(tableLine)].join('\n'))
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
