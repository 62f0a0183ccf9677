// Fills the guide in with what is so of this service.

const COLOURS = '/browser/ferrograph.grass'

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
  const grass = new URL(COLOURS, location)
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
  item.querySelector('button').setAttribute('aria-label', `Copy: ${question}`)
  item.querySelector('button').onclick = event => copy(event.target, text)
  return item
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  } catch {
    button.textContent = 'Not allowed'
    button.parentElement.querySelector('details').open = true
  }
  document.getElementById('news').textContent = button.textContent
  setTimeout(() => button.textContent = 'Copy', 2000)
}

// the kinds of nodes and their colours, as the Neo4j Browser will have them
function legend(grass) {
  const rules = grass.matchAll(/node\.(\w+) \{[^}]*?\scolor: (#\w+)/g)
  document.getElementById('kinds').append(...Array.from(rules, ([, kind, colour]) => {
    const item = document.createElement('li')
    item.textContent = kind
    item.style.setProperty('--colour', colour)
    return item
  }))
}

async function answerOf(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the service answered ${answer.status}`)
  return answer
}

try {
  show(await (await answerOf('/guide/facts')).json())
  legend(await (await answerOf(COLOURS)).text())
} catch (error) {
  const failure = document.getElementById('failure')
  failure.textContent = `This page could not be filled in: ${error.message}. Reload it to try again.`
  failure.hidden = false
}
