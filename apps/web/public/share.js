// The secret of a share link stands behind the `#` of its address, which browsers send to nobody. This puts it into the form,
// and keeps it when the reader changes the language. Without script the reader pastes the link instead.
const secret = document.getElementById('secret')
const fragment = location.hash.slice(1)
if (secret instanceof HTMLInputElement && /^[\w-]{20,}$/.test(fragment)) {
  secret.value = fragment
  secret.closest('[data-secret]')?.setAttribute('hidden', '')
  for (const link of document.querySelectorAll('a[data-language]'))
    link.setAttribute('href', `${link.getAttribute('href')}#${fragment}`)
}
// Tells of a file that is too large before it is sent, and sends a form once.
for (const form of document.querySelectorAll('form[data-once]')) {
  const file = form.querySelector('input[type=file]')
  file?.addEventListener('change', () => {
    const isTooBig = (file.files?.[0]?.size ?? 0) > Number(file.dataset.max)
    file.setCustomValidity(isTooBig ? file.dataset.tooBig : '')
    if (isTooBig) file.reportValidity()
  })
  const proving = prove(form.querySelector('input[data-bits]'), form.elements.ticket?.value)
  form.addEventListener('submit', (event) => {
    const isFirst = form.dataset.sent !== 'yes'
    if (!isFirst || !proving.isDone) event.preventDefault()
    if (isFirst && !proving.isDone) void proving.then(() => form.submit())
    form.dataset.sent = 'yes'
  })
  // A page that the browser kept may be sent again.
  addEventListener('pageshow', () => delete form.dataset.sent)
}

// Finds a number whose hash with the ticket begins with as many zero bits as the form asks for, while the form is filled in. Without it,
// which is so where the page came without TLS, the server asks for a longer wait instead.
function prove(field, ticket) {
  const isAsked = field !== null && globalThis.crypto?.subtle !== undefined
  const finding = isAsked ? findProof(ticket, Number(field.dataset.bits)).catch(() => '') : Promise.resolve('')
  const proving = finding.then((proof) => {
    if (isAsked) field.value = proof
    proving.isDone = true
  })
  proving.isDone = !isAsked
  return proving
}

async function findProof(ticket, bits) {
  const encoder = new TextEncoder()
  for (let number = 0; ; number += 1) {
    const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`${ticket}:${number}`))
    if (new DataView(hash).getUint32(0) >>> (32 - bits) === 0) return String(number)
  }
}
