import { Link } from '@remix-run/react'
import { CardBody } from './ui/card.tsx'

/** The end of a card that shows the start of a list: links to the whole list, if there is more. */
export function MoreLink({ isMore, to, text }: { isMore: boolean; to: string; text: string }) {
  if (!isMore) return null
  return (
    <CardBody>
      <Link to={to} className="text-[0.8125rem] font-medium text-accent hover:underline">
        {text}
      </Link>
    </CardBody>
  )
}
