import { type CvSection, cvSections } from '@dossier/profiles'
import { ArrowDown, ArrowUp } from './ui/icons.ts'
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { Action } from './ui/action.tsx'
import '../i18n/topics/documents.ts'

/**
 * Chooses the sections of the CV and their order. Checkboxes and arrows change both; without script, numbers set the
 * order.
 */
export function SectionsField({ chosen }: { chosen: readonly CvSection[] | null }) {
  const { t } = useI18n()
  const box = useRef<HTMLFieldSetElement>(null)
  const shown = chosen ?? cvSections
  const [order, setOrder] = useState([...shown, ...cvSections.filter((section) => !shown.includes(section))])
  const pressed = useRef<Element | null>(null)
  // A row that was moved in the page has lost the focus.
  useEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus()
    pressed.current = null
  })
  const move = (from: number, to: number) => {
    const [section, other] = [order[from], order[to]]
    if (section === undefined || other === undefined) return
    pressed.current = document.activeElement
    setOrder(order.with(from, other).with(to, section))
    // A form that saves itself listens to its fields' events.
    box.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <fieldset ref={box} className="col-span-full min-w-0">
      <legend className="text-[0.8125rem] font-medium text-ink-2">{t.newRun.sections.title}</legend>
      <p className="mt-0.5 text-xs text-ink-3">{t.newRun.sections.hint}</p>
      <ol className="mt-1.5 grid gap-x-6 border-t border-line sm:auto-cols-fr sm:grid-flow-col sm:grid-rows-5">
        {order.map((section, index) => (
          <SectionRow
            key={section}
            section={section}
            isShown={shown.includes(section)}
            place={{ index, last: order.length - 1 }}
            onMove={(to) => move(index, to)}
          />
        ))}
      </ol>
    </fieldset>
  )
}

interface SectionRowProps {
  section: CvSection
  isShown: boolean
  place: { index: number; last: number }
  onMove: (to: number) => void
}

function SectionRow({ section, isShown, place: { index, last }, onMove }: SectionRowProps) {
  const { t } = useI18n()
  const words = t.newRun.sections
  const name = t.cv[section === 'engagements' ? 'projects' : section]
  return (
    <li className="flex items-center gap-2 border-b border-line py-0.5">
      <label className="flex min-w-0 flex-1 items-center gap-2 py-1 text-[0.8125rem]">
        <input
          type="checkbox"
          name="section"
          value={section}
          defaultChecked={isShown}
          className="size-4 shrink-0 accent-accent-solid"
        />
        {name}
      </label>
      <noscript>
        <input
          type="number"
          name={`place.${section}`}
          min={1}
          max={last + 1}
          defaultValue={index + 1}
          aria-label={words.place(name)}
          className="w-14 rounded-md border border-line-strong bg-surface px-2 py-1 text-xs"
        />
      </noscript>
      <span className="needs-script flex">
        <Action
          label={words.up(name)}
          isOff={index === 0}
          onClick={() => onMove(index - 1)}
          icon={<ArrowUp aria-hidden />}
        />
        <Action
          label={words.down(name)}
          isOff={index === last}
          onClick={() => onMove(index + 1)}
          icon={<ArrowDown aria-hidden />}
        />
      </span>
    </li>
  )
}
