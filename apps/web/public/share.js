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
