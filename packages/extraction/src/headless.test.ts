import { expect, test } from 'vitest'
import { typedLines } from './testing/typed-lines.ts'
import { understandCv } from './understand.ts'

const cv = `
# Lea Muster
Gärtnerin
03/2019 – heute
# Gärtnerin
Muster Gartenbau AG, Bern
• Pflanzt Bäume
08/2014 – 02/2019
# Chauffeurin
Beispiel Transport GmbH, Thun
• Fährt Lastwagen
08/2011 – 07/2014
# Gärtnerin EFZ
Gewerbeschule Bern
lea.muster@example.com
079 000 00 00
Baumschnitt
Buchhaltung
Deutsch Muttersprache
Romanisch gut
Segeln
`

test('a CV with icons instead of headings is split by what its lines say', () => {
  const { resume, problems } = understandCv(typedLines(cv))
  expect(resume['work']).toMatchObject([
    { name: 'Muster Gartenbau AG', position: 'Gärtnerin', startDate: '2019-03', highlights: ['Pflanzt Bäume'] },
    { name: 'Beispiel Transport GmbH', position: 'Chauffeurin', startDate: '2014-08', endDate: '2019-02' },
  ])
  expect(resume['education']).toMatchObject([{ institution: 'Gewerbeschule Bern', studyType: 'Gärtnerin EFZ' }])
  expect(resume['languages']).toEqual([
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Romanisch', fluency: 'gut' },
  ])
  expect(resume['skills']).toEqual([{ keywords: ['Baumschnitt', 'Buchhaltung'] }])
  expect(problems).toContainEqual(expect.objectContaining({ pointer: '/skills/0/keywords/0', code: 'guess' }))
})

test('a CV with headings, or with too few entries, is not split so', () => {
  const { resume } = understandCv(typedLines(cv.replace('03/2019', '# Berufserfahrung\n03/2019')))
  expect(resume['education']).toBeUndefined()
  const short = understandCv(typedLines(cv.replace(/08\/2014[^]*?Lastwagen\n/u, '')))
  expect(short.resume['education']).toBeUndefined()
})
