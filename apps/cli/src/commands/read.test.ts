import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

let folder: string
let good: string
let damaged: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-cli-read-'))
  good = join(folder, 'cv.txt')
  damaged = join(folder, 'cut.pdf')
  writeFileSync(
    good,
    'Nora Beispiel\nnora.beispiel@example.com\n\nSprachen\n- Deutsch (Muttersprache)\n\nKenntnisse\n- SAP\n',
  )
  writeFileSync(damaged, '%PDF-1.7\n1 0 obj <<>>')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const env = {}
  const code = await runProgram(['read', ...args], {
    env,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('reads the good files of a batch and says why another one cannot be read', async () => {
  const { code, out } = await read(good, damaged, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject([
    { file: good, candidate: { basics: { name: 'Nora Beispiel' } } },
    { file: damaged, candidate: null, problems: [{ code: 'damaged', message: expect.stringContaining('damaged') }] },
  ])
})

test('distinguishes an advert from a CV automatically', async () => {
  const advert = join(folder, 'advert.txt')
  const text =
    'Pflegefachperson HF 80–100 %\n\nWir suchen per sofort eine Fachperson.\n\nIhre Aufgaben\n- Pflege und Betreuung\n\nIhr Profil\n- Diplom als Pflegefachperson HF\n- Deutsch B2\n\nWir bieten\n- Fünf Wochen Ferien\n\nWir freuen uns auf Ihre Bewerbung.\n'
  writeFileSync(advert, text)
  const { out } = await read(good, advert, '--json')
  expect(JSON.parse(out)).toMatchObject([
    { candidate: { basics: { name: 'Nora Beispiel' } } },
    { file: advert, job: { title: expect.stringContaining('Pflegefachperson HF') } },
  ])
})

test('lists all missing files at once', async () => {
  const [one, other] = [join(folder, 'one.pdf'), join(folder, 'other.pdf')]
  const { code, err } = await read(one, good, other)
  expect(code).toBe(2)
  expect(err).toContain(`Cannot read ${one} (ENOENT).`)
  expect(err).toContain(`Cannot read ${other} (ENOENT).`)
})
