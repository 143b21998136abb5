import type { Day } from '../../../packages/workdays/src/index.ts'
import { type Office, officesOf, type Post, postsOf } from '../../civic/posts/posts.ts'
import type { CivicReader } from '../../civic/tables.ts'
import { Details, type Lang, Section, Small } from '../../ui/index.ts'
import { webWords } from '../words.ts'

interface OfficeWithPosts {
  office: Office
  posts: readonly Post[]
}

const branches: readonly Office['branch'][] = ['state', 'party', 'front', 'organisation']

/** Whoever answers people's matters stands first: the People's Committee, then its departments. */
const standing = ({ branch, kind }: Office): number =>
  branches.indexOf(branch) + (kind === 'peoples-committee' ? 0 : 0.5)

export const officesWithPosts = async (db: CivicReader, placeId: string, today: Day): Promise<OfficeWithPosts[]> => {
  const offices = await officesOf(db, placeId, today)
  const inOrder = offices.toSorted((one, other) => standing(one) - standing(other))
  return Promise.all(inOrder.map(async (office) => ({ office, posts: await postsOf(db, office.id) })))
}

/** Who answers here, by post and never by person. No telephone stands here: none is known that was checked. */
export const Offices = ({ offices, lang }: { offices: readonly OfficeWithPosts[]; lang: Lang }) => {
  const words = webWords(lang).place
  const inLang = (vi: string, en: string) => (lang === 'vi' ? vi : en)
  return (
    <Section title={words.offices}>
      {offices.length === 0 ? <p>{words.officesNone}</p> : null}
      {offices.map(({ office, posts }) => (
        <Details summary={inLang(office.name_vi, office.name_en)}>
          <ul>
            {posts.map((post) => (
              <li>
                {inLang(post.title_vi, post.title_en)}
                {post.leads ? <Small> ({words.leads})</Small> : null}
              </li>
            ))}
          </ul>
          {office.verified ? null : (
            <p>
              <Small>{words.unverified}</Small>
            </p>
          )}
        </Details>
      ))}
    </Section>
  )
}
