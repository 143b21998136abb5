import { Filters, type Lang, SearchForm, Select, TextInput } from '../../../../ui/index.ts'
import { states } from '../../reads/public/list.ts'
import { petitionWords } from '../../words.ts'
import { type Asked, asks, type FoundList, listAddress } from './list-asked.ts'

export const ListSearch = ({ found: { asked, communes, topics }, lang }: { found: FoundList; lang: Lang }) => {
  const words = petitionWords(lang).sender.list
  return (
    <SearchForm
      action="/viec"
      label={words.search}
      button={words.button}
      hidden={asked.state === undefined ? {} : { [asks.state]: asked.state }}
    >
      <TextInput
        name={asks.words}
        type="search"
        label={words.words}
        hint={words.wordsHint}
        value={asked.words}
        autoComplete="off"
      />
      <Select
        name={asks.place}
        label={words.place}
        all={words.anyPlace}
        value={asked.place?.id}
        options={communes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name={asks.topic}
        label={words.topic}
        all={words.anyTopic}
        value={asked.topic?.id}
        options={topics.map((topic) => ({ value: topic.id, label: lang === 'vi' ? topic.name_vi : topic.name_en }))}
      />
    </SearchForm>
  )
}

/** The same search by how far matters have come; each view has an address of its own. */
export const ListStates = ({ asked, lang }: { asked: Asked; lang: Lang }) => {
  const words = petitionWords(lang).sender.list
  const first = { ...asked, after: undefined }
  return (
    <Filters
      label={words.state}
      links={[undefined, ...states].map((state) => ({
        href: listAddress({ ...first, state }),
        words: state === undefined ? words.anyState : words.states[state],
        current: state === asked.state,
      }))}
    />
  )
}
