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
    internalHint: 'The chosen internal reports may go out. I have checked what they say.',
    name: 'Recipient',
    email: 'E-mail (optional)',
    emailHint: 'Recorded only; no mail is sent.',
    emailOrMailHint: 'Recorded, and used only if you have the link mailed.',
    send: 'Hand over the link',
    sendChoices: {
      '': 'Show it to copy',
      de: 'Mail it, in German',
      en: 'Mail it, in English',
      fr: 'Mail it, in French',
    },
    mailed: (name: string): string => `The link is on its way to ${name}.`,
    mailedHint: 'Only the recipient gets it. If it cannot be mailed, you get a notice.',
    client: 'Client (optional)',
    clientHint: 'As the submissions record it; without it, the recipient’s name.',
    expiry: 'Expires after',
    expiries: { '1': '1 hour', '24': '1 day', '168': '7 days', '336': '14 days', '720': '30 days', '2160': '90 days' },
    code: 'Code (optional)',
    codeHint: 'At least 6 characters. Tell it to the recipient separately from the link.',
    watermark: 'Put the recipient’s name on the documents',
    watermarkHint: 'Each page of what is downloaded says for whom it is. The stored documents stay as they are.',
    create: 'Create link',
    refused: 'The link was not created',
    wrong: {
      documents: 'Choose at least one document.',
      recipient: 'A name of 1 to 200 characters and, if you want, a valid e-mail address.',
      mail: 'To mail the link, enter the recipient’s e-mail address.',
      client: 'A name of at most 200 characters.',
      code: 'A code has 6 to 100 characters.',
      expiresInHours: 'Choose one of these times.',
    } as Record<string, string>,
    createdTitle: 'The link was created',
    createdHint: 'Copy it now: it is shown this once. Only the recipient should get it.',
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
    noNotices: 'Nothing to tell',
    noNoticesHint: 'When a recipient opens or answers one of your links, or a run of yours fails, you see it here.',
    unread: 'New',
    markRead: 'Mark all as read',
    older: 'Older notices',
    newest: 'Newest notices',
    sentences: {
      'application.received': (): string => 'Somebody has applied for a job.',
      'application.supplemented': (): string => 'Somebody has added to an application.',
      'application.infected': (): string => 'A virus was found in the file of an application; the file was deleted.',
      'application.withdrawn': (): string => 'An application was withdrawn.',
      'request.received': (): string => 'Somebody has asked for something about their data.',
      'request.due_soon': (): string => 'A privacy request has to be answered within the next seven days.',
      'request.overdue': (): string => 'The deadline of a privacy request has passed.',
      'run.failed': (): string => 'A run of yours has failed.',
      'batch.ended': (_who: string, _answer: string, { runs = 0, failed = 0 }: Values): string =>
        `A batch of yours is finished: ${runs === 1 ? '1 run' : `${runs} runs`}${failed === 0 ? '' : `, ${failed} failed`}.`,
      'quota.near': (_who: string, _answer: string, { percent = 0 }: Values): string =>
        `Your team’s storage is ${percent}% full.`,
      'quota.full': (): string => 'Your team’s storage is full: there was no room for a run.',
      'quota.own_near': (_who: string, _answer: string, { percent = 0 }: Values): string =>
        `Your own storage is ${percent}% full. Delete what you no longer need, or ask an administrator for more.`,
      'quota.own_full': (): string =>
        'Your own storage is full: there was no room for one of your runs. Delete what you no longer need, or ask an administrator for more.',
      'account.recovery_used': (): string =>
        'Somebody signed in to your account with a recovery code. If that was not you, change your password and get new codes.',
      'account.codes_renewed': (): string =>
        'Your account has new recovery codes; the earlier ones no longer work. If that was not you, change your password and get new codes.',
      'account.password_changed': (): string =>
        'The password of your account was changed. If that was not you, get a new one by “Forgot your password?” and tell your administrator.',
      'account.new_browser': (_who: string, _answer: string, { client = '' }: Values): string =>
        `Somebody signed in to your account with a new browser${client === '' ? '' : ` (${client})`}. If that was not you, change your password.`,
      'account.mail_off': (): string =>
        'Notices about the security of your account are no longer mailed. If that was not you, change your password and turn them on again.',
      'account.mail_daily': (): string =>
        'Notices about the security of your account are no longer mailed at once, but once a day. If that was not you, change your password and choose again.',
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
      'intake.answered': () => 'The person of a draft of yours has filled in a step.',
      'intake.finished': () => 'The person of a draft of yours has finished filling it in.',
      'intake.not_mailed': () =>
        'The link for the person of a draft of yours could not be mailed. Check the address and make a new one.',
      'share.opened': (who: string) => `${who} has opened your link.`,
      'share.answered': (who: string, answer: string) => `${who} has answered: ${answer}.`,
      'share.expired': (who: string) => `Your link for ${who} has expired.`,
      'share.not_mailed': (who: string) =>
        `Your link for ${who} could not be mailed. Check the address and create another.`,
      'share.code_refused': (who: string) =>
        `Many wrong codes were entered for the link for ${who}. If that was not the recipient, revoke it and create another.`,
    },
    someone: 'A recipient',
    pages: {
      intake: 'What is missing, and what was said',
      application: 'Application',
      request: 'Privacy request',
      batch: 'To the batch',
      storage: 'To the storage',
      account: 'To your account',
    },
    mail: {
      title: 'By mail too',
      hint: 'Every notice is listed here. Choose what is also mailed to you: at once, or in one mail a day, in the morning.',
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
        links: 'Opened, answered, expired, not mailed, or wrong codes',
        runs: 'Failed runs and finished batches',
        applications: 'Received, supplemented or withdrawn',
        requests: 'Received, due soon or overdue',
        storage: 'Nearly full, or full: your own, and for administrators the team’s too',
      },
      times: { at_once: 'At once', daily: 'In one mail a day', never: 'Not by mail' },
      language: 'Language of the mails',
      languages: { de: 'German', en: 'English', fr: 'French' },
      save: 'Save',
      saved: 'Saved.',
      unavailable: {
        no_mail: 'This installation sends no mail.',
        no_address: 'Your account has no e-mail address.',
      },
    },
  },
}
