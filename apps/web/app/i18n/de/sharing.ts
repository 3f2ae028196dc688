import type { sharing as english } from '../en/sharing.ts'

/** The words of share links and of notices, in German. */
export const sharing: typeof english = {
  sharing: {
    title: 'Per Link teilen',
    intro:
      'Eine Person erhält einen Link zu den gewählten Dokumenten. Der Versand wird erfasst, und Sie sehen, wann der Link geöffnet und was heruntergeladen wurde.',
    newLink: 'Neuer Link',
    documents: 'Dokumente',
    internal: 'interner Bericht',
    internalHint: 'Die gewählten internen Berichte dürfen nach aussen. Ich habe geprüft, was darin steht.',
    name: 'Empfänger',
    email: 'E-Mail (freiwillig)',
    emailHint: 'Wird nur erfasst; es wird keine E-Mail verschickt.',
    emailOrMailHint: 'Wird erfasst, und nur benutzt, wenn Sie den Link mailen lassen.',
    send: 'Link übergeben',
    sendChoices: {
      '': 'Zum Kopieren zeigen',
      de: 'Mailen, auf Deutsch',
      en: 'Mailen, auf Englisch',
      fr: 'Mailen, auf Französisch',
    },
    mailed: (name) => `Der Link für ${name} ist unterwegs.`,
    mailedHint: 'Nur der Empfänger erhält ihn. Lässt er sich nicht mailen, erhalten Sie eine Meldung.',
    client: 'Kunde (freiwillig)',
    clientHint: 'So steht er im Versand; ohne Angabe der Name des Empfängers.',
    expiry: 'Läuft ab nach',
    expiries: {
      '1': '1 Stunde',
      '24': '1 Tag',
      '168': '7 Tagen',
      '336': '14 Tagen',
      '720': '30 Tagen',
      '2160': '90 Tagen',
    },
    code: 'Code (freiwillig)',
    codeHint: 'Mindestens 6 Zeichen. Teilen Sie ihn getrennt vom Link mit.',
    watermark: 'Dokumente mit dem Namen des Empfängers markieren',
    watermarkHint:
      'Auf jeder heruntergeladenen Seite steht, für wen sie ist. Die abgelegten Dokumente bleiben, wie sie sind.',
    create: 'Link erstellen',
    refused: 'Der Link wurde nicht erstellt',
    wrong: {
      documents: 'Wählen Sie mindestens ein Dokument.',
      recipient: 'Ein Name von 1 bis 200 Zeichen und, wenn Sie wollen, eine gültige E-Mail-Adresse.',
      mail: 'Geben Sie die E-Mail-Adresse des Empfängers an, damit der Link gemailt werden kann.',
      client: 'Ein Name von höchstens 200 Zeichen.',
      code: 'Ein Code hat 6 bis 100 Zeichen.',
      expiresInHours: 'Wählen Sie eine dieser Fristen.',
    },
    createdTitle: 'Der Link ist erstellt',
    createdHint: 'Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt. Nur der Empfänger sollte ihn erhalten.',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    list: 'Links dieses Laufs',
    none: 'Noch keine Links.',
    states: {
      waiting: 'Noch nicht geöffnet',
      opened: 'Geöffnet',
      viewed: 'Heruntergeladen',
      answered: 'Beantwortet',
      expired: 'Abgelaufen',
      revoked: 'Widerrufen',
      erased: 'Person gelöscht',
    },
    answers: { interested: 'Interessiert', questions: 'Hat Fragen', declined: 'Nein, danke' },
    until: (when) => `bis ${when}`,
    openedAt: (when) => `geöffnet ${when}`,
    views: (n) => (n === 0 ? 'nicht heruntergeladen' : n === 1 ? 'einmal heruntergeladen' : `${n}-mal heruntergeladen`),
    withCode: 'mit Code',
    withWatermark: 'mit Namen markiert',
    wrongCodes: (n) => (n === 1 ? '1 falscher Code' : `${n} falsche Codes`),
    revoke: 'Widerrufen',
    revokeNamed: (name) => `Den Link für ${name} widerrufen`,
    by: (name) => `durch ${name}`,
    notices: 'Meldungen',
    noticesIntro:
      'Was die Empfänger Ihrer Links getan haben, welche Stapel fertig und welche Läufe gescheitert sind und was Ihr Konto betrifft.',
    noNotices: 'Nichts zu melden',
    noNoticesHint: 'Öffnet oder beantwortet jemand einen Ihrer Links oder scheitert ein Lauf, sehen Sie es hier.',
    unread: 'Neu',
    markRead: 'Alle als gelesen markieren',
    older: 'Ältere Meldungen',
    newest: 'Neuste Meldungen',
    sentences: {
      'application.received': (): string => 'Jemand hat sich auf eine Stelle beworben.',
      'application.supplemented': (): string => 'Zu einer Bewerbung ist ein Nachtrag eingegangen.',
      'application.infected': (): string =>
        'In der Datei einer Bewerbung wurde ein Virus gefunden; die Datei ist gelöscht.',
      'application.withdrawn': (): string => 'Eine Bewerbung wurde zurückgezogen.',
      'request.received': () => 'Jemand hat eine Anfrage zu den eigenen Daten gestellt.',
      'request.due_soon': () => 'Eine Datenschutzanfrage muss in den nächsten sieben Tagen beantwortet werden.',
      'request.overdue': () => 'Die Frist einer Datenschutzanfrage ist abgelaufen.',
      'run.failed': () => 'Einer Ihrer Läufe ist gescheitert.',
      'batch.ended': (_who, _answer, { runs = 0, failed = 0 }) =>
        `Einer Ihrer Stapel ist fertig: ${runs === 1 ? '1 Lauf' : `${runs} Läufe`}${failed === 0 ? '' : `, ${failed} gescheitert`}.`,
      'quota.near': (_who, _answer, { percent = 0 }) => `Der Speicher Ihres Teams ist zu ${percent} % belegt.`,
      'quota.full': () => 'Der Speicher Ihres Teams ist voll: Ein Lauf hatte keinen Platz mehr.',
      'quota.own_near': (_who, _answer, { percent = 0 }) =>
        `Ihr eigener Speicher ist zu ${percent} % belegt. Löschen Sie nicht mehr Benötigtes, oder bitten Sie die Administration um mehr.`,
      'quota.own_full': () =>
        'Ihr eigener Speicher ist voll: Für einen Ihrer Läufe war kein Platz mehr. Löschen Sie nicht mehr Benötigtes, oder bitten Sie die Administration um mehr.',
      'account.recovery_used': () =>
        'Mit einem Wiederherstellungscode hat sich jemand bei Ihrem Konto angemeldet. Waren das nicht Sie, ändern Sie Ihr Passwort und erstellen Sie neue Codes.',
      'account.codes_renewed': () =>
        'Ihr Konto hat neue Wiederherstellungscodes; die früheren gelten nicht mehr. Waren das nicht Sie, ändern Sie Ihr Passwort und erstellen Sie neue Codes.',
      'account.password_changed': () =>
        'Das Passwort Ihres Kontos wurde geändert. Waren das nicht Sie, holen Sie mit «Passwort vergessen?» ein neues und sagen Sie es Ihrer Administration.',
      'account.new_browser': (_who, _answer, { client = '' }) =>
        `Mit einem neuen Browser${client === '' ? '' : ` (${client})`} hat sich jemand bei Ihrem Konto angemeldet. Waren das nicht Sie, ändern Sie Ihr Passwort.`,
      'account.mail_off': () =>
        'Meldungen zur Sicherheit Ihres Kontos werden nicht mehr gemailt. Waren das nicht Sie, ändern Sie Ihr Passwort und schalten Sie sie wieder ein.',
      'account.mail_daily': () =>
        'Meldungen zur Sicherheit Ihres Kontos werden nicht mehr sofort gemailt, sondern einmal pro Tag. Waren das nicht Sie, ändern Sie Ihr Passwort und wählen Sie neu.',
      'account.factor_reset': () =>
        'Die Administration hat Ihren zweiten Faktor zurückgesetzt. Richten Sie wieder einen ein.',
      'account.app_added': () =>
        'Ihrem Konto wurde eine Authenticator-App hinzugefügt. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und entfernen Sie sie.',
      'account.app_removed': () =>
        'Ihre Authenticator-App wurde entfernt. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und richten Sie wieder eine ein.',
      'account.passkey_added': () =>
        'Ihrem Konto wurde ein Passkey hinzugefügt. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und entfernen Sie ihn.',
      'account.passkey_removed': () =>
        'Ein Passkey Ihres Kontos wurde entfernt. Wenn Sie das nicht waren, ändern Sie Ihr Passwort.',
      'account.passkey_copied': () =>
        'Ein Passkey wurde abgelehnt, weil es eine Kopie davon geben könnte. Entfernen Sie ihn aus Ihrem Konto und fügen Sie einen neuen hinzu.',
      'account.directory_linked': () =>
        'Ihr Konto wurde mit dem Firmenverzeichnis verknüpft. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und heben Sie die Verknüpfung auf.',
      'account.directory_unlinked': () =>
        'Die Verknüpfung Ihres Kontos mit dem Firmenverzeichnis wurde aufgehoben. Wenn Sie das nicht waren, ändern Sie Ihr Passwort.',
      'intake.answered': () => 'Zu einem Ihrer Entwürfe hat die Person einen Schritt ausgefüllt.',
      'intake.finished': () => 'Zu einem Ihrer Entwürfe ist die Person mit dem Ausfüllen fertig.',
      'intake.not_mailed': () =>
        'Der Link für die Person eines Ihrer Entwürfe konnte nicht gemailt werden. Prüfen Sie die Adresse und erstellen Sie einen neuen.',
      'share.opened': (who) => `${who} hat Ihren Link geöffnet.`,
      'share.answered': (who, answer) => `${who} hat geantwortet: ${answer}.`,
      'share.expired': (who) => `Ihr Link für ${who} ist abgelaufen.`,
      'share.not_mailed': (who) =>
        `Ihr Link für ${who} konnte nicht gemailt werden. Prüfen Sie die Adresse und erstellen Sie einen neuen.`,
      'share.code_refused': (who) =>
        `Beim Link für ${who} wurden viele falsche Codes eingegeben. War das nicht der Empfänger, widerrufen Sie ihn und erstellen Sie einen neuen.`,
    },
    someone: 'Ein Empfänger',
    pages: {
      intake: 'Was fehlt, und was gesagt wurde',
      application: 'Bewerbung',
      request: 'Datenschutzanfrage',
      batch: 'Zum Stapel',
      storage: 'Zum Speicher',
      account: 'Zu Ihrem Konto',
    },
    mail: {
      title: 'Auch per Mail',
      hint: 'Hier steht jede Meldung. Wählen Sie, was Sie ausserdem per Mail erhalten: sofort, oder gesammelt in einer Mail pro Tag, am Morgen.',
      kinds: {
        security: 'Sicherheit meines Kontos',
        links: 'Meine Links',
        runs: 'Meine Läufe und Stapel',
        applications: 'Bewerbungen',
        requests: 'Datenschutzanfragen',
        storage: 'Speicher',
      },
      kindHints: {
        security: 'Passwort, Passkeys, zweiter Faktor, Wiederherstellungscodes und Anmeldungen mit einem neuen Browser',
        links: 'Geöffnet, beantwortet, abgelaufen, nicht gemailt oder falsche Codes',
        runs: 'Gescheiterte Läufe und fertige Stapel',
        applications: 'Eingegangen, ergänzt oder zurückgezogen',
        requests: 'Eingegangen, bald fällig oder überfällig',
        storage: 'Beinahe voll oder voll: Ihr eigener, für die Administration auch jener des Teams',
      },
      times: { at_once: 'Sofort', daily: 'Einmal pro Tag gesammelt', never: 'Nicht per Mail' },
      language: 'Sprache der Mails',
      languages: { de: 'Deutsch', en: 'Englisch', fr: 'Französisch' },
      save: 'Speichern',
      saved: 'Gespeichert.',
      unavailable: {
        no_mail: 'Diese Installation verschickt keine Mails.',
        no_address: 'Ihr Konto hat keine E-Mail-Adresse.',
      },
    },
  },
}
