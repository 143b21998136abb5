import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Visit } from '../../civic/screen/screen.ts'
import type { CivicReader } from '../../civic/tables.ts'
import { ActionBar, Button, Flow, Form, Section, Small } from '../../ui/index.ts'
import { webWords } from '../words.ts'

interface Role {
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
    .select([
      'o.login',
      'o.name',
      'o.administers',
      'h.post_id as postId',
      'p.title_vi as titleVi',
      'p.title_en as titleEn',
    ])
    .where('o.disabled_on', 'is', null)
    .orderBy('p.office_id')
    .orderBy('p.rank')
    .execute()
  return rows
    .filter(({ postId, administers }) => postId !== null || administers)
    .map(({ titleVi, titleEn, administers: _, ...role }) => ({
      ...role,
      titleVi: titleVi ?? '',
      titleEn: titleEn ?? '',
    }))
}

/** One button a role. */
export const DemoRoles = ({ roles, visit }: { roles: readonly Role[]; visit: Visit }) => {
  const words = webWords(visit.lang)
  const titleOf = (role: Role) => (visit.lang === 'vi' ? role.titleVi : role.titleEn) || words.admin.title
  return (
    <Section title={words.signIn.demo}>
      <Flow>
        <p>
          <Small>{words.signIn.demoHint}</Small>
        </p>
        {roles.map((role) => (
          <Form action="/mau/vao" clientKey="" hidden={{ login: role.login, post: role.postId ?? '' }}>
            <ActionBar>
              <Button quiet>{titleOf(role)}</Button> <Small>{role.name}</Small>
            </ActionBar>
          </Form>
        ))}
      </Flow>
    </Section>
  )
}
