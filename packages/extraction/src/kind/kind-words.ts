/** Kinds of documents other than CVs. */
export type OtherKind = 'advert' | 'letter' | 'invoice'

/** A pattern for folded lines, the kind that it indicates, and its weight. Each counts once per document. */
export interface Sign {
  kind: OtherKind
  weight: number
  pattern: RegExp
}

/** How letters begin, for folded lines. */
export const letterSalutation =
  /^(?:sehr geehrte|geehrte|guten tag|gruezi|liebe[rs]? (?:frau|herr|team|damen|kolleg)|hallo (?:frau|herr|zusammen)|dear |to whom it may concern|madame|monsieur|mesdames|chere? |bonjour)/u

/** How letters end, for folded lines. */
export const letterClosing =
  /(?:freundlichen? gruss|freundlichen? gruess|beste[nr]? gruss|herzliche[nr]? gruss|viele gruss|hochachtungsvoll|kind regards|best regards|yours (?:sincerely|faithfully|truly)|sincerely yours|^sincerely|salutations (?:distinguees|les meilleures)|sinceres salutations|^cordialement|bien cordialement|meilleures salutations|veuillez agreer|je vous prie (?:d'agreer|de croire))/u

/**
 * Phrases that occur only in letters, invoices and adverts, in German, English and French, for folded lines (no
 * capitals, no accents).
 */
export const signs: readonly Sign[] = [
  {
    kind: 'letter',
    weight: 3,
    pattern: letterSalutation,
  },
  {
    kind: 'letter',
    weight: 3,
    pattern: letterClosing,
  },
  {
    kind: 'letter',
    weight: 1,
    pattern:
      /^(?:betreff|betrifft|bewerbung (?:als|um|fur)|ihr (?:inserat|schreiben|zeichen)|re:|subject:|objet ?:|candidature (?:au|pour|spontanee)|concerne ?:|application for)/u,
  },
  {
    kind: 'letter',
    weight: 1,
    pattern:
      /(?:freue ich mich|freue mich auf|uber eine einladung|look forward to (?:hearing|meeting|discussing)|a votre disposition pour|dans l'attente de|im anhang|enclosed|please find|ci-joint|beiliegend|anbei)/u,
  },
  {
    kind: 'letter',
    weight: 4,
    pattern:
      /^(?:(?:qualifiziertes |einfaches )?(?:arbeits|zwischen|schluss|praktikums|lehr|ausbildungs)zeugnis|arbeitsbestatigung|certificat (?:de travail|intermediaire)|attestation de travail|letter of (?:reference|recommendation)|reference letter|lettre de (?:motivation|recommandation)|motivationsschreiben|bewerbungsschreiben|cover letter)(?: fur .{2,50}| for .{2,50}| de .{2,50})?$/u,
  },
  {
    kind: 'invoice',
    weight: 2,
    pattern: /^(?:rechnung|invoice|facture|quittung|receipt|mahnung|gutschrift|lieferschein|offerte|devis)(?![\p{L}])/u,
  },
  {
    kind: 'invoice',
    weight: 2,
    pattern:
      /(?:rechnungs?[- ]?(?:nr|nummer|datum)|invoice (?:no|number|date|#)|facture n|n° de facture|numero de facture|kundennummer|customer (?:no|number)|numero client)/u,
  },
  {
    kind: 'invoice',
    weight: 2,
    pattern: /(?:^|[\s(])(?:mwst|mehrwertsteuer|ust\.?-?id|umsatzsteuer|vat|tva|iban)(?![\p{L}])/u,
  },
  {
    kind: 'invoice',
    weight: 2,
    pattern:
      /(?:zahlbar (?:bis|innert|innerhalb)|gesamtbetrag|rechnungsbetrag|zwischensumme|total (?:chf|eur|due|ttc|ht|inkl)|subtotal|amount due|payment (?:due|terms)|sous-total|net a payer|payable (?:sous|a))/u,
  },
  {
    kind: 'advert',
    weight: 2,
    pattern:
      /(?:\((?:[mwdfxh](?:\s?[/|,]\s?[mwdfxh]){1,3})\)|(?<![\p{L}])h\s?\/\s?f(?![\p{L}])|wir suchen|suchen wir|we are (?:looking for|hiring)|we're (?:looking for|hiring)|nous (?:recherchons|recrutons|cherchons))/u,
  },
  {
    kind: 'advert',
    weight: 2,
    pattern:
      /(?:bewirb dich|bewerben sie sich|(?:deine|ihre|eure) bewerbung|freuen uns auf (?:deine|ihre|dich|sie)|apply (?:now|by|to|with|online|at)|send (?:us )?your (?:cv|application)|envoyez (?:votre|nous)|dossier complet|votre candidature|postulez)/u,
  },
  {
    kind: 'advert',
    weight: 2,
    pattern:
      /(?<![\p{L}])(?:(?:sie|du) (?:haben|hast|bringen|bringst|verfugen|verfugst|beherrschen|beherrschst|sprechen|sprichst|sind|bist|punktest)|(?:haben|bringen|verfugen|sind) sie|(?:hast|bringst|verfugst|bist) du|you (?:will|must|have|need|are|can|should|speak|hold)|you(?:'|’)(?:ll|re|ve)|vous (?:etes|avez|maitrisez|justifiez|disposez|possedez|parlez|savez)|tu (?:es|as|maitrises|justifies|disposes|possedes|parles|sais|feras)|de toi|the successful candidate)(?![\p{L}])/u,
  },
  {
    kind: 'advert',
    weight: 2,
    pattern:
      /(?<![\p{L}])(?:von vorteil|wunschenswert|vorausgesetzt|setzen wir|wir (?:erwarten|wunschen)|(?:grosses |klares )?plus[.,;]?$|(?:are|is) (?:a must|essential|desirable|required|helpful|a (?:bonus|plus))|would be (?:an advantage|a (?:big )?plus|handy)|(?:essential|desirable|preferred)[.,;]?$|(?:serait|est|sont|constituent?) (?:un (?:vrai )?(?:plus|atout|avantage)|appreciee?s?|indispensables?|souhaitee?s?)|(?:souhaitee?s?|exigee?s?|appreciee?s?|indispensables?)[.,;]?$)(?![\p{L}])/u,
  },
  {
    kind: 'advert',
    weight: 1,
    pattern:
      /(?<![\p{L}])(?:bei uns erwarte[nt]|wir bieten|we (?:can )?offer|nous (?:vous )?(?:offrons|proposons))(?![\p{L}])/u,
  },
]
