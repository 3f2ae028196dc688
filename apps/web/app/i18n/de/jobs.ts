import type { jobs as english } from '../en/jobs.ts'

/** The words of jobs. */
export const jobs: typeof english = {
  jobs: {
    title: 'Stellen',
    intro: 'Jedes Stellenprofil, das mit jemandem abgeglichen wurde, die neuesten zuerst.',
    find: 'Titel oder Kunde',
    findHint: 'Die ersten Buchstaben genügen.',
    search: 'Suchen',
    none: 'Noch keine Stellen',
    noneHint: 'Eine Stelle erscheint hier mit ihrem ersten Lauf.',
    notFound: 'Keine Stelle gefunden',
    notFoundHint: 'Versuchen Sie es mit weniger Buchstaben oder einer anderen Schreibweise.',
    all: 'Alle Stellen zeigen',
    name: 'Stelle',
    persons: 'Personen',
    runs: 'Läufe',
    lastRun: 'Letzter Lauf',
    newRun: 'Neuer Lauf für diese Stelle',
    publicPage: 'Öffentliche Seite',
    newBatch: 'Stapel für diese Stelle',
    ranking: (persons, runs) =>
      `${persons === 1 ? '1 Person' : `${persons} Personen`}, ${runs === 1 ? '1 Lauf' : `${runs} Läufe`}`,
    rankingHint: 'Von den neuesten Läufen steht die höchste Punktzahl zuerst.',
    submissions: 'Versand',
    noSubmissions: 'Zu dieser Stelle ist kein Dokument als versandt festgehalten.',
    moreSubmissions: 'Alles zeigen, was zu dieser Stelle versandt wurde',
    moreRuns: 'Alle Dokumente zu dieser Stelle zeigen',
  },
}
