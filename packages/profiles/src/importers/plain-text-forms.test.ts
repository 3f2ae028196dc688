import { expect, test } from 'vitest'
import { importJobProfile } from '../import-job-profile.ts'
import { sectionOf } from './plain-text-headings.ts'

test.each([
  ['Essential Functions', 'tasks'],
  ['Essential Duties and Responsibilities', 'tasks'],
  ['Examples of Duties', 'tasks'],
  ['Tätigkeitsbeschreibung', 'tasks'],
  ['But de la fonction', 'tasks'],
  ['Essential Selection Criteria', 'must'],
  ['Konstitutive Anforderungen', 'must'],
  ['Desirable Criteria', 'should'],
  ['Core Competencies', 'profile'],
  ['Licenses and Certifications', 'profile'],
  ['Physical Demands', 'conditions'],
  ['Working Conditions and Physical Requirements', 'conditions'],
  ['Eingruppierung', 'conditions'],
  ["Conditions d'exercice", 'conditions'],
  ['Equal Employment Opportunity Statement', 'other'],
  ['Background Check Information', 'other'],
  ['I suoi compiti', 'tasks'],
  ['Costituisce titolo preferenziale', 'should'],
  ['Cosa ti offriamo', 'other'],
  ['Condizioni di lavoro', 'conditions'],
])('the heading of a form: %s', (heading, section) => {
  expect(sectionOf(heading)).toMatchObject({ section })
})

test('the notices of a form are no criteria, and the ideal candidate is a wish beside a minimum', () => {
  const { value } = importJobProfile(`Collections Manager

Essential Functions
- Assists with loans

Minimum Qualifications
- Bachelor's degree in zoology
- The omission of specific duties does not preclude them from the position.
- Applicants perform the duties with or without reasonable accommodation.
•

Physical Requirements
- Ability to stand for eight hours

Ideal candidate will have:
- Experience with taxonomy`)
  expect(value).toMatchObject({
    tasks: { core: ['Assists with loans'] },
    must: ["Bachelor's degree in zoology"],
    should: ['Experience with taxonomy'],
  })
})

test.each([
  [
    'Software Engineer | Muster University https://jobs.example/1\nJob search\nSign In\nSoftware Engineer',
    'Software Engineer',
  ],
  [
    'Career Center https://jobs.example/1\nThis site uses cookies.\nOK\nNew Search\nZoology Assistant',
    'Zoology Assistant',
  ],
  ['Home / Jobs / Bern\nCareers at Muster\nPolymechaniker/in EFZ', 'Polymechaniker/in EFZ'],
])('the title of a printed page is behind what the site shows above it: %s', (head, title) => {
  expect(importJobProfile(`${head}\n\nProfil\n- EFZ`).value?.title).toBe(title)
})

test('Markdown with some HTML in it keeps its lines', () => {
  const { value } = importJobProfile(`# Data engineer

<dl class="summary"><dt>Grade</dt><dd>HEO</dd></dl>

## Essential
- SQL
- Python

## Desirable
- Agile working`)
  expect(value).toMatchObject({ title: 'Data engineer', must: ['SQL', 'Python'], should: ['Agile working'] })
})

test('fields to fill in, help texts and expectations about the work are no criteria', () => {
  const { value } = importJobProfile(`Herbarium Assistant

The project is expected to run for ten years. This is an essential component of our programme.

Qualifications
Bachelor's degree in botany required. Experience with databases strongly preferred, especially with herbarium databases.
If so, it is more likely to be essential.

Apply for this job
First Name *
Cover letter (optional)`)
  expect(value).toMatchObject({
    must: ["Bachelor's degree in botany required."],
    should: ['Experience with databases strongly preferred, especially with herbarium databases.'],
  })
})

test('an Italian wish is one text', () => {
  const { value } = importJobProfile(`Infermiera SUP

Requisiti
- Diploma SUP
- Costituisce titolo preferenziale la conoscenza del tedesco.`)
  expect(value).toMatchObject({
    must: ['Diploma SUP'],
    should: ['Costituisce titolo preferenziale la conoscenza del tedesco.'],
  })
})
