import {
  assets,
  BigCode,
  BigFigure,
  Columns,
  Doors,
  EmptyState,
  Filters,
  Flow,
  Items,
  Lead,
  LinkButton,
  Num,
  Pages,
  PlaceSearch,
  Qr,
  Row,
  ScreenOnly,
  SearchForm,
  Section,
  Select,
  Steps,
  Tag,
  TextInput,
} from '../index.ts'
import { useSay } from './say.ts'

/** What a front page and a place's page are made of. */
export const Front = () => {
  const say = useSay()
  return (
    <>
      <Columns>
        <Flow>
          <Lead>
            {say(
              'Mỗi phản ánh có một chức danh phải trả lời, một hạn theo luật và một câu trả lời công khai.',
              'Every reflection has a post that must answer, a legal due day and a public answer.',
            )}
          </Lead>
          <Row>
            <LinkButton href="#gui">{say('Gửi phản ánh, đề nghị', 'Send a reflection or proposal')}</LinkButton>
            <LinkButton href="#tra" quiet>
              {say('Tra cứu kết quả', 'Look up a result')}
            </LinkButton>
          </Row>
        </Flow>
        <PlaceSearch action="/tim-noi" quiet proposals={['Xã Cần Đước', 'Xã Rạch Kiến', 'Phường Long An']} />
      </Columns>
      <Section id="cua-sau" full title={say('Sáu cửa, sáu quyền', 'Six doors, six rights')}>
        <Doors
          tiles={{
            check: { href: '#k', figure: say('135 việc đang quá hạn trả lời', '135 matters overdue') },
            benefit: { href: '#t', figure: say('81,4% hài lòng (79,1%–83,5%)', '81.4% satisfied (79.1%–83.5%)') },
          }}
        />
      </Section>
      <Section title={say('Mới có câu trả lời', 'Lately answered')}>
        <SearchForm action="#tim" label={say('Tìm việc', 'Find a matter')} button={say('Tìm', 'Find')}>
          <TextInput name="chu" type="search" label={say('Có chữ', 'With the words')} />
          <Select
            name="noi-tim"
            label={say('Ở xã, phường', 'Commune or ward')}
            all={say('Cả tỉnh', 'Whole province')}
            options={[{ value: 'can-duoc', label: 'Xã Cần Đước' }]}
          />
        </SearchForm>
        <Filters
          label={say('Lọc việc', 'Filter matters')}
          links={[
            { href: '#1', words: say('Tất cả 9', 'All 9'), current: true },
            { href: '#2', words: say('Chưa giao 3', 'Not assigned 3') },
            { href: '#3', words: say('Chưa đồng ý 1', 'Not agreed 1') },
          ]}
        />
        <Items
          items={[
            {
              href: '#a',
              title: say(
                'Nước máy đục và yếu về chiều ở Tân Chánh',
                'Tap water cloudy and weak in the afternoon, Tân Chánh',
              ),
              note: say('Xã Cần Đước, 08/09', 'Xã Cần Đước, 8 September'),
              tag: <Tag status="bad">{say('Một điểm chưa đồng ý', 'One point not agreed')}</Tag>,
            },
            {
              href: '#b',
              title: say('Đèn đường tỉnh lộ 826B tắt ba đêm', 'Street lights on road 826B out for three nights'),
              note: say('Xã Long Hựu, 11/09', 'Xã Long Hựu, 11 September'),
              tag: <Tag status="good">{say('Người gửi xác nhận đã xong', 'Sender says settled')}</Tag>,
              picture: { src: assets.markUrl, width: 320, height: 240 },
            },
          ]}
        />
        <Pages newer="#n" older="#o" />
      </Section>
      <Section title={say('Phiếu tiếp nhận', 'Receipt')}>
        <Columns>
          <Flow>
            <BigCode
              label={say('Mã tra cứu, chụp lại màn hình này', 'Code: take a picture of this screen')}
              code="7K2M-94XQ-3TW8"
            />
            <p>
              {say('Chủ tịch UBND xã Cần Đước trả lời trước ', 'The Chairperson of xã Cần Đước answers before ')}
              <Num>25/09/2026</Num>.
            </p>
          </Flow>
          <Qr
            text="https://longdan.example/tra-cuu/7K2M94XQ3TW8"
            label={say('Mã QR mở trang tra cứu', 'QR code of the look-up page')}
          />
        </Columns>
        <Steps
          steps={[
            { state: 'done', title: say('Đã tiếp nhận', 'Received'), note: '17/08' },
            { state: 'now', title: say('Đang trả lời', 'Being answered'), note: say('hạn 25/09', 'due 25 September') },
            { state: 'next', title: say('Người gửi xác nhận', 'Sender’s verdict') },
          ]}
        />
      </Section>
      <Section title={say('Lịch họp dân', 'Residents’ meetings')}>
        <EmptyState
          action={
            <LinkButton href="#tt" quiet>
              {say('Xem cả tỉnh', 'See the whole province')}
            </LinkButton>
          }
        >
          {say('Chưa có buổi họp nào trong 30 ngày tới.', 'No meeting in the next 30 days.')}
        </EmptyState>
        <ScreenOnly>
          <BigFigure
            figure={say('65,9%', '65.9%')}
            words={say('xác nhận đã xong', 'say settled')}
            base={say(
              '141 trong 214 việc đóng ở quý III/2026, đếm đủ.',
              '141 of 214 matters closed in quarter III/2026, complete count.',
            )}
          />
        </ScreenOnly>
      </Section>
    </>
  )
}
