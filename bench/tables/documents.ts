import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importCandidate } from '@dossier/profiles'
import { samplePairs } from '@dossier/profiles/fixtures'
import { printTable } from '../print-table.ts'
import { type Contestant, playRounds } from '../rounds.ts'

const peers = fileURLToPath(new URL('../peers/', import.meta.url))

/** CV documents per second on one core: ours against what a user would pick instead, each in a process of its own. */
export async function documentsTable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  try {
    const file = join(folder, 'candidate.json')
    writeFileSync(file, JSON.stringify(importCandidate(samplePairs[0]?.candidate).value))
    const results = await playRounds(contestants(file), 3)
    const ours = results.get('Dossier')?.perSecond ?? Number.NaN
    printTable(
      'CV as DOCX (two pages)',
      ['with', 'documents/s', 'Dossier is'],
      [...results].map(([name, { perSecond = Number.NaN }]) => [
        name,
        perSecond.toFixed(0),
        name === 'Dossier' ? '' : `${(ours / perSecond).toFixed(1)} ×`,
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function contestants(file: string): Contestant[] {
  return [
    { name: 'Dossier', command: ['node', join(peers, 'cv-dossier.ts'), file] },
    { name: 'docx, own packer', command: ['node', join(peers, 'cv-docx-run.ts'), file] },
    { name: 'docxtemplater', command: ['node', join(peers, 'cv-docxtemplater.ts'), file] },
    { name: 'python-docx', command: ['/usr/bin/python3', join(peers, 'cv_python_docx.py'), file] },
  ]
}
