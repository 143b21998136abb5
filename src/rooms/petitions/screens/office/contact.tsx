import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, Choice, Facts, Form, Num, Section, Small } from '../../../../ui/index.ts'
import type { Contact } from '../../reads/office/contact.ts'
import { petitionWords } from '../../words.ts'
import { boundForm } from './bound-form.ts'

/** Name of the form that opens name and number, on whichever page. */
export const openForm = 'mo'

/** Name and number of the sender, sealed until somebody says what for. */
export const ContactPart = ({
  contact,
  petition,
  visit,
}: {
  contact: Contact | undefined
  petition: string
  visit: Visit
}) => {
  const words = petitionWords(visit.lang).office.call
  if (contact === undefined) return null
  return (
    <Section id="lien-he" title={words.contact}>
      {contact.is === 'not-left' ? <p>{words.contactNone}</p> : null}
      {contact.is === 'erased' ? <p>{words.erased}</p> : null}
      {contact.is === 'sealed' ? <Opening purposes={contact.purposes} petition={petition} visit={visit} /> : null}
      {contact.is === 'shown' ? <Person person={contact.person} visit={visit} /> : null}
    </Section>
  )
}

type Shown = Extract<Contact, { is: 'shown' }>
type Sealed = Extract<Contact, { is: 'sealed' }>

const Person = ({ person: { name, phone }, visit }: { person: Shown['person']; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  return (
    <>
      <Facts
        facts={[
          {
            term: words.phone,
            value:
              phone === '' ? (
                words.notLeft
              ) : (
                <a href={`tel:${phone}`}>
                  <Num>{inGroups(phone)}</Num>
                </a>
              ),
          },
          { term: words.name, value: name === '' ? words.notLeft : name },
        ]}
      />
      <p>
        <Small>{words.shownUntil}</Small>
      </p>
    </>
  )
}

/** As a number is read out: 0900 000 050. */
const inGroups = (phone: string): string => phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')

/** One purpose needs no choosing. */
const Opening = ({ purposes, petition, visit }: { purposes: Sealed['purposes']; petition: string; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  const bound = boundForm(visit, openForm)
  const [first, ...others] = purposes
  const only = others.length === 0 ? first : undefined
  return (
    <Form
      action={bound.action}
      clientKey={bound.key}
      id={bound.name}
      hidden={{ petition, ...(only && { purpose: only }) }}
    >
      <p>{words.contactNote}</p>
      {only === undefined ? (
        <Choice
          {...bound.field('purpose', first)}
          label={words.purpose}
          options={purposes.map((value) => ({ value, label: words.purposes[value] }))}
        />
      ) : null}
      <Button quiet>{words.open}</Button>
    </Form>
  )
}
