import { form } from '../../../../civic/screen/form.ts'
import { Choice, EmptyState, ErrorSummary, Intro, Items, Lead, TextInput, Written } from '../../../../ui/index.ts'
import { openProject } from '../../deeds/open-project.ts'
import { nameOf } from '../../reads/office/posts.ts'
import { type ProjectList, readProjectList } from '../../reads/office/projects.ts'
import { dialogueWords } from '../../words.ts'
import { type ActForm, Acts, mountedForms } from './act-form.tsx'
import { isOfficer, officerAt, officeScreen, wrongOn } from './office-screen.ts'

const open: ActForm<ProjectList> = {
  name: 'mo',
  open: ({ posts }) => posts.length > 0,
  title: ({ works }) => works.open,
  form: form(openProject, {
    input: (body) => ({ post: body.text('post'), name: body.text('name') }),
    next: ({ project }) => ({ to: `/du-an/${project}` }),
  }),
  Fields: ({ page: { posts }, at, visit, words: { works } }) => (
    <>
      <TextInput {...at.field('name')} label={works.name} hint={works.nameHint} />
      <Choice
        {...at.field('post', posts[0]?.id)}
        label={works.post}
        options={posts.map((post) => ({ value: post.id, label: nameOf(post, visit.lang) }))}
      />
    </>
  ),
}

/** The works an office runs, or stands beside. */
export const projectListPage = officeScreen({
  path: '/du-an/theo-doi',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms([open]),
  read: ({ db }, visit) => readProjectList(db, officerAt(visit), visit),
  view: (list, visit) => {
    const { office, public: shared } = dialogueWords(visit.lang)
    const words = office.works
    return {
      title: words.title,
      body: (
        <>
          <ErrorSummary errors={wrongOn(visit)} />
          <Intro title={words.title}>
            <Lead>{words.lead}</Lead>
          </Intro>
          {list.projects.length === 0 ? (
            <EmptyState>{words.none}</EmptyState>
          ) : (
            <Items
              items={list.projects.map(({ id, name, counts }) => ({
                href: `/du-an/${id}`,
                title: <Written>{name}</Written>,
                note: shared.works.counted(counts ?? { all: 0, raised: 0, agreed: 0 }),
              }))}
            />
          )}
          <Acts acts={[open]} page={list} visit={visit} folded={list.projects.length > 0} />
        </>
      ),
      ...(list.posts.length > 0 && { form: open.name }),
    }
  },
})
