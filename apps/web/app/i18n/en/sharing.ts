/** The numbers and IDs of a notice. */
type Values = Record<string, string | number>

/** The words of share links and of notices, in English. */
export const sharing = {
  sharing: {
    title: 'Share by link',
    intro:
      'One recipient gets a link to the chosen documents. The submission is recorded, and you see when the link is opened and what was downloaded.',
    newLink: 'New link',
    documents: 'Documents',
    internal: 'internal report',
    internalHint: 'I have checked the chosen internal reports, and they may be sent.',
    name: 'Recipient',
    email: 'E-mail (optional)',
    emailHint: 'Recorded only; no e-mail is sent.',
    emailOrMailHint: 'Recorded, and used only if Dossier sends the link by e-mail.',
    send: 'How to send the link',
    sendChoices: {
      '': 'Show it to copy',
      de: 'Send it by e-mail, in German',
      en: 'Send it by e-mail, in English',
      fr: 'Send it by e-mail, in French',
    },
    mailed: (name: string): string => `The link is on its way to ${name}.`,
    mailedHint: 'Only the recipient gets it. If the e-mail cannot be sent, you get a notice.',
    client: 'Client (optional)',
    clientHint: 'As recorded with submissions. If empty, the recipient’s name is used.',
    expiry: 'Expires after',
    expiries: { '1': '1 hour', '24': '1 day', '168': '7 days', '336': '14 days', '720': '30 days', '2160': '90 days' },
    code: 'Code (optional)',
    codeHint: 'At least 6 characters. Give it to the recipient separately from the link.',
    watermark: 'Put the recipient’s name on the documents',
    watermarkHint: 'Each downloaded page shows the recipient’s name. The stored documents do not change.',
    create: 'Create link',
    refused: 'The link was not created',
    wrong: {
      documents: 'Choose at least one document.',
      recipient: 'A name of 1 to 200 characters and, if you want, a valid e-mail address.',
      mail: 'To send the link by e-mail, enter the recipient’s address.',
      client: 'A name of at most 200 characters.',
      code: 'A code has 6 to 100 characters.',
      expiresInHours: 'Choose one of these times.',
    } as Record<string, string>,
    createdTitle: 'The link was created',
    createdHint: 'Copy it now: it is shown only once. Give it only to the recipient.',
    copy: 'Copy link',
    copied: 'Copied',
    list: 'Links of this run',
    none: 'No links yet.',
    states: {
      waiting: 'Not opened yet',
      opened: 'Opened',
      viewed: 'Downloaded',
      answered: 'Answered',
      expired: 'Expired',
      revoked: 'Revoked',
      erased: 'Person erased',
    },
    answers: { interested: 'Interested', questions: 'Has questions', declined: 'No, thank you' },
    until: (when: string) => `until ${when}`,
    openedAt: (when: string) => `opened ${when}`,
    views: (n: number) => (n === 0 ? 'not downloaded' : n === 1 ? 'downloaded once' : `downloaded ${n} times`),
    withCode: 'with code',
    withWatermark: 'marked with the name',
    wrongCodes: (n: number) => (n === 1 ? '1 wrong code' : `${n} wrong codes`),
    revoke: 'Revoke',
    revokeNamed: (name: string) => `Revoke the link for ${name}`,
    by: (name: string) => `by ${name}`,
    notices: 'Notices',
    noticesIntro:
      'What recipients of your links did, which batches ended and which runs failed, and what happened to your account.',
    noNotices: 'No notices yet',
    noNoticesHint: 'When a recipient opens or answers one of your links, or one of your runs fails, you see it here.',
    unread: 'New',
    markRead: 'Mark all as read',
    older: 'Older notices',
    newest: 'Newest notices',
    sentences: {
      'application.received': (): string => 'Someone has applied for a job.',
      'application.supplemented': (): string => 'Someone has added to an application.',
      'application.infected': (): string => 'A virus was found in the file of an application; the file was deleted.',
      'application.withdrawn': (): string => 'An application was withdrawn.',
      'request.received': (): string => 'Someone has made a request about their data.',
      'request.due_soon': (): string => 'A privacy request has to be answered within the next seven days.',
      'request.overdue': (): string => 'The deadline of a privacy request has passed.',
      'run.failed': (): string => 'One of your runs has failed.',
      'batch.ended': (_who: string, _answer: string, { runs = 0, failed = 0 }: Values): string =>
        `One of your batches has finished: ${runs === 1 ? '1 run' : `${runs} runs`}${failed === 0 ? '' : `, ${failed} failed`}.`,
      'quota.near': (_who: string, _answer: string, { percent = 0 }: Values): string =>
        `Your team’s storage is ${percent}% full.`,
      'quota.full': (): string => 'Your team’s storage is full: there was no room for a run.',
      'quota.own_near': (_who: string, _answer: string, { percent = 0 }: Values): string =>
        `Your own storage is ${percent}% full. Delete what you no longer need, or ask an administrator for more.`,
      'quota.own_full': (): string =>
        'Your own storage is full: there was no room for one of your runs. Delete what you no longer need, or ask an administrator for more.',
      'account.recovery_used': (): string =>
        'Someone signed in to your account with a recovery code. If that was not you, change your password and get new codes.',
      'account.codes_renewed': (): string =>
        'Your account has new recovery codes; the earlier ones no longer work. If that was not you, change your password and get new codes.',
      'account.password_changed': (): string =>
        'The password of your account was changed. If that was not you, choose a new one with “Forgot your password?” and tell your administrator.',
      'account.new_browser': (_who: string, _answer: string, { client = '' }: Values): string =>
        `Someone signed in to your account with a new browser${client === '' ? '' : ` (${client})`}. If that was not you, change your password.`,
      'account.mail_off': (): string =>
        'You no longer receive e-mails about the security of your account. If that was not you, change your password and turn them on again.',
      'account.mail_daily': (): string =>
        'You now receive e-mails about the security of your account once a day instead of immediately. If that was not you, change your password and choose again.',
      'account.factor_reset': (): string => 'An administrator has reset your second factor. Set one up again.',
      'account.app_added': (): string =>
        'An authenticator app was added to your account. If that was not you, change your password and remove it.',
      'account.app_removed': (): string =>
        'Your authenticator app was removed. If that was not you, change your password and set one up again.',
      'account.passkey_added': (): string =>
        'A passkey was added to your account. If that was not you, change your password and remove it.',
      'account.passkey_removed': (): string =>
        'A passkey was removed from your account. If that was not you, change your password.',
      'account.passkey_copied': (): string =>
        'A passkey was refused because there may be a copy of it. Remove it from your account and add another.',
      'account.directory_linked': (): string =>
        'Your account was linked to the firm’s directory. If that was not you, change your password and unlink it.',
      'account.directory_unlinked': (): string =>
        'Your account was unlinked from the firm’s directory. If that was not you, change your password.',
      'intake.answered': () => 'The person in one of your drafts has completed a step.',
      'intake.finished': () => 'The person in one of your drafts has filled in everything they wanted to.',
      'intake.not_mailed': () =>
        'The link for the person in one of your drafts could not be e-mailed. Check the address and create a new link.',
      'share.opened': (who: string) => `${who} has opened your link.`,
      'share.answered': (who: string, answer: string) => `${who} has answered: ${answer}.`,
      'share.expired': (who: string) => `Your link for ${who} has expired.`,
      'share.not_mailed': (who: string) =>
        `Your link for ${who} could not be e-mailed. Check the address and create another.`,
      'share.code_refused': (who: string) =>
        `Many wrong codes were entered for the link for ${who}. If that was not the recipient, revoke it and create another.`,
    },
    someone: 'A recipient',
    pages: {
      intake: 'What is missing, and what was said',
      application: 'Application',
      request: 'Privacy request',
      batch: 'Go to the batch',
      storage: 'Go to the storage page',
      account: 'Go to your account',
    },
    mail: {
      title: 'E-mail notices',
      hint: 'Every notice is listed here. Choose which ones you also get by e-mail: immediately, or in one e-mail every morning.',
      kinds: {
        security: 'Security of my account',
        links: 'My links',
        runs: 'My runs and batches',
        applications: 'Applications',
        requests: 'Privacy requests',
        storage: 'Storage',
      },
      kindHints: {
        security: 'Password, passkeys, second factor, recovery codes, and sign-ins with a new browser',
        links: 'Opened, answered, expired, not delivered, or wrong codes',
        runs: 'Failed runs and finished batches',
        applications: 'Received, supplemented or withdrawn',
        requests: 'Received, due soon or overdue',
        storage: 'Nearly full, or full: your own, and for administrators the team’s too',
      },
      times: { at_once: 'Immediately', daily: 'In one e-mail a day', never: 'Never' },
      language: 'Language of the e-mails',
      languages: { de: 'German', en: 'English', fr: 'French' },
      save: 'Save',
      saved: 'Saved.',
      unavailable: {
        no_mail: 'This installation sends no e-mail.',
        no_address: 'Your account has no e-mail address.',
      },
    },
  },
}
