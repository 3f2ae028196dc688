import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfferView } from '../components/offer-view.tsx'
import { RunPartMissing } from '../components/run-empty.tsx'
import { useI18n } from '../i18n/index.tsx'
import { loadRun } from '../lib/run-param.server.ts'
import { isMoving } from '../views/run.ts'

/** Loads the offer. */
export async function loader(args: LoaderFunctionArgs) {
  const { run, offer } = await loadRun(args)
  return { waiting: isMoving(run.status), offer, locale: run.locale }
}

export default function RunOffer() {
  const { waiting, offer, locale } = useLoaderData<typeof loader>()
  const { t } = useI18n()
  if (offer === null) return <RunPartMissing waiting={waiting} title={t.run.noOffer} hint={t.run.noOfferHint} />
  return <OfferView offer={offer} locale={locale} />
}
