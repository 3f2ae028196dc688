import { Document, Packer, Paragraph } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { givenCandidate } from './cv-docx.ts'
import { printThroughput } from './throughput.ts'

const lines = [
  '{givenName} {familyName}',
  '{headline}',
  '{nationality}',
  '{highestEducation}',
  '{profile}',
  '{#expertise}',
  '{label}: {#items}{.}, {/items}',
  '{/expertise}',
  '{#education}',
  '{#period}{text}{/period} {institution}, {degree}',
  '{/education}',
  '{#trainings}',
  '{#period}{text}{/period} {institution}, {title}',
  '{/trainings}',
  '{#languages}',
  '{name} {level}',
  '{/languages}',
  '{#engagements}',
  '{client} {#period}{text}{/period} {role}',
  '{#activities}',
  '• {.}',
  '{/activities}',
  '{#technologies}{.}, {/technologies}',
  '{method}',
  '{/engagements}',
]
const template = await Packer.toBuffer(
  new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }),
)
const candidate = givenCandidate()

// A template engine parses its template for each document: a compiled template cannot be rendered twice.
await printThroughput(async () =>
  new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    .render(candidate)
    .getZip()
    .generate({ type: 'nodebuffer', compression: 'DEFLATE' }),
)
