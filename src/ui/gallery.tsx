import { Figures } from './gallery/figures.tsx'
import { Forms, galleryForm } from './gallery/forms.tsx'
import { Front } from './gallery/front.tsx'
import { Matter } from './gallery/matter.tsx'
import { Button, doorKeys, ErrorSummary, Form, type Lang, Page } from './index.ts'

export type GalleryProps = { lang: Lang; largeType?: boolean; highContrast?: boolean; officer?: boolean }

/** One page with every component, for tests and for looking at; figures and stories are invented. */
export const Gallery = ({ lang, largeType = false, highContrast = false, officer = false }: GalleryProps) => {
  const say = (vi: string, en: string) => (lang === 'vi' ? vi : en)
  return (
    <Page
      lang={lang}
      title={say('Bộ mẫu giao diện', 'Components')}
      path="/bo-mau"
      place={{ name: 'Xã Cần Đước', href: '/xa/can-duoc', province: say('tỉnh Tây Ninh', 'Tây Ninh province') }}
      post={
        officer
          ? { title: say('Chủ tịch UBND xã Cần Đước', 'Chairperson, xã Cần Đước'), changeHref: '#doi' }
          : undefined
      }
      officer={
        officer
          ? {
              signOutForm: (
                <Form action="/ra" clientKey="1">
                  {<Button quiet>{say('Đăng xuất', 'Sign out')}</Button>}
                </Form>
              ),
            }
          : undefined
      }
      doors={doorKeys.map((key) => ({ key, href: `/${key}`, current: key === 'check' }))}
      demo={{
        day: '2026-09-15',
        nextDayForm: (
          <Form action="/mau/ngay-sau" clientKey="2">
            <Button quiet>{say('Sang ngày sau', 'Next day')}</Button>
          </Form>
        ),
      }}
      largeType={largeType}
      highContrast={highContrast}
      saveData={false}
      languageButton={galleryForm}
      error
    >
      <ErrorSummary
        errors={[
          {
            field: 'viec',
            message: say('Viết việc đã xảy ra, ít nhất một câu', 'Write what happened, at least one sentence'),
          },
          { field: 'phan', message: say('Chọn phần đất của xã Thái Trị cũ', 'Choose the part of former xã Thái Trị') },
          {
            field: 'dt',
            message: say('Số điện thoại cần 10 chữ số, đang có 9', 'A telephone number has 10 digits; this one has 9'),
          },
        ]}
      />
      <Forms />
      <Front />
      <Matter />
      <Figures />
    </Page>
  )
}
