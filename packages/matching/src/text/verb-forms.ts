/**
 * Forms of verbs whose root changes, and the nouns made of them: `root: forms`, folded. In German also behind any prefix
 * (`schneid: schnitten` covers `zugeschnitten`), except `deNouns`. Words that usually mean a thing (`Aufgabe`, `product`) are left out.
 */
export const verbForms = {
  de: `
    back: backen backt; bau: bauen baut bau bauten; beiss: bissen; bieg: bogen; biet: boten; bind: bunden; blas: blasen; brat: braten; brech: brochen bruch;
    denk: dacht; fahr: fahren fuhr; fang: fangen; fecht: fochten; find: funden; flecht: flochten; flieg: flogen; giess: gossen guss;
    geb: geben gabe; grab: graben; greif: griffen; halt: halten; hau: hauen; heb: hoben; helf: holfen; klimm: klommen; lad: laden; lass: lassen;
    lauf: laufen; les: lesen; melk: molken; mess: messen; nehm: nommen nahm nahme nahmen; pfeif: pfiffen; reib: rieben; reiss: rissen; reit: ritten;
    ruf: rufen; saug: sogen; schieb: schoben; schiess: schossen; schlag: schlagen; schleif: schliffen schliff; schliess: schlossen schluss;
    schmelz: schmolzen; schneid: schnitten schnitt; schreib: schrieben; schwimm: schwommen; seh: sehen; send: sandt; setz: satz; sing: sungen;
    spinn: sponnen; sprech: sprochen; spring: sprungen; steig: stiegen; stech: stochen; streich: strichen; treff: troffen; treib: trieben; tret: treten;
    trag: tragen; wachs: wachsen; wasch: waschen; web: woben; weis: wiesen; werb: worben; werf: worfen; wieg: wogen; wind: wunden; zieh: zogen;
    zuecht: zucht; saeen: saat; maeh: mahd`,
  deNouns: `
    desinfi: desinfektion; inspiz: inspektion inspektionen; injiz: injektion injektionen; korrig: korrektur korrekturen; revid: revision revisionen;
    reduz: reduktion; konstru: konstruktion konstruktionen`,
  en: `
    bind: bound; breed: bred; bring: brought; build: built; buy: bought; catch: caught; choose: chose chosen choice; cut: cutting; dig: dug digging;
    draw: drew drawn; drive: drove driven driving; feed: fed; fight: fought; find: found; fly: flew flown; forge: forged forging; grind: ground;
    grow: grew grown; hang: hung; hold: held; keep: kept; lay: laid; lead: led; lend: lent; light: lit; make: made making; meet: met; pay: paid payment;
    ride: rode ridden riding; run: ran running; sell: sold; send: sent; set: setting; sew: sewn sewed; shoot: shot; show: shown; sing: sang sung; speak: spoke spoken;
    spin: spun; sweep: swept; swim: swam; take: took taken taking; teach: taught; throw: threw thrown; weave: wove woven; wind: wound; write: wrote written writing;
    analys: analysis analyses analyse analysed analysing analyze analyzed analyzing; apply: applied application applying; maintain: maintenance;
    supply: supplied supplying; survey: surveyed surveying surveys`,
  fr: `
    accueil: accueil accueils; achet: achat achats acheter achete achetes; condui: conduite conduites conduire conduit conduits; concev: conception concevoir concu concus concue concues;
    coud: couture coudre cousu cousus; couvr: couverture couvrir couvert; cueill: cueillette cueillir; cui: cuisson cuire cuit cuits; decouvr: decouvrir decouverte;
    dirig: direction diriger; dispens: dispensation; entreten: entretien entretenir entretenu entretenus entretenue entretenues entretient; envoy: envoi envois envoyer;
    essay: essai essais essayer; ger: gerer gestion gere geres geree gerees; inscri: inscription inscriptions inscrire inscrit inscrits; li: lecture lire lu lus; maint: maintien maintenir maintenu;
    mett: mettre mise mises; obten: obtention obtenir obtenu; ouvr: ouverture ouvrir; peind: peinture peindre peint peints; percev: perception percevoir percu;
    prend: prendre prise prises; prescri: prescription prescrire prescrit; reduct: reduction reduire reduit; recev: reception receptionner receptionne recevoir recu recus; redig: redaction rediger redige rediges redigee redigees;
    relir: relecture relire relu relus; resoud: resolution resoudre resolu; semer: semis semer seme; souscri: souscription souscrire; souten: soutien soutenir;
    suiv: suivi suivis suivie suivies suivre suivez suit; ten: tenue tenir tenu tenus; tond: tonte tondre tondu; tradui: traduction traductions traduire traduit traduits;
    vend: vente ventes vendre vendu vendus; soud: soudure soudures souder`,
} as const
