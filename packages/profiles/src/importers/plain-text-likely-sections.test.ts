import { expect, it, test } from 'vitest'
import { importJobProfile } from '../import-job-profile.ts'

const read = (...sections: readonly string[]) => {
  const { value } = importJobProfile(['Sachbearbeiter Verkauf', ...sections].join('\n\n'))
  return { tasks: value?.tasks.core, must: value?.must, should: value?.should }
}
const must = 'Anforderungen\n- Kaufmännische Lehre\n- Drei Jahre Praxis'
const qualities = '- Kenntnisse in SAP\n- Italienisch'

test.each(['Das gewisse Extra', 'Falls vorhanden', 'On adore si', 'You may also have'])(
  'a second list of qualities is wished for: %s',
  (heading) => {
    expect(read(must, `${heading}\n${qualities}`).should).toEqual(['Kenntnisse in SAP', 'Italienisch'])
  },
)

test.each(['Dein Part', 'The day job', 'Contenu du poste'])(
  'a list before the requirements is the work: %s',
  (heading) => {
    const { tasks, must: asked } = read(`${heading}\n- Offerten erstellen\n- Stammdaten pflegen`, must)
    expect(tasks).toEqual(['Offerten erstellen', 'Stammdaten pflegen'])
    expect(asked).toEqual(['Kaufmännische Lehre', 'Drei Jahre Praxis'])
  },
)

it('takes a first list of qualities for requirements, and benefits for neither', () => {
  expect(read(`Dein Marschgepäck\n${qualities}`).must).toEqual(['Kenntnisse in SAP', 'Italienisch'])
  const { should, tasks } = read(must, 'Das gewisse Etwas\n- Sechs Wochen Ferien\n- Gratis Parkplatz')
  expect([should, tasks]).toEqual([[], []])
})

test('"Das erwartet Sie" behind work and requirements is what the firm offers', () => {
  const work = 'Ihre Aufgaben\n- Offerten erstellen'
  const offer = 'Das erwartet Sie bei uns\n- 5 Wochen Ferien\n- Kita auf dem Areal'
  expect(read(work, must, offer).tasks).toEqual(['Offerten erstellen'])
  expect(read(offer.replace('5 Wochen Ferien', 'Kunden betreuen'), must).tasks).toContain('Kunden betreuen')
})

test('two demands of different kinds beside a semicolon are two', () => {
  expect(read('Anforderungen\n- Sie lesen Pläne; ein Führerausweis B ist zwingend').must).toEqual([
    'Sie lesen Pläne',
    'ein Führerausweis B ist zwingend',
  ])
})
