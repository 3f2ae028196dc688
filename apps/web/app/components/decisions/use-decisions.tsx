import { useFetcher } from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import type { FormAnswer } from '../../views/form-answer.ts'
import type { CriterionView } from '../../views/match.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DecisionForm, refusalText } from './decision-form.tsx'
import '../../i18n/topics/documents.ts'

interface DecisionsOptions {
  runId: string
  decisionKey: string
  author: string
}

/** The buttons for overriding a verdict or withdrawing a decision, and the dialog that they open. */
export function useDecisions({ runId, decisionKey, author }: DecisionsOptions) {
  const { t } = useI18n()
  const [chosen, choose] = useState<{ of: string; criterion: CriterionView } | null>(null)
  const [opened, count] = useState(0)
  const open = (one: CriterionView) => {
    choose({ of: runId, criterion: one })
    // A reopened dialog shows nothing of its previous state.
    count(opened + 1)
  }
  // To React, the page of the new version is the same page: close what belonged to the previous version.
  const criterion = chosen?.of === runId ? chosen.criterion : null
  const dialog = (
    <Dialog
      open={criterion !== null}
      onClose={() => choose(null)}
      title={t.decisions.title}
      closeLabel={t.decisions.close}
    >
      {criterion === null ? null : (
        <DialogBody key={opened} criterion={criterion} decisionKey={decisionKey} author={author} />
      )}
    </Dialog>
  )
  const actions = (one: CriterionView): ReactNode => (
    <DecisionActions criterion={one} decisionKey={decisionKey} onDecide={() => open(one)} />
  )
  return { dialog, actions }
}

function DialogBody({
  criterion,
  decisionKey,
  author,
}: Omit<DecisionsOptions, 'runId'> & { criterion: CriterionView }) {
  const fetcher = useFetcher<FormAnswer | null>()
  return (
    // The dialog looks at the attribute, which React does not write.
    <div ref={(inside) => inside?.querySelector('select')?.setAttribute('autofocus', '')}>
      <DecisionForm
        as={fetcher.Form}
        criterion={criterion}
        decisionKey={decisionKey}
        author={author}
        answer={fetcher.data ?? null}
        busy={fetcher.state !== 'idle'}
      />
    </div>
  )
}

interface DecisionActionsProps {
  criterion: CriterionView
  decisionKey: string
  onDecide: () => void
}

function DecisionActions({ criterion, decisionKey, onDecide }: DecisionActionsProps) {
  const { t } = useI18n()
  const isDecided = criterion.override !== null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="sm"
        look="quiet"
        onClick={onDecide}
        aria-label={(isDecided ? t.decisions.changeNamed : t.decisions.decideNamed)(criterion.criterion)}
      >
        {isDecided ? t.decisions.change : t.decisions.decide}
      </Button>
      {isDecided ? <Withdraw pointer={criterion.pointer} of={criterion.criterion} decisionKey={decisionKey} /> : null}
    </div>
  )
}

/** Withdraws a decision; an error is shown beside the button. */
export function Withdraw({ pointer, of, decisionKey }: { pointer: string; of: string; decisionKey: string }) {
  const { t } = useI18n()
  const fetcher = useFetcher<FormAnswer | null>()
  const refusal = fetcher.data?.refusal ?? null
  return (
    <fetcher.Form method="post" action="?index" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="key" value={decisionKey} />
      <input type="hidden" name="pointer" value={pointer} />
      <Button
        type="submit"
        size="sm"
        look="quiet"
        disabled={fetcher.state !== 'idle'}
        aria-label={t.decisions.withdrawNamed(of)}
      >
        {t.decisions.withdraw}
      </Button>
      {refusal === null ? null : <Alert tone="bad">{refusalText(refusal.reason, t.decisions)}</Alert>}
    </fetcher.Form>
  )
}
