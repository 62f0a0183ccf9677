// Fills the guide in with what is so of this service.

// a link that opens the Browser with this in its editor
const inEditor = (browser, text) => `${browser}?cmd=edit&arg=${encodeURIComponent(text)}`

function show({ embedded, bolt, browser, queries }) {
  for (const part of document.querySelectorAll('[data-where]')) {
    part.hidden = part.dataset.where !== (embedded ? 'embedded' : 'server')
  }
  const known = { bolt, browser }
  for (const place of document.querySelectorAll('[data-fact]')) {
    const fact = known[place.dataset.fact]
    if (place.matches('a')) place.href = fact
    else place.textContent = fact
  }
  const grass = new URL('/browser/ferrograph.grass', location)
  document.getElementById('colours').href = inEditor(browser, `:style ${grass}`)
  document.getElementById('queries').append(...queries.map(query => listed(browser, query)))
}

function listed(browser, { question, text }) {
  const item = document.getElementById('query').content.cloneNode(true)
  item.querySelector('summary').textContent = question
  item.querySelector('code').textContent = text
  const link = item.querySelector('a')
  link.href = inEditor(browser, text)
  link.setAttribute('aria-label', `Open in the Neo4j Browser: ${question}`)
  return item
}

try {
  const answer = await fetch('/guide/facts')
  if (!answer.ok) throw new Error(`the service answered ${answer.status}`)
  show(await answer.json())
} catch (error) {
  const failure = document.getElementById('failure')
  failure.textContent = `This page could not be filled in: ${error.message}. Reload it to try again.`
  failure.hidden = false
}
