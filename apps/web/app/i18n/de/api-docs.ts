import type { apiDocs as english } from '../en/api-docs.ts'

/** The words of the page that shows the API, in German. What the specification itself says is English everywhere. */
export const apiDocs: typeof english = {
  apiDocs: {
    intro: 'Alles, was Dossier kann, als HTTP-Routen. TypeScript-Programme haben dasselbe über tRPC, mit Typen.',
    download: 'OpenAPI 3.1 (JSON)',
    contents: 'Routen',
    schemas: 'Schemas',
    basics: 'So wird sie aufgerufen',
    token: 'Hat die Installation ein Token, gehört es als Bearer-Token dazu. Wer angemeldet ist, braucht keines.',
    lists:
      'Listen antworten mit items und nextCursor. Als cursor zurückgegeben folgt die nächste Seite; auch der Link-Header nennt sie.',
    repeat: 'Mit einem Idempotency-Key lässt sich wiederholen, was etwas anlegt.',
    events: 'Ströme sind Server-Sent Events. Wer unterbrochen wurde, schickt Last-Event-ID und fährt dahinter fort.',
    errors: 'Fehler',
    errorsHint:
      'Jeder Fehler ist application/problem+json (RFC 9457). Massgebend ist reason; issues und problems nennen alles auf einmal.',
    reason: 'Grund',
    status: 'Status',
    parameters: 'Parameter',
    body: 'Inhalt (JSON)',
    answer: 'Antwort',
    fields: 'Felder',
    name: 'Name',
    place: 'Ort',
    type: 'Typ',
    meaning: 'Bedeutung',
    optional: 'freiwillig',
    top: 'Nach oben',
  },
}
