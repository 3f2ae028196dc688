/** The words of replays of one run and of the whole history, in English. */
export const replay = {
  replay: {
    lost: (n: number) =>
      `${n === 1 ? 'One file is' : `${n} files are`} no longer stored; it can be regenerated at any time.`,
    erased: 'The person of this run was erased, so it can no longer be generated.',
    versions: (run: string, current: string) =>
      `Made by ${run}; current versions: ${current} (engine / lexicon / templates / bundle). These produce different files:`,
    record: (parts: string) => `The run’s record does not match its inputs: ${parts}`,
    damaged: 'the stored file was changed',
    title: 'Reproducibility of the history',
    hint: 'Replays every run and compares it with its record and its stored files.',
    broken: 'The check was interrupted. The server reports:',
    never: 'The history has not been checked yet.',
    start: 'Check the whole history',
    cancel: 'Cancel the check',
    states: {
      queued: 'waiting',
      running: 'running',
      done: 'done',
      cancelled: 'cancelled',
      failed: 'interrupted',
    },
    progress: (checked: string, total: string) => `${checked} of ${total} runs`,
    rate: (perSecond: string, left: string) => `${perSecond} per second, ${left} left`,
    took: (duration: string) => `took ${duration}`,
    counts: {
      identical: 'identical',
      different: 'different',
      versionGone: 'version not installed',
      erased: 'erased',
      healed: 'missing files regenerated',
    },
    findings: 'Runs that differ',
    more: (n: string) => `… and ${n} more`,
    parts: { record: 'record', zip: 'ZIP' },
  },
}
