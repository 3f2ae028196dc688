import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeMust as judge, period, sampleEngagement, skills } from './testing/samples.ts'

const subject = fc.constantFrom('Java', 'Kotlin', 'C#', 'PL/SQL', 'Scrum')
const line = fc.constantFrom('Dokumentation geschrieben', 'Betrieb der Plattform', 'Reviews', 'Releases geplant')

/** A person with one station of seven years. */
function since2018(role: string, activities: string[]) {
  return { engagements: [sampleEngagement({ role, activities, period: period('2018-01', '2024-12') })] }
}

test('a station proves years of what its title or first line names, but not of what one later line names', () => {
  const lines = fc.array(line, { minLength: 2, maxLength: 6 })
  const years = fc.constantFrom('mindestens 3 Jahre X', 'at least 3 years of X', 'au moins 3 ans de X')
  fc.assert(
    fc.property(subject, lines, years, (name, others, wanted) => {
      const criterion = wanted.replace('X', name)
      const passing = judge(criterion, since2018('Mitarbeit', [...others, `Auswertung mit ${name}`]))
      expect(passing).toMatchObject({ verdict: 'partial', experience: [{ months: 0, requiredYears: 3 }] })
      expect(passing.comment.map((note) => note.code)).toContain('years.inPassing')
      expect(judge(criterion, since2018('Mitarbeit', [`Auswertung mit ${name}`, ...others])).verdict).toBe('fulfilled')
      expect(judge(criterion, since2018(`Spezialist ${name}`, others)).verdict).toBe('fulfilled')
    }),
  )
})

test('a line that states its own months does not count for the whole station', () => {
  const engagements = [sampleEngagement({ activities: ['Six months on loan: Java'], period: period('2018-01') })]
  expect(judge('3 years of Java', { engagements }).verdict).toBe('partial')
})

const ease = [
  'Sicherer Umgang mit X',
  'X beherrschen Sie sicher',
  'Confident with X',
  'Proficient in X',
  'À l’aise avec X',
]
const mastery = ['Sehr gute Kenntnisse in X', 'Advanced X', 'Know X deeply', 'Excellente maîtrise de X']

test('an entry in a list never proves a required depth', () => {
  fc.assert(
    fc.property(subject, fc.constantFrom(...ease, ...mastery), (name, degree) => {
      const criterion = degree.replace('X', name)
      expect(judge(criterion, { expertise: [skills(name)] }).verdict).toBe('partial')
      const engagements = [sampleEngagement({ activities: [`Auswertungen mit ${name}`, `Berichte mit ${name}`] })]
      expect(judge(criterion, { engagements }).verdict).toBe('fulfilled')
    }),
  )
})

test('one use of a tool proves ease but not mastery, unless the use is regular', () => {
  const tool = fc.constantFrom('Java', 'Kotlin', 'C#')
  fc.assert(
    fc.property(tool, fc.constantFrom(...ease), fc.constantFrom(...mastery), (name, easy, hard) => {
      const engagements = [sampleEngagement({ activities: [`Listen in ${name} geführt`] })]
      expect(judge(easy.replace('X', name), { engagements }).verdict).toBe('fulfilled')
      expect(judge(hard.replace('X', name), { engagements }).verdict).toBe('partial')
      const daily = [sampleEngagement({ activities: [`Täglich Listen in ${name} geführt`] })]
      expect(judge(hard.replace('X', name), { engagements: daily }).verdict).toBe('fulfilled')
    }),
  )
})

test('a clause about somebody else proves nothing, in any position', () => {
  const clauses = fc.constantFrom(
    'the site manager runs X',
    'the lab owns X',
    'X sits with the platform team',
    'X macht das Rechenzentrum-Team',
    'die Leiterin plant X',
    'le service informatique gère X',
    'X relève du service juridique',
    'passes tickets on to the X team',
  )
  const own = fc.constantFrom('Rechnungen geprüft', 'Weekly reports', 'Accueil des clients')
  fc.assert(
    fc.property(subject, clauses, own, fc.boolean(), (name, clause, deed, isFirst) => {
      const said = clause.replace('X', name)
      const activities = [isFirst ? `${said}; ${deed}` : `${deed}; ${said}`]
      const result = judge(name, { engagements: [sampleEngagement({ activities })] })
      expect({ activities, verdict: result.verdict }).not.toMatchObject({ verdict: 'fulfilled' })
    }),
  )
})

test('a contrast about others does not affect the person’s own work', () => {
  const activities = ['Java und Kotlin entwickelt; der Betrieb liegt beim Plattformteam']
  expect(judge('Java', { engagements: [sampleEngagement({ activities })] }).verdict).toBe('fulfilled')
  const mixed = ['Build Java services; C# remains with the vendor']
  expect(judge('Java', { engagements: [sampleEngagement({ activities: mixed })] }).verdict).toBe('fulfilled')
})
