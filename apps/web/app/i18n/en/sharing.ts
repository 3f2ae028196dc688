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
    client: 'Client (optional)',
    clientHint: 'As the submissions record it; without it, the recipient’s name.',
    expiry: 'Expires after',
    expiries: { '1': '1 hour', '24': '1 day', '168': '7 days', '336': '14 days', '720': '30 days', '2160': '90 days' },
    code: 'Code (optional)',
    codeHint: 'At least 6 characters. Tell it to the recipient separately from the link.',
    create: 'Create link',
    refused: 'The link was not created',
    wrong: {
      documents: 'Choose at least one document.',
      recipient: 'A name of 1 to 200 characters and, if you want, a valid e-mail address.',
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
    wrongCodes: (n: number) => (n === 1 ? '1 wrong code' : `${n} wrong codes`),
    revoke: 'Revoke',
    revokeNamed: (name: string) => `Revoke the link for ${name}`,
    by: (name: string) => `by ${name}`,
    notices: 'Notices',
    noticesIntro: 'What recipients of your links did, which runs failed, and what happened to your account.',
    noNotices: 'Nothing to tell',
    noNoticesHint: 'When a recipient opens or answers one of your links, or a run of yours fails, you see it here.',
    unread: 'New',
    markRead: 'Mark all as read',
    older: 'Older notices',
    newest: 'Newest notices',
    sentences: {
      'run.failed': (): string => 'A run of yours has failed.',
      'account.recovery_used': (): string =>
        'Somebody signed in to your account with a recovery code. If that was not you, change your password and get new codes.',
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
      'share.opened': (who: string) => `${who} has opened your link.`,
      'share.answered': (who: string, answer: string) => `${who} has answered: ${answer}.`,
      'share.expired': (who: string) => `Your link for ${who} has expired.`,
      'share.code_refused': (who: string) =>
        `Many wrong codes were entered for the link for ${who}. If that was not the recipient, revoke it and create another.`,
    },
    someone: 'A recipient',
  },
}
