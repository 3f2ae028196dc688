import { Download, ScrollText, Send } from '../ui/icons.ts'

const icons = { download: Download, audit: ScrollText, send: Send }

/** One of the few icons of every row; `RowIcons` draws it once, and rows only refer to it. */
export function RowIcon({ name, className = 'size-4' }: { name: keyof typeof icons; className?: string }) {
  return (
    <svg aria-hidden className={className}>
      <use href={`#row-${name}`} />
    </svg>
  )
}

/** The drawings that the icons of rows refer to; rendered once, before the rows. */
export function RowIcons() {
  return (
    <svg aria-hidden className="absolute size-0">
      {Object.entries(icons).map(([name, Icon]) => (
        <symbol key={name} id={`row-${name}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  )
}
