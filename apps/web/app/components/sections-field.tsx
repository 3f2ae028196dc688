import { type CvSection, cvSections } from '@dossier/profiles'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { Action } from './ui/action.tsx'
import '../i18n/topics/documents.ts'

/**
 * Which sections the CV shows, and in what order. Boxes and arrows change both; without script, numbers give the order.
 */
export function SectionsField({ chosen }: { chosen: readonly CvSection[] | null }) {
  const { t } = useI18n()
  const words = t.newRun.sections
  const box = useRef<HTMLFieldSetElement>(null)
  const nameOf = (section: CvSection) => t.cv[section === 'engagements' ? 'projects' : section]
  const shown = chosen ?? cvSections
  const [order, setOrder] = useState([...shown, ...cvSections.filter((section) => !shown.includes(section))])
  const move = (from: number, to: number) => {
    const [section, other] = [order[from], order[to]]
    if (section === undefined || other === undefined) return
    setOrder(order.with(from, other).with(to, section))
    // A form that saves itself looks at its fields' events.
    box.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <fieldset ref={box} className="min-w-0">
      <legend className="text-[0.8125rem] font-medium text-ink-2">{words.title}</legend>
      <p className="mt-0.5 text-xs text-ink-3">{words.hint}</p>
      <ol className="mt-1.5 divide-y divide-line rounded-md border border-line">
        {order.map((section, index) => (
          <li key={section} className="flex items-center gap-2 py-0.5 pr-1 pl-2.5">
            <label className="flex min-w-0 flex-1 items-center gap-2 py-1 text-[0.8125rem]">
              <input
                type="checkbox"
                name="section"
                value={section}
                defaultChecked={shown.includes(section)}
                className="size-4 shrink-0 accent-accent-solid"
              />
              {nameOf(section)}
            </label>
            <noscript>
              <input
                type="number"
                name={`place.${section}`}
                min={1}
                max={order.length}
                defaultValue={index + 1}
                aria-label={words.place(nameOf(section))}
                className="w-14 rounded-md border border-line-strong bg-surface px-2 py-1 text-xs"
              />
            </noscript>
            <span className="needs-script flex">
              <Action
                label={words.up(nameOf(section))}
                isOff={index === 0}
                onClick={() => move(index, index - 1)}
                icon={<ArrowUp aria-hidden />}
              />
              <Action
                label={words.down(nameOf(section))}
                isOff={index === order.length - 1}
                onClick={() => move(index, index + 1)}
                icon={<ArrowDown aria-hidden />}
              />
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
