import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importCandidate } from '@dossier/profiles'
import { samplePairs } from '@dossier/profiles/fixtures'
import { printTable } from '../print-table.ts'
import { type Contestant, playRounds } from '../rounds.ts'

const python = '/usr/bin/python3'
/** Installed by the operating system, if at all. */
const hasPythonDocx = spawnSync(python, ['-c', 'import docx']).status === 0
const peers = fileURLToPath(new URL('../peers/', import.meta.url))

/**
 * Measures CV documents per second on one core, as DOCX and as PDF, compared with common alternatives, each in a separate process; and the
 * processor time of a run's parts in a warm process.
 */
export async function documentsTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  try {
    const file = join(folder, 'candidate.json')
    writeFileSync(file, JSON.stringify(importCandidate(samplePairs[0]?.candidate).value))
    await compare('CV as DOCX (two pages)', contestants(file), 10)
    await compare('CV as PDF (two pages; ours with tags and for archives)', pdfContestants(file), 5)
    const rendering = await playRounds([{ name: 'run', command: ['node', join(peers, 'run-dossier.ts')] }], 3)
    const {
      cv = Number.NaN,
      report = Number.NaN,
      match = Number.NaN,
      run = Number.NaN,
      unseen = Number.NaN,
    } = rendering.get('run') ?? {}
    printTable(
      'Rendering in a warm process, ms of processor time',
      ['what', 'ms', 'goal', ''],
      [
        ['CV', cv.toFixed(2), '', ''],
        [
          'matchmaking report',
          report.toFixed(2),
          `1.3 × a CV (is ${(report / cv).toFixed(1)} ×)`,
          verdict(report <= 1.3 * cv),
        ],
        ['match, feedback and offer', match.toFixed(2), '', ''],
        ['a whole run, advert and CV matched before', run.toFixed(2), '6', verdict(run <= 6)],
        ['a whole run, advert and CV not seen before', unseen.toFixed(2), '6', verdict(unseen <= 6)],
      ],
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function compare(title: string, all: readonly Contestant[], goal: number): Promise<void> {
  const results = await playRounds(all, 3)
  const ours = results.get('Dossier')?.perSecond ?? Number.NaN
  printTable(
    title,
    ['with', 'documents/s', 'Dossier is', 'goal', ''],
    [...results].map(([name, { perSecond = Number.NaN }]) => {
      const times = ours / perSecond
      const against = name === 'Dossier' ? ['', '', ''] : [`${times.toFixed(1)} ×`, `${goal} ×`, verdict(times >= goal)]
      return [name, perSecond.toFixed(0), ...against]
    }),
  )
}

function verdict(met: boolean): string {
  return met ? 'meets' : 'misses'
}

function contestants(file: string): Contestant[] {
  return [
    { name: 'Dossier', command: ['node', join(peers, 'cv-dossier.ts'), file] },
    { name: 'docx, own packer', command: ['node', join(peers, 'cv-docx-run.ts'), file] },
    { name: 'docxtemplater', command: ['node', join(peers, 'cv-docxtemplater.ts'), file] },
    ...(hasPythonDocx ? [{ name: 'python-docx', command: [python, join(peers, 'cv_python_docx.py'), file] }] : []),
  ]
}

function pdfContestants(file: string): Contestant[] {
  return [
    { name: 'Dossier', command: ['node', join(peers, 'cv-pdf-dossier.ts'), file] },
    { name: 'pdfmake', command: ['node', join(peers, 'cv-pdfmake.ts'), file] },
  ]
}
