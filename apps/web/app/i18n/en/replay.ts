/** The words of proofs: one run, and the whole history, in English. */
export const replay = {
  replay: {
    lost: (n: number) => `${n === 1 ? 'One file is' : `${n} files are`} no longer stored; it can be made at any time.`,
    erased: 'This run was about a person who was erased. Nothing of it is to be made again.',
    versions: (run: string, current: string) =>
      `Made by ${run}, here is ${current} (engine / lexicon / templates / bundle). What they make differs:`,
    record: (parts: string) => `The record of the run does not follow from its inputs: ${parts}`,
    damaged: 'the stored file was changed',
    title: 'Proof of the history',
    hint: 'Makes every run again and compares it with its record and with what is stored.',
    broken: 'The check broke off. The server says:',
    never: 'The history was not checked yet.',
    start: 'Check the whole history',
    cancel: 'Stop the check',
    states: {
      queued: 'waiting',
      running: 'under way',
      done: 'done',
      cancelled: 'stopped',
      failed: 'interrupted',
    },
    progress: (checked: string, total: string) => `${checked} of ${total} runs`,
    rate: (perSecond: string, left: string) => `${perSecond} per second, ${left} left`,
    took: (duration: string) => `took ${duration}`,
    counts: {
      identical: 'identical',
      different: 'different',
      versionGone: 'version gone',
      erased: 'erased',
      healed: 'lost files made again',
    },
    findings: 'Runs that differ',
    more: (n: string) => `… and ${n} more`,
    parts: { record: 'record', zip: 'ZIP' },
  },
}
