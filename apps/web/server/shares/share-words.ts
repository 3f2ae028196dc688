/** Languages of the recipient's pages; the last is the fallback. */
export const shareLanguages = ['de', 'fr', 'en'] as const
export type ShareLanguage = (typeof shareLanguages)[number]

/** The name of each language in that language. */
export const languageNames = { de: 'Deutsch', fr: 'Français', en: 'English' } as const satisfies Record<
  ShareLanguage,
  string
>

const english = {
  language: 'Language',
  openTitle: 'Documents for you',
  openIntro: 'Someone has shared confidential documents with you. Open them when you are ready.',
  secret: 'Link',
  secretHint: 'Paste the whole link that you received.',
  open: 'Open',
  code: 'Code',
  codeTitle: 'Enter the code',
  codeHint: 'The sender has given you a code for these documents separately from the link.',
  codeWrong: 'This code is not right.',
  wait: (seconds: number) =>
    seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`,
  unknownTitle: 'This link does not open anything',
  unknown:
    'Check that the link is complete: mail programs sometimes cut it off. If it is, ask the sender for a new one.',
  again: 'Try again',
  expiredTitle: 'This link has expired',
  expired: (person: string) => `Ask ${person} for a new one.`,
  slowedTitle: 'Please wait a moment',
  slowed: 'Too many attempts came from your network. Try again in a minute.',
  title: (firm: string) => (firm === '' ? 'Documents for you' : `Documents from ${firm}`),
  forWhom: (recipient: string) => `For ${recipient}`,
  from: (person: string) => `Sent by ${person}`,
  until: (when: string) => `Available until ${when}`,
  confidential: 'These documents are confidential and meant for you alone. Please do not pass the link on.',
  documents: 'Documents',
  download: (name: string) => `Download ${name}`,
  gone: 'This document is no longer available.',
  none: 'No document is available any more.',
  types: { cv: 'CV', cv_pdf: 'CV (PDF)', offer: 'Offer', offer_pdf: 'Offer (PDF)' } as Record<string, string>,
  answerTitle: 'Your answer',
  answerHint: 'You can change it until the link expires.',
  answers: { interested: 'I am interested', questions: 'I have questions', declined: 'No, thank you' },
  text: 'Message (optional)',
  textHint: 'Up to 2,000 characters',
  send: 'Send answer',
  change: 'Change answer',
  saved: 'Your answer has been sent.',
  answered: (when: string) => `You answered on ${when}.`,
  wrongAnswer: 'Choose one of the three answers.',
  wrongText: 'The message is longer than 2,000 characters. Please shorten it.',
  overTitle: 'Your visit has ended',
  over: 'Your answer was not sent. Copy your message, open the link again and send it there.',
  close: 'Close documents',
  closed: 'The documents are closed. To see them again, open the link again.',
  footer: 'Generated documents. The sender can see when you open them.',
}

export type ShareWords = typeof english

const german: ShareWords = {
  language: 'Sprache',
  openTitle: 'Dokumente für Sie',
  openIntro: 'Jemand hat vertrauliche Dokumente für Sie freigegeben. Öffnen Sie sie, wenn Sie bereit sind.',
  secret: 'Link',
  secretHint: 'Fügen Sie den ganzen Link ein, den Sie erhalten haben.',
  open: 'Öffnen',
  code: 'Code',
  codeTitle: 'Code eingeben',
  codeHint: 'Den Code für diese Dokumente haben Sie getrennt vom Link erhalten.',
  codeWrong: 'Dieser Code stimmt nicht.',
  wait: (seconds) =>
    seconds === 1
      ? 'In 1 Sekunde können Sie es wieder versuchen.'
      : `In ${seconds} Sekunden können Sie es wieder versuchen.`,
  unknownTitle: 'Dieser Link öffnet nichts',
  unknown:
    'Prüfen Sie, ob der Link vollständig ist: Mailprogramme schneiden ihn manchmal ab. Ist er vollständig, verlangen Sie beim Absender einen neuen.',
  again: 'Nochmals versuchen',
  expiredTitle: 'Dieser Link ist abgelaufen',
  expired: (person) => `Verlangen Sie bei ${person} einen neuen.`,
  slowedTitle: 'Einen Moment, bitte',
  slowed: 'Aus Ihrem Netz kamen zu viele Versuche. Versuchen Sie es in einer Minute wieder.',
  title: (firm) => (firm === '' ? 'Dokumente für Sie' : `Dokumente von ${firm}`),
  forWhom: (recipient) => `Für ${recipient}`,
  from: (person) => `Gesendet von ${person}`,
  until: (when) => `Verfügbar bis ${when}`,
  confidential: 'Diese Dokumente sind vertraulich und nur für Sie bestimmt. Bitte geben Sie den Link nicht weiter.',
  documents: 'Dokumente',
  download: (name) => `${name} herunterladen`,
  gone: 'Dieses Dokument ist nicht mehr verfügbar.',
  none: 'Es ist kein Dokument mehr verfügbar.',
  types: { cv: 'Lebenslauf', cv_pdf: 'Lebenslauf (PDF)', offer: 'Offerte', offer_pdf: 'Offerte (PDF)' },
  answerTitle: 'Ihre Antwort',
  answerHint: 'Sie können sie ändern, bis der Link abläuft.',
  answers: { interested: 'Ich bin interessiert', questions: 'Ich habe Fragen', declined: 'Nein, danke' },
  text: 'Mitteilung (freiwillig)',
  textHint: 'Höchstens 2000 Zeichen',
  send: 'Antwort senden',
  change: 'Antwort ändern',
  saved: 'Ihre Antwort ist gesendet.',
  answered: (when) => `Sie haben am ${when} geantwortet.`,
  wrongAnswer: 'Wählen Sie eine der drei Antworten.',
  wrongText: 'Die Mitteilung hat mehr als 2000 Zeichen. Bitte kürzen Sie sie.',
  overTitle: 'Ihr Besuch ist beendet',
  over: 'Ihre Antwort wurde nicht gesendet. Kopieren Sie Ihre Mitteilung, öffnen Sie den Link nochmals und senden Sie sie dort.',
  close: 'Dokumente schliessen',
  closed: 'Die Dokumente sind geschlossen. Um sie wieder zu sehen, öffnen Sie den Link nochmals.',
  footer: 'Erstellte Dokumente. Der Absender sieht, wann Sie sie öffnen.',
}

const french: ShareWords = {
  language: 'Langue',
  openTitle: 'Des documents pour vous',
  openIntro: 'Des documents confidentiels ont été partagés avec vous. Ouvrez-les quand vous le souhaitez.',
  secret: 'Lien',
  secretHint: 'Collez le lien complet que vous avez reçu.',
  open: 'Ouvrir',
  code: 'Code',
  codeTitle: 'Saisissez le code',
  codeHint: 'L’expéditeur vous a communiqué le code de ces documents séparément du lien.',
  codeWrong: 'Ce code est incorrect.',
  wait: (seconds) =>
    seconds === 1 ? 'Vous pourrez réessayer dans 1 seconde.' : `Vous pourrez réessayer dans ${seconds} secondes.`,
  unknownTitle: 'Ce lien n’ouvre rien',
  unknown:
    'Vérifiez que le lien est complet : les messageries le coupent parfois. S’il l’est, demandez-en un nouveau à l’expéditeur.',
  again: 'Réessayer',
  expiredTitle: 'Ce lien a expiré',
  expired: (person) => `Demandez-en un nouveau à ${person}.`,
  slowedTitle: 'Veuillez patienter',
  slowed: 'Trop de tentatives proviennent de votre réseau. Réessayez dans une minute.',
  title: (firm) => (firm === '' ? 'Des documents pour vous' : `Documents de ${firm}`),
  forWhom: (recipient) => `Pour ${recipient}`,
  from: (person) => `Envoyé par ${person}`,
  until: (when) => `Disponible jusqu’au ${when}`,
  confidential:
    'Ces documents sont confidentiels et vous sont exclusivement destinés. Merci de ne pas transmettre le lien.',
  documents: 'Documents',
  download: (name) => `Télécharger ${name}`,
  gone: 'Ce document n’est plus disponible.',
  none: 'Aucun document n’est plus disponible.',
  types: { cv: 'CV', cv_pdf: 'CV (PDF)', offer: 'Offre', offer_pdf: 'Offre (PDF)' },
  answerTitle: 'Votre réponse',
  answerHint: 'Vous pouvez la modifier jusqu’à l’expiration du lien.',
  answers: { interested: 'Je suis intéressé·e', questions: 'J’ai des questions', declined: 'Non, merci' },
  text: 'Message (facultatif)',
  textHint: '2000 caractères au plus',
  send: 'Envoyer la réponse',
  change: 'Modifier la réponse',
  saved: 'Votre réponse a été envoyée.',
  answered: (when) => `Vous avez répondu le ${when}.`,
  wrongAnswer: 'Choisissez l’une des trois réponses.',
  wrongText: 'Le message dépasse 2000 caractères. Veuillez le raccourcir.',
  overTitle: 'Votre visite est terminée',
  over: 'Votre réponse n’a pas été envoyée. Copiez votre message, rouvrez le lien et envoyez-la depuis cette page.',
  close: 'Fermer les documents',
  closed: 'Les documents sont fermés. Pour les revoir, rouvrez le lien.',
  footer: 'Documents générés. L’expéditeur voit quand vous les ouvrez.',
}

/** The texts of the pages of a share link. */
export const shareWords: Record<ShareLanguage, ShareWords> = { de: german, fr: french, en: english }

/** The visitor's language: the one chosen on the page, else the first that the browser requests, else English. */
export function shareLanguageOf(chosen: unknown, acceptLanguage: string | undefined): ShareLanguage {
  const named = shareLanguages.find((language) => language === chosen)
  if (named !== undefined) return named
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find((text) => text !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  const known = wishes.map(({ language }) => shareLanguages.find((one) => one === language))
  return known.find((language) => language !== undefined) ?? 'en'
}
