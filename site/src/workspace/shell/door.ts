// A password check takes a moment: a second press must not count as a second try.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', () => {
    const button = form.querySelector<HTMLButtonElement>('button[data-wait]')
    if (button === null) return
    button.setAttribute('aria-disabled', 'true')
    button.textContent = button.dataset.wait ?? button.textContent
    form.addEventListener('submit', (event) => event.preventDefault())
  })
}
