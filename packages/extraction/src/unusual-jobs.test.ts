import { expect, test } from 'vitest'
import { readFileText } from './read-file.ts'
import { understandCv } from './understand.ts'

async function jobsOf(text: string): Promise<unknown> {
  return understandCv((await readFileText(new TextEncoder().encode(text))).lines).resume['work']
}

test('jobs without any date are read by their heads', async () => {
  const jobs = await jobsOf(`
Nora Beispiel

EXPERIENCE
Production Intern
Example Opera Company
- Supported ticketing
- Maintained audio systems

Retail Sales Associate
Example Music Store LLC
- Matched customers to products
`)
  expect(jobs).toMatchObject([
    {
      position: 'Production Intern',
      name: 'Example Opera Company',
      highlights: ['Supported ticketing', 'Maintained audio systems'],
    },
    { position: 'Retail Sales Associate', name: 'Example Music Store LLC' },
  ])
  expect(jobs).not.toMatchObject([{ startDate: expect.anything() as unknown }, {}])
})

test('below a line of dates, the first item may name the job', async () => {
  expect(
    await jobsOf(`
Nora Beispiel

EXPERIENCE
Mar 2021 - Present
- Staff Engineer, Globex Systems LLC
- Led the payments platform

Jun 2017 - Feb 2021
- Senior Engineer, Initech Analytics
- Mentored four engineers
`),
  ).toMatchObject([
    {
      position: 'Staff Engineer',
      name: 'Globex Systems LLC',
      startDate: '2021-03',
      highlights: ['Led the payments platform'],
    },
    { position: 'Senior Engineer', name: 'Initech Analytics', startDate: '2017-06', endDate: '2021-02' },
  ])
})

test('jobs that follow other text without a heading of their own are read', async () => {
  expect(
    await jobsOf(`
Nora Beispiel
nora@example.org | 973-555-0123

HIGHLIGHTS
Eight years of test engineering across platforms.
QA Engineer, Contoso Labs, Seattle (Jun 2018 - Feb 2021)
- Wrote the first suite
Automation Analyst, Fabrikam Retail, Boise (Aug 2016 - May 2018)
- Built the device lab

EDUCATION
BSc Computer Science, Ridgemont University, 2012 - 2016
`),
  ).toMatchObject([
    { position: 'QA Engineer', name: 'Contoso Labs', startDate: '2018-06' },
    { position: 'Automation Analyst', name: 'Fabrikam Retail', endDate: '2018-05' },
  ])
})
