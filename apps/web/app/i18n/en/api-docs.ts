/** The words of the API page, in English. The specification itself is in English in every language. */
export const apiDocs = {
  apiDocs: {
    intro:
      'Every feature of Dossier as an HTTP route. TypeScript programs can use the same procedures, with types, over tRPC.',
    download: 'OpenAPI 3.1 (JSON)',
    contents: 'Routes',
    schemas: 'Schemas',
    schema: (name: string) => `Schema ${name}`,
    basics: 'Calling the API',
    token: 'If the installation has an access token, send it as a bearer token. Signed-in users do not need one.',
    lists:
      'Lists return items and nextCursor. Pass nextCursor as cursor to get the next page; the Link header contains it too.',
    repeat: 'With an Idempotency-Key, retries of a request that creates something are safe.',
    events: 'Streams are server-sent events. A client that reconnects sends Last-Event-ID and resumes there.',
    errors: 'Errors',
    errorsHint:
      'Every error is application/problem+json (RFC 9457). Handle errors by reason; issues and problems list everything that is wrong.',
    reason: 'Reason',
    status: 'Status',
    parameters: 'Parameters',
    body: 'Body (JSON)',
    answer: 'Response',
    fields: 'fields',
    name: 'Name',
    place: 'In',
    type: 'Type',
    meaning: 'Description',
    optional: 'optional',
    top: 'To the top',
  },
}
