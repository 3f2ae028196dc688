import type { replay as english } from '../en/replay.ts'

/** The words of proofs: one run, and the whole history, in German. */
export const replay: typeof english = {
  replay: {
    lost: (n) =>
      `${n === 1 ? 'Eine Datei ist' : `${n} Dateien sind`} nicht mehr gespeichert und kann jederzeit neu erstellt werden.`,
    erased: 'Die Person dieses Laufs wurde gelöscht, deshalb lässt er sich nicht mehr erstellen.',
    versions: (run, current) =>
      `Erstellt mit ${run}; aktuelle Versionen: ${current} (Engine / Lexikon / Vorlagen / Bündel). Davon weichen ab:`,
    record: (parts) => `Der Eintrag des Laufs stimmt nicht mit seinen Eingaben überein: ${parts}`,
    damaged: 'die gespeicherte Datei wurde verändert',
    title: 'Reproduzierbarkeit der Historie',
    hint: 'Berechnet jeden Lauf neu und vergleicht ihn mit seinem Eintrag und den gespeicherten Dateien.',
    broken: 'Die Prüfung wurde unterbrochen. Meldung des Servers:',
    never: 'Die Historie wurde noch nicht geprüft.',
    start: 'Ganze Historie prüfen',
    cancel: 'Prüfung abbrechen',
    states: {
      queued: 'wartet',
      running: 'läuft',
      done: 'fertig',
      cancelled: 'abgebrochen',
      failed: 'unterbrochen',
    },
    progress: (checked, total) => `${checked} von ${total} Läufen`,
    rate: (perSecond, left) => `${perSecond} pro Sekunde, noch ${left}`,
    took: (duration) => `dauerte ${duration}`,
    counts: {
      identical: 'identisch',
      different: 'abweichend',
      versionGone: 'Version nicht installiert',
      erased: 'gelöscht',
      healed: 'fehlende Dateien neu erstellt',
    },
    findings: 'Läufe, die abweichen',
    more: (n) => `… und ${n} weitere`,
    parts: { record: 'Eintrag', zip: 'ZIP' },
  },
}
