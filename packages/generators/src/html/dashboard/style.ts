import type { Theme } from '../../theme.ts'
import { type Html, styleSheet } from '../html.ts'
import { paletteCss } from '../palette.ts'

const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:15px/1.5 var(--font);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.sheet{max-width:1080px;margin:0 auto;padding:32px 36px 56px}
h1,h2,h3,p,ul,ol,dl,dd,table,figure{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:2px}
h1{font-size:30px;line-height:1.15;font-weight:700;letter-spacing:-.01em}
h2{font-size:18px;line-height:1.3;font-weight:700;color:var(--accent);margin-bottom:12px}
h3{font-size:15px;line-height:1.35;font-weight:700;margin:18px 0 6px}
section{margin-top:34px;padding-top:14px;border-top:1px solid var(--line)}
.muted,.where{color:var(--muted)}
.small{font-size:13px}
.prose p{max-width:72ch}
.prose p+p{margin-top:6px}
.open{background:var(--mark);color:var(--text);padding:0 3px;border-radius:2px;font-weight:600}
.list li{position:relative;padding-left:16px;margin:3px 0;max-width:78ch}
.list li::before{content:"";position:absolute;left:2px;top:.52em;width:.36em;height:.36em;background:var(--accent)}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 36px}
.columns>:only-child{grid-column:1/-1}
.verdict-panel h3:first-child,.columns h3{margin-top:0}
.columns{margin-top:14px}
code{font:12px/1.5 Consolas,'DejaVu Sans Mono',monospace;overflow-wrap:anywhere}
`

const masthead = `
.brand{display:flex;justify-content:space-between;align-items:flex-end;gap:24px;padding-bottom:10px;border-bottom:2px solid var(--accent);min-height:44px}
.brand img{display:block;max-height:52px;max-width:240px}
@media screen and (prefers-color-scheme:dark){.logo{background:#fff;padding:6px;border-radius:3px}}
.brand strong{font-size:20px;color:var(--accent)}
.brand address{font-style:normal;text-align:right;font-size:13px;line-height:1.4;color:var(--muted)}
.eyebrow{margin:22px 0 4px;font-size:13px;letter-spacing:.06em;text-transform:uppercase;color:var(--muted)}
.headline{font-size:17px;color:var(--muted);margin-top:2px}
.facts{display:grid;grid-template-columns:repeat(4,1fr);gap:12px 24px;margin-top:20px;padding:14px 18px;background:var(--panel);border-radius:4px}
.facts.five{grid-template-columns:repeat(5,1fr);margin-top:6px}
.facts dt{font-size:12.5px;color:var(--muted);line-height:1.3}
.facts dd{font-weight:600;line-height:1.35}
`

const charts = `
svg{display:block}
.verdict-panel{display:grid;grid-template-columns:290px 1fr;gap:36px;align-items:start}
.gauge{width:100%;max-width:290px;height:auto}
.gauge text{font-family:var(--font);fill:var(--muted);font-size:11px}
.gauge .value{fill:var(--text);font-size:46px;font-weight:700}
.gauge .track{stroke:var(--line)}
.gauge .reach{stroke:var(--accent);opacity:.38}
.gauge .filled{stroke:var(--accent)}
.gauge .needle{fill:var(--text)}
.zone-go{stroke:var(--v-fulfilled)}.zone-maybe{stroke:var(--v-partial)}.zone-no_go{stroke:var(--v-unfulfilled)}
.call{display:inline-block;padding:3px 14px;border-radius:3px;font-size:17px;font-weight:700;letter-spacing:.02em}
.call-go{background:var(--v-fulfilled-soft);color:var(--v-fulfilled-text);box-shadow:inset 0 0 0 1px var(--v-fulfilled)}
.call-maybe{background:var(--v-partial-soft);color:var(--v-partial-text);box-shadow:inset 0 0 0 1px var(--v-partial)}
.call-no_go{background:var(--v-unfulfilled-soft);color:var(--v-unfulfilled-text);box-shadow:inset 0 0 0 1px var(--v-unfulfilled)}
.figure{text-align:center}
.figure figcaption{margin-top:2px;font-size:13px;color:var(--muted)}
.figure .call{margin:6px 0 4px}
.formula{margin-top:14px;padding:8px 12px;background:var(--panel);border-left:3px solid var(--accent)}
.bars{display:grid;grid-template-columns:170px 1fr;gap:4px 20px;align-items:center}
.bars dt{font-weight:600;align-self:start}
.bars dd{margin-bottom:10px}
.bar{width:100%;height:14px}
.counts{display:flex;flex-wrap:wrap;gap:2px 16px;font-size:13px;margin-top:4px}
.counts li{display:flex;align-items:center;gap:5px}
.icon{flex:none;width:12px;height:12px;display:inline-block;vertical-align:-1px}
.icon circle,.icon path{vector-effect:non-scaling-stroke}
.coverage{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 28px;margin-top:6px}
.coverage .list{font-size:14px;line-height:1.4}
`

const tables = `
table{width:100%;border-collapse:collapse;font-size:14px;line-height:1.42}
caption{text-align:left;font-weight:700;font-size:15px;padding:18px 0 6px}
th,td{text-align:left;vertical-align:top;padding:7px 12px 7px 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:12.5px;font-weight:600;color:var(--muted);border-bottom:1.5px solid var(--muted);padding-top:0;vertical-align:bottom}
tbody th{font-weight:600}
tbody tr:target{background:var(--accent-soft)}
.nr{width:44px;color:var(--muted);white-space:nowrap;font-weight:600}
.num{text-align:right;white-space:nowrap}
.criterion{width:32%}
.state{width:160px}
.badge{display:inline-flex;align-items:center;gap:6px;padding:1px 8px;border-radius:3px;font-size:13px;font-weight:600;line-height:1.5}
.quotes li+li{margin-top:4px}
.quote em{font-style:normal;font-weight:600;background:var(--accent-soft);padding:0 1px}
.where{font-size:13px}
.comment{margin-top:4px}
.rules{columns:2;column-gap:36px;font-size:14px;line-height:1.4}
.rules li{display:grid;grid-template-columns:104px 1fr;gap:10px;align-items:start;padding:4px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.rules .badge{justify-self:start}
.reason{width:27%}
.checks li{display:grid;grid-template-columns:18px 1fr;gap:8px;padding:6px 0;border-bottom:1px solid var(--line)}
.checks .box{width:13px;height:13px;margin-top:4px;border:1.5px solid var(--muted);border-radius:2px}
`

const override = `
.badge.person{background:transparent;box-shadow:inset 0 0 0 1.5px currentColor}
.badge.person+.where{margin-top:4px}
.word{border-left:3px solid var(--accent);padding:2px 0 2px 10px;margin:0 0 8px;max-width:72ch}
@media print{.word{break-inside:avoid}}
`

const print = `
@media screen and (max-width:760px){
.sheet{padding:20px 16px 40px}
.facts{grid-template-columns:1fr 1fr}
.verdict-panel,.columns,.bars,.coverage,.facts.five{grid-template-columns:1fr}
.rules{columns:1}
.wide{overflow-x:auto}
.wide table{min-width:640px}
}
@page{size:A4;margin:15mm 15mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Calibri,Carlito,sans-serif;color:#566072}}
@media print{
body{font-size:9.5pt;line-height:1.4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.sheet{max-width:none;padding:0}
h1{font-size:20pt}
h2{font-size:12.5pt;margin-bottom:6pt}
h3,caption{font-size:10pt}
table,.rules{font-size:8.8pt}
.rules li{grid-template-columns:22mm 1fr}
section{margin-top:14pt;padding-top:8pt}
.small,.where,.badge,.counts,.facts dt,thead th,.brand address,.eyebrow,.figure figcaption{font-size:8pt}
.headline{font-size:11pt}
.facts{margin-top:10pt;padding:8pt 10pt;gap:6pt 14pt}
.verdict-panel{grid-template-columns:62mm 1fr;gap:8mm}
.state{width:36mm}
code{font-size:7.5pt}
h2,h3,caption,thead{break-after:avoid}
tr,.bars,.coverage,.checks li,.list li,.facts,.verdict-panel,.bars dd,.figure{break-inside:avoid}
thead{display:table-header-group}
a{text-decoration:none}
.prose p,.list li{max-width:none}
.coverage .list{font-size:8.8pt}
}
`

/** The dashboard's style sheet, with the colours and the font of the theme. */
export function dashboardStyle(theme: Theme): Html {
  const key = `${theme.accent} ${theme.font}`
  const known = styles.get(key)
  if (known !== undefined) return known
  const style = styleSheet([paletteCss(theme), page, masthead, charts, tables, verdictCss(), print].join(''))
  if (styles.size >= mostStyles) styles.clear()
  styles.set(key, style)
  return style
}

/** Recently built style sheets, by accent and font. A team has one theme, or a few. */
const styles = new Map<string, Html>()
const mostStyles = 50

/** Styles that only a dashboard with people's decisions needs. */
export function overrideStyle(): Html {
  return styleSheet(override)
}

function verdictCss(): string {
  return ['fulfilled', 'partial', 'potential', 'not_mentioned', 'open', 'unfulfilled']
    .map(
      (verdict) =>
        `.v-${verdict}{color:var(--v-${verdict})}.badge.v-${verdict}{background:var(--v-${verdict}-soft);color:var(--v-${verdict}-text)}`,
    )
    .join('\n')
}
