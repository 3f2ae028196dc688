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
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent === 'yes') event.preventDefault()
    form.dataset.sent = 'yes'
  })
  // A page that the browser kept may be sent again.
  addEventListener('pageshow', () => delete form.dataset.sent)
}
