import { expect, test } from 'vitest'
import { readHeading } from './kind.ts'

test.each([
  ['Berufserfahrung', 'work'],
  ['Wo ich gearbeitet habe', 'work'],
  ['Where I’ve worked', 'work'],
  ['PARCOURS PROFESSIONNEL', 'work'],
  ['Aus- und Weiterbildung', 'education'],
  ['Schulen und Ausbildungen', 'education'],
  ['Études', 'education'],
  ['E D U C AT I O N', 'education'],
  ['What I’m good at', 'skills'],
  ['Compétences informatiques', 'skills'],
  ['EDV-Kenntnisse:', 'skills'],
  ['Langues parlées', 'languages'],
  ['Kurse und Zertifikate', 'certificates'],
  ['Centres d’intérêt', 'interests'],
  ['Neben dem Beruf', 'interests'],
  ['Wer ich bin', 'summary'],
  ['Curriculum Vitæ', 'title'],
])('%s is the heading of a CV section', (text, kind) => {
  expect(readHeading(text)).toMatchObject({ kind, isSure: true })
})

test('a heading may name two sections', () => {
  expect(readHeading('Skills & Languages')).toMatchObject({ kind: 'skills', also: 'languages' })
})

test.each(['Northwind Insurance Ltd', 'Senior Projektleiterin', 'gute Kenntnisse', 'Muttersprache', 'Marketing'])(
  '%s is no heading by its words',
  (text) => {
    expect(readHeading(text)?.isSure ?? false).toBe(false)
  },
)

test.each([
  ['Esperienze professionali', 'work'],
  ['Percorso formativo', 'education'],
  ['Competenze informatiche', 'skills'],
  ['Conoscenze linguistiche', 'languages'],
  ['Corsi e certificati', 'certificates'],
  ['Dati personali', 'personal'],
  ['Tempo libero', 'interests'],
  ['Chi sono', 'summary'],
])('%s is an Italian heading of a CV section', (text, kind) => {
  expect(readHeading(text)).toMatchObject({ kind, isSure: true })
})
