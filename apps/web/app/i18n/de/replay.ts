import type { replay as english } from '../en/replay.ts'

/** The words of proofs: one run, and the whole history, in German. */
export const replay: typeof english = {
  replay: {
    lost: (n) =>
      `${n === 1 ? 'Eine Datei ist' : `${n} Dateien sind`} nicht mehr gespeichert; neu erstellen geht jederzeit.`,
    erased: 'Dieser Lauf betraf eine Person, die gelöscht wurde. Daraus wird nichts mehr erstellt.',
    versions: (run, current) =>
      `Erstellt mit ${run}, hier ist ${current} (Engine / Lexikon / Vorlagen / Bündel). Anders werden:`,
    record: (parts) => `Der Eintrag des Laufs folgt nicht aus seinen Eingaben: ${parts}`,
    damaged: 'die gespeicherte Datei wurde verändert',
    title: 'Beweis der Historie',
    hint: 'Erstellt jeden Lauf neu und vergleicht ihn mit seinem Eintrag und mit dem, was gespeichert ist.',
    broken: 'Die Prüfung brach ab. Der Server sagt dazu:',
    never: 'Die Historie wurde noch nicht geprüft.',
    start: 'Ganze Historie prüfen',
    cancel: 'Prüfung anhalten',
    states: {
      queued: 'wartet',
      running: 'läuft',
      done: 'fertig',
      cancelled: 'angehalten',
      failed: 'unterbrochen',
    },
    progress: (checked, total) => `${checked} von ${total} Läufen`,
    rate: (perSecond, left) => `${perSecond} pro Sekunde, noch ${left}`,
    took: (duration) => `dauerte ${duration}`,
    counts: {
      identical: 'gleich',
      different: 'verschieden',
      versionGone: 'Version fehlt',
      erased: 'gelöscht',
      healed: 'verlorene Dateien neu erstellt',
    },
    findings: 'Läufe, die abweichen',
    more: (n) => `… und ${n} weitere`,
    parts: { record: 'Eintrag', zip: 'ZIP' },
  },
}
