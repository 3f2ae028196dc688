import type { SubmissionObstacle } from '../floor/error-details.ts'

/** An obstacle and the way around it, in one or two English sentences. */
export function describeObstacle(obstacle: SubmissionObstacle): string {
  switch (obstacle.code) {
    case 'other_run':
      return `Document ${obstacle.documentId} is of run ${obstacle.runId}; record the documents of each run on their own.`
    case 'client_unnamed':
      return 'The client has no name; it needs a letter or a digit.'
    case 'sent_in_future':
      return `It cannot have been sent after ${obstacle.latest}.`
    case 'sent_before_made':
      return `Document ${obstacle.documentId} was made at ${obstacle.madeAt}, after it is said to have been sent.`
    case 'unknown_sender':
      return `User ${obstacle.userId} is no member of the team.`
    case 'open_value':
      return `The ${obstacle.documentType} shows an open value at ${obstacle.pointer}: "${obstacle.text}". Resolve it in a new run, or waive it with a reason.`
    case 'submitted_before': {
      const { submission, closeness } = obstacle
      const job = submission.jobTitle === null ? '' : ` for ${submission.jobTitle}`
      const alike = closeness === 'near' ? ', which is called almost the same' : ''
      return `This person was sent to ${submission.client.name}${alike} on ${submission.sentAt.slice(0, 10)}${job} by ${submission.sentBy.name}. Acknowledge submission ${submission.id} to record it all the same.`
    }
  }
}
