import type { ReactNode } from 'react'

/** A section of a document that is shown in the page, with its heading. */
export function DocumentSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 border-b border-line pb-1 text-xs font-semibold text-ink-3">{title}</h3>
      {children}
    </section>
  )
}
