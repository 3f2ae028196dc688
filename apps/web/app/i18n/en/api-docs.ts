/** The words of the page that shows the API, in English. What the specification itself says is English everywhere. */
export const apiDocs = {
  apiDocs: {
    intro: 'Everything that Dossier does, as HTTP routes. TypeScript programs have the same over tRPC, typed.',
    download: 'OpenAPI 3.1 (JSON)',
    contents: 'Routes',
    schemas: 'Schemas',
    basics: 'How to call it',
    token: 'Where the installation has a token, send it as a bearer token. A reader who has signed in needs none.',
    lists: 'Lists answer items and nextCursor. Give it back as cursor for the next page; the Link header has it too.',
    repeat: 'With an Idempotency-Key a request that makes something can be repeated without harm.',
    events: 'Streams are server-sent events. Who is cut off sends Last-Event-ID and goes on behind it.',
    errors: 'Errors',
    errorsHint:
      'Every error is application/problem+json (RFC 9457). Act on reason; issues and problems name everything that is wrong, at once.',
    reason: 'Reason',
    status: 'Status',
    parameters: 'Parameters',
    body: 'Body (JSON)',
    answer: 'Answer',
    fields: 'fields',
    name: 'Name',
    place: 'In',
    type: 'Type',
    meaning: 'Meaning',
    optional: 'optional',
    top: 'To the top',
  },
}
