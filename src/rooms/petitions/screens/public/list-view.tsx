import type { Visit } from '../../../../civic/screen/screen.ts'
import { EmptyState, Intro, type Lang, Lead, LinkButton, Pages, Row } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { type Asked, type FoundList, listAddress } from './list-asked.ts'
import { ListSearch, ListStates } from './list-search.tsx'
import { MatterItems } from './matter-items.tsx'
import { placeInSentence } from './place-words.ts'

/** The heading says what was found, or where. */
export const listTitle = ({ words, place }: Asked, lang: Lang): string => {
  const { title, titleAt, found } = petitionWords(lang).sender.list
  if (words !== '') return found(words)
  return place === undefined ? title : titleAt(placeInSentence(place, lang))
}

export const ListView = ({ found, visit }: { found: FoundList; visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.list
  const { asked, matters, more } = found
  const last = matters.at(-1)
  return (
    <>
      <Intro title={listTitle(asked, visit.lang)}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <ListSearch found={found} lang={visit.lang} />
      <ListStates asked={asked} lang={visit.lang} />
      {more && asked.words !== '' && asked.after === undefined ? <p>{words.most(matters.length)}</p> : null}
      {matters.length === 0 ? <NoMatter asked={asked} lang={visit.lang} /> : null}
      {matters.length === 0 ? null : <MatterItems matters={matters} visit={visit} at={asked.place?.name} />}
      <Pages
        newer={asked.after && listAddress({ ...asked, after: undefined })}
        older={more && last ? listAddress({ ...asked, after: last }) : undefined}
      />
      {matters.length === 0 ? null : (
        <Row>
          <LinkButton href={sendAddress(asked)} quiet>
            {words.send}
          </LinkButton>
        </Row>
      )}
    </>
  )
}

const sendAddress = ({ place }: Asked): string => (place === undefined ? '/gui' : `/gui?noi=${place.id}`)

/** Nobody is left at a dead end: see all, or send what is missing. */
const NoMatter = ({ asked, lang }: { asked: Asked; lang: Lang }) => {
  const words = petitionWords(lang).sender.list
  return (
    <EmptyState
      action={
        <Row>
          <LinkButton href={sendAddress(asked)}>{words.send}</LinkButton>
          {listAddress(asked) === '/viec' ? null : (
            <LinkButton href="/viec" quiet>
              {words.all}
            </LinkButton>
          )}
        </Row>
      }
    >
      {words.none}
    </EmptyState>
  )
}
