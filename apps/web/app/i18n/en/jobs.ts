/** The words of jobs. */
export const jobs = {
  jobs: {
    title: 'Jobs',
    intro: 'Every job profile that was matched with someone, newest first.',
    find: 'Title or client',
    findHint: 'The first letters are enough.',
    search: 'Search',
    none: 'No jobs yet',
    noneHint: 'A job appears here with its first run.',
    notFound: 'No job found',
    notFoundHint: 'Try fewer letters or another spelling.',
    all: 'Show all jobs',
    name: 'Job',
    persons: 'Persons',
    runs: 'Runs',
    lastRun: 'Last run',
    newRun: 'New run for this job',
    publicPage: 'Public page',
    newBatch: 'Batch for this job',
    ranking: (persons: number, runs: number) =>
      `${persons === 1 ? '1 person' : `${persons} persons`}, ${runs === 1 ? '1 run' : `${runs} runs`}`,
    rankingHint: 'The newest run of each person, highest score first.',
    submissions: 'Submissions',
    noSubmissions: 'No document for this job has been recorded as sent.',
    moreSubmissions: 'Show all submissions for this job',
    moreRuns: 'Show all documents for this job',
  },
}
