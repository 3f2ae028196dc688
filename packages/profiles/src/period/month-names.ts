import { foldWords } from './fold-words.ts'

// German, English, French, Italian, Romansh, Spanish, Portuguese, Dutch, Polish, Czech, Slovak, Turkish, Albanian, Serbo-Croatian in
// both scripts, Russian, Ukrainian, the Nordic languages, Romanian and Hungarian; with cases and abbreviations. A name that
// means two months (the Croatian October, the Polish and Czech November) has the meaning that more languages give it.
const table = `
januar jänner jaenner jan january janvier janv gennaio gen genn schaner enero ene janeiro januari styczeń stycznia styczniu sty leden ledna lednu január ocak oca janar siječanj siječnja јануар январь января январе янв січень січня januari tammikuu ianuarie ian január
februar feber feb february février fevr fév febbraio febbr favrer favr febrero fevereiro fev februari luty lutego lutym lut únor února únoru úno február şubat şub shkurt veljača veljače фебруар февраль февраля феврале фев февр лютий лютого helmikuu februarie febr
märz maerz mär mrz march mar mars marzo março maart mrt marzec marca marcu březen března březnu bře marec mart ožujak ožujka март марта марте мар березень березня maaliskuu martie március márc
april apr avril avr aprile avrigl abril abr kwiecień kwietnia kwietniu kwi duben dubna dubnu apríl nisan nis prill pri travanj travnja април апрель апреля апреле апр квітень квітня huhtikuu aprilie április ápr
mai may maggio mag matg mayo maio mei maj maja květen května květnu kvě máj mayıs svibanj svibnja мај май мая мае травень травня toukokuu május máj
juni jun june juin giugno giu zercladur zercl junio junho czerwiec czerwca czerwcu cze červen června červnu jún haziran haz qershor qer lipanj lipnja јун jún июнь июня июне июн червень червня kesäkuu iunie iun június
juli jul july juillet juil luglio lug fanadur fan julio julho lipiec lipca lipcu červenec července červenci júl temmuz tem korrik kor srpanj srpnja јул июль июля июле июл липень липня heinäkuu iulie iul július
august aug août aou agosto ago avust augustus sierpień sierpnia sierpniu sie srpen srpna srpnu ağustos ağu gusht gus kolovoz kolovoza avgust avg август августа августе авг серпень серпня elokuu augusti augusztus
september sept sep septembre settembre sett set settember septiembre setembro wrzesień września wrześniu wrz září zář eylül eyl shtator sht rujan rujna septembar септембар сентябрь сентября сентябре сен сент вересень вересня syyskuu septembrie szeptember szept
oktober okt october oct octobre ottobre ott octubre outubro out październik października październiku paź říjen října říjnu říj október ekim eki tetor tet oktobar октобар октябрь октября октябре окт жовтень жовтня lokakuu octombrie
november nov novembre noviembre novembro listopad listopada listopadu kasım kas nëntor nën studeni studenog studenoga novembar новембар ноябрь ноября ноябре ноя нояб marraskuu noiembrie
dezember dez december dec décembre déc dicembre dic diciembre dezembro grudzień grudnia grudniu gru prosinec prosince prosinci pro aralık ara dhjetor dhj prosinac prosinca decembar децембар декабрь декабря декабре дек грудень грудня joulukuu decembrie desember des
`

const rows = table.trim().split('\n')
const monthByName = new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [foldWords(name), index + 1])))

/** Every known name of a month. */
export const monthNames: readonly string[] = [...monthByName.keys()]

/** The number of a month, 1 to 12, by its folded name; 0 for another word. */
export function monthNumber(name: string): number {
  return monthByName.get(name) ?? 0
}
