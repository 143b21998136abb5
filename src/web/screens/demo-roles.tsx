import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Visit } from '../../civic/screen/screen.ts'
import type { CivicReader } from '../../civic/tables.ts'
import { Button, Details, Form, Row, Section, Small } from '../../ui/index.ts'
import { webWords } from '../words.ts'

interface Role {
  /** The place of the post's office; empty for administration. */
  place: string
  login: string
  name: string
  postId: string | null
  titleVi: string
  titleEn: string
}

/** Whom one can be in a demonstration: each holder as each post, and the administrators. */
export const demoRoles = async (db: CivicReader, today: Day): Promise<Role[]> => {
  const rows = await db
    .selectFrom('civic.officer as o')
    .leftJoin('civic.holding as h', (join) =>
      join
        .onRef('h.officer_id', '=', 'o.id')
        .on('h.held_from', '<=', today)
        .on((either) => either.or([either('h.held_until', 'is', null), either('h.held_until', '>', today)])),
    )
    .leftJoin('civic.post as p', 'p.id', 'h.post_id')
    .leftJoin('civic.office as f', 'f.id', 'p.office_id')
    .leftJoin('civic.place as l', 'l.id', 'f.place_id')
    .select([
      'o.login',
      'o.name',
      'l.name as place',
      'o.administers',
      'h.post_id as postId',
      'p.title_vi as titleVi',
      'p.title_en as titleEn',
    ])
    .where('o.disabled_on', 'is', null)
    .orderBy('l.kind')
    .orderBy('l.name')
    .orderBy('f.branch', 'desc')
    .orderBy('p.rank')
    .execute()
  return rows
    .filter(({ postId, administers }) => postId !== null || administers)
    .map(({ titleVi, titleEn, place, administers: _, ...role }) => ({
      ...role,
      place: place ?? '',
      titleVi: titleVi ?? '',
      titleEn: titleEn ?? '',
    }))
}

/** One button a role, folded by place. */
export const DemoRoles = ({ roles, visit }: { roles: readonly Role[]; visit: Visit }) => {
  const words = webWords(visit.lang)
  const byPlace = Map.groupBy(roles, ({ place }) => place)
  return (
    <Section title={words.signIn.demo}>
      <p>
        <Small>{words.signIn.demoHint}</Small>
      </p>
      {[...byPlace].map(([place, here]) => (
        <Details summary={place || words.admin.title}>
          {here.map((role) => (
            <RoleButton role={role} title={visit.lang === 'vi' ? role.titleVi : role.titleEn} visit={visit} />
          ))}
        </Details>
      ))}
    </Section>
  )
}

const RoleButton = ({ role, title, visit }: { role: Role; title: string; visit: Visit }) => (
  <Form action="/mau/vao" clientKey="" hidden={{ login: role.login, post: role.postId ?? '' }}>
    <Row>
      <Button quiet>{title || webWords(visit.lang).admin.title}</Button>
      <Small>{role.name}</Small>
    </Row>
  </Form>
)
