import type { versions as english } from '../en/versions.ts'

/** The words of the history of a run, in German. */
export const versions: typeof english = {
  versions: {
    title: 'Versionen',
    tab: 'Versionen',
    intro:
      'Alle Läufe dieser Person für diese Stelle. Wählen Sie zwei zum Vergleichen, oder führen Sie einen älteren erneut aus.',
    of: (version, total) => `Version ${version} von ${total}`,
    one: (version) => `Version ${version}`,
    only: 'Erste Version dieser Person für diese Stelle',
    all: 'Alle Versionen',
    scores: (scores) => `Scores von der ältesten bis zur neuesten: ${scores.join(', ')}`,
    noScore: 'keiner',
    change: (points) => `${points} seit der vorherigen Version`,
    same: 'gleicher Score wie in der vorherigen Version',
    compareWith: (version) => `Mit Version ${version} vergleichen`,
    comparePrevious: 'Was sich geändert hat',
    comparePreviousOf: (version) => `Was sich geändert hat: Version ${version}`,
    compareChosen: 'Ausgewählte Versionen vergleichen',
    from: 'von',
    to: 'bis',
    chooseFrom: (version) => `Vergleichen ab Version ${version}`,
    chooseTo: (version) => `Vergleichen bis Version ${version}`,
    rerun: 'Erneut ausführen',
    rerunOf: (version) => `Erneut ausführen: Version ${version}`,
    rerunHint:
      'Erstellt aus den gespeicherten Eingaben einen neuen Lauf mit den heutigen Regeln und Vorlagen. Dieser Lauf bleibt unverändert.',
    current: 'dieser Lauf',
    first: 'Erste Version',
    sameInputs: 'Gleiche Eingaben',
    changedInputs: {
      candidate: 'Lebenslauf',
      job: 'Stelle',
      terms: 'Konditionen',
      locale: 'Sprache',
      theme: 'Erscheinungsbild',
      overrides: 'Entscheide von Personen',
      anonymous: 'mit Namen oder anonym',
    },
    changed: (parts) => `Geändert: ${parts.join(', ')}`,
    files: (n) => (n === 1 ? '1 Datei weicht ab' : `${n} Dateien weichen ab`),
    repeats: 'Wiederholt',
    made: (engine, lexicon, templates) => `Engine ${engine} · Lexikon ${lexicon} · Vorlagen ${templates}`,
    older: 'Ältere Versionen',
    newest: 'Neueste Versionen',
  },
}
