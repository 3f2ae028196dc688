import type { storage as english } from '../en/storage.ts'

/** The words of the storage page, in German. */
export const storage: typeof english = {
  storage: {
    title: 'Speicher',
    intro: 'Wo die Bytes liegen und wie es den Teilen dieser Installation geht.',
    drivers: 'Treiber',
    driver: 'Treiber',
    state: 'Zustand',
    healthy: 'In Ordnung',
    unhealthy: 'Nicht erreichbar',
    unknown: 'Wird gefragt',
    latency: 'Antwortzeit',
    protection: 'Schutz',
    breaker: {
      closed: 'Aufrufe gehen durch',
      open: 'Wird eine Weile in Ruhe gelassen',
      half_open: 'Ein Aufruf wird versucht',
    },
    durability: 'Haltbarkeit',
    durable: 'Überdauert diese Maschine',
    volatile: 'Darf verschwinden',
    volatileHint:
      'Was bei einem Treiber liegt, dessen Dateien verschwinden dürfen, wird bei Bedarf aus der gespeicherten Eingabe neu erstellt; nichts geht verloren.',
    count: 'Dateien',
    size: 'Grösse',
    current: 'neue Dateien kommen hierher',
    codes: {
      not_found: 'Behälter oder Ordner fehlt',
      denied: 'Zugriff verweigert; Zugangsdaten und Rechte prüfen',
      unavailable: 'antwortet nicht',
      misconfigured: 'die Variablen sind nicht so gesetzt, wie es nötig ist',
      missing_dependency: 'die nötige Bibliothek ist nicht installiert',
      other: (code) => `Fehler ${code}`,
    },
    runtime: 'Dieser Prozess',
    version: 'Version',
    node: 'Node.js',
    database: 'Datenbank',
    embedded: 'eingebettetes Postgres',
    external: 'Postgres aus DATABASE_URL',
    health: 'Zustand',
    storageHealth: 'Zustand des Speichers',
    metrics: 'Messwerte',
  },
}
