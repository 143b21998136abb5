/*
 * One form whose rows are kept on this device until the server has them. Without this script the form is sent as any other.
 *
 *   (typing) ──► draft ── send ──► waiting ──┬─► received: forgotten here
 *                  ▲                         └─► refused ── mend ─┐
 *                  └──────────────────────────────────────────────┘
 *
 * A row gets its key with its first letter and keeps it: sent again after its answer was lost, it is there once.
 */
const box = document.querySelector('[data-keeps]')
const form = document.getElementById(box.dataset.keeps)
const words = box.dataset
const store = `rows:${form.action}`
const again = 5000

const kept = () => JSON.parse(localStorage.getItem(store) ?? 'null') ?? { draft: null, rows: [] }
const keep = (change) => {
  const state = change(kept())
  localStorage.setItem(store, JSON.stringify(state))
  return state
}

// `crypto.randomUUID` is missing on a plain address of the house's own network.
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const typed = () => [...new FormData(form)].filter(([name]) => !name.startsWith('_'))
const textOf = (fields) => new Map(fields).get(words.first) ?? ''

const received = []
let trouble = ''
let sending = false
let later

const fill = (fields) => {
  form.reset()
  for (const [name, value] of fields) {
    for (const control of form.elements) {
      if (control.name !== name) continue
      if (control.type === 'radio' || control.type === 'checkbox') control.checked ||= control.value === value
      else control.value = value
    }
  }
}

const lineOf = (text, state, ...more) => {
  const line = document.createElement('li')
  const status = document.createElement('b')
  status.textContent = `${state}: `
  line.append(status, text, ...more)
  return line
}

const mendButton = (row) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn quiet'
  button.textContent = words.mend
  button.addEventListener('click', () => {
    keep(({ rows }) => ({
      draft: { key: row.key, fields: row.fields },
      rows: rows.filter(({ key }) => key !== row.key),
    }))
    fill(row.fields)
    for (const folded of form.querySelectorAll('details')) folded.open = true
    form.elements[words.first].focus()
    show()
  })
  return button
}

const show = () => {
  const list = box.querySelector('ul')
  const { rows } = kept()
  list.replaceChildren(
    ...rows.map((row) =>
      row.why === undefined
        ? lineOf(textOf(row.fields), words.waiting)
        : lineOf(`${textOf(row.fields)} (${row.why}) `, words.refused, mendButton(row)),
    ),
    ...received.map((text) => lineOf(text, words.received)),
  )
  box.querySelector('[role=status]').textContent = trouble
  box.hidden = false
}

/** What is wrong, as the page that came back says it. */
const reasonIn = (html) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.errors li')]
    .map((item) => item.textContent)
    .join(' ')

const sendOne = async (row) => {
  const body = new URLSearchParams([...row.fields, ['_key', row.key]])
  const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' })
  const drop = ({ draft, rows }) => ({ draft, rows: rows.filter(({ key }) => key !== row.key) })
  if (answer.type === 'opaqueredirect') {
    keep(drop)
    received.unshift(textOf(row.fields))
    return ''
  }
  if (answer.status === 422) {
    const why = reasonIn(await answer.text())
    keep(({ draft, rows }) => ({ draft, rows: rows.map((one) => (one.key === row.key ? { ...one, why } : one)) }))
    return ''
  }
  return answer.status === 403 ? words.locked : words.offline
}

const send = async () => {
  if (sending) return
  sending = true
  trouble = ''
  for (let row = next(); row !== undefined && trouble === ''; row = next()) {
    trouble = await sendOne(row).catch(() => words.offline)
    show()
  }
  sending = false
  clearTimeout(later)
  if (trouble !== '') later = setTimeout(send, again)
}
const next = () => kept().rows.find(({ why }) => why === undefined)

form.addEventListener('input', () => {
  keep(({ draft, rows }) => ({ draft: { key: draft?.key ?? newKey(), fields: typed() }, rows }))
})

form.addEventListener('submit', (event) => {
  // The switch of language sends the form too, to show it again.
  if (event.submitter?.name === '_lang') return
  event.preventDefault()
  const fields = typed()
  if (textOf(fields).trim() !== '') {
    keep(({ draft, rows }) => ({ draft: null, rows: [...rows, { key: draft?.key ?? newKey(), fields }] }))
    fill(fields.filter(([name]) => words.stays.split(' ').includes(name)))
    show()
    send()
  }
  form.elements[words.first].focus()
})

addEventListener('online', send)

const { draft } = kept()
if (draft !== null) fill(draft.fields)
show()
send()
