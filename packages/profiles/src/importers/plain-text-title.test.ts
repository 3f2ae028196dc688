import { expect, test } from 'vitest'
import { importJobProfile } from '../import-job-profile.ts'

const body = '\n\nIhr Profil\n- EFZ als Maurer'

test.each([
  ['Wir suchen per sofort oder nach Vereinbarung\n\nMaurer/in EFZ', 'Maurer/in EFZ'],
  [
    'Wir suchen Verstärkung!\nZur Ergänzung unseres Teams suchen wir per sofort eine/n\n\nMaurer/in EFZ',
    'Maurer/in EFZ',
  ],
  ["We're hiring!\nJoin our team in Basel as a\n\nLab Technician", 'Lab Technician'],
  ['Nous recherchons pour une entrée immédiate\n\nComptable (H/F)', 'Comptable (H/F)'],
  ['Stellenangebot: Steuerberater (m/w/d)', 'Steuerberater (m/w/d)'],
  ["Offre d'emploi : Comptable", 'Comptable'],
  ['JOB AD – Shift Supervisor', 'Shift Supervisor'],
  ['Muster Pay is hiring: Site Reliability Engineer', 'Site Reliability Engineer'],
  ['Polymechaniker / CNC-Dreher / CNC-Fräser', 'Polymechaniker / CNC-Dreher / CNC-Fräser'],
  ['Wir suchen Verstärkung!', 'Wir suchen Verstärkung!'],
  ['Wir suchen eine Pflegefachfrau HF', 'Wir suchen eine Pflegefachfrau HF'],
])('the title names the job: %s', (head, title) => {
  const { value, lines } = importJobProfile(`${head}${body}`)
  expect(value?.title).toBe(title)
  expect(lines?.filter(({ as }) => as === 'must').map(({ text }) => text)).toEqual(['EFZ als Maurer'])
})

test('lines that only announce the job stay in the advert', () => {
  const { lines } = importJobProfile(`Wir suchen Verstärkung!\n\nMaurer/in EFZ${body}`)
  expect(lines?.[0]).toMatchObject({ as: 'remaining', text: 'Wir suchen Verstärkung!' })
})
