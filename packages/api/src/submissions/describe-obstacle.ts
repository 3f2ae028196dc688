import type { SubmissionObstacle } from '../floor/error-details.ts'

/** An obstacle and how to resolve it, in one or two English sentences. */
export function describeObstacle(obstacle: SubmissionObstacle): string {
  switch (obstacle.code) {
    case 'other_run':
      return `Document ${obstacle.documentId} belongs to run ${obstacle.runId}; record the documents of each run separately.`
    case 'client_unnamed':
      return 'The client name needs at least one letter or digit.'
    case 'sent_in_future':
      return `The sending date cannot be after ${obstacle.latest}.`
    case 'sent_before_made':
      return `Document ${obstacle.documentId} was created at ${obstacle.madeAt}, after the sending date.`
    case 'unknown_sender':
      return `User ${obstacle.userId} is not a member of the team.`
    case 'open_value':
      return `The ${obstacle.documentType} shows an open value at ${obstacle.pointer}: "${obstacle.text}". Resolve it in a new run, or waive it with a reason.`
    case 'objected':
      return `The person does not allow this since ${obstacle.since} (${obstacle.bar}). It has to be refused or withdrawn first.`
    case 'internal_document':
      return `The ${obstacle.documentType} (document ${obstacle.documentId}) is an internal report. Leave it out, or confirm with \`internal: true\` that it may go out.`
    case 'submitted_before': {
      const { submission, closeness } = obstacle
      const job = submission.jobTitle === null ? '' : ` for ${submission.jobTitle}`
      const alike = closeness === 'near' ? ', a client with a similar name' : ''
      return `This person was sent to ${submission.client.name}${alike} on ${submission.sentAt.slice(0, 10)}${job} by ${submission.sentBy.name}. Acknowledge submission ${submission.id} to record this one as well.`
    }
  }
}
