import type { apiDocs as english } from '../en/api-docs.ts'

/** The words of the page that shows the API, in German. What the specification itself says is English everywhere. */
export const apiDocs: typeof english = {
  apiDocs: {
    intro:
      'Alle Funktionen von Dossier als HTTP-Routen. TypeScript-Programme können dieselben Prozeduren typisiert über tRPC nutzen.',
    download: 'OpenAPI 3.1 (JSON)',
    contents: 'Routen',
    schemas: 'Schemas',
    schema: (name) => `Schema ${name}`,
    basics: 'Aufruf der API',
    token:
      'Hat die Installation ein Zugangstoken, senden Sie es als Bearer-Token. Angemeldete Personen brauchen keines.',
    lists:
      'Listen liefern items und nextCursor. Übergeben Sie nextCursor als cursor, um die nächste Seite zu erhalten; auch der Link-Header enthält ihn.',
    repeat: 'Mit einem Idempotency-Key lässt sich eine Anfrage, die etwas anlegt, gefahrlos wiederholen.',
    events:
      'Streams sind Server-Sent Events. Ein Client sendet beim Wiederverbinden Last-Event-ID und setzt dort fort.',
    errors: 'Fehler',
    errorsHint:
      'Jeder Fehler ist application/problem+json (RFC 9457). Massgebend ist reason; issues und problems nennen alle Probleme auf einmal.',
    reason: 'Grund',
    status: 'Status',
    parameters: 'Parameter',
    body: 'Inhalt (JSON)',
    answer: 'Antwort',
    fields: 'Felder',
    name: 'Name',
    place: 'Ort',
    type: 'Typ',
    meaning: 'Beschreibung',
    optional: 'optional',
    top: 'Nach oben',
  },
}
