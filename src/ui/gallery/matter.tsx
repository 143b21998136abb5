import {
  assets,
  Button,
  ClockStrip,
  Columns,
  Details,
  Eaves,
  Facts,
  Flow,
  Form,
  Note,
  Num,
  Photos,
  PrintSheet,
  Prose,
  Row,
  Section,
  Small,
  Tag,
  Talk,
  TextInput,
  Turn,
  VerdictBox,
} from '../index.ts'
import { sampleClock } from './clock-sample.ts'
import { useSay } from './say.ts'

/** What the page of one matter is made of. */
export const Matter = () => {
  const say = useSay()
  return (
    <>
      <PrintSheet
        parent="Tỉnh Tây Ninh"
        office="UBND xã Cần Đước"
        number="12/TB-UBND"
        placeAndDay="Cần Đước, ngày 15 tháng 9 năm 2026"
      >
        Bản in từ nhật ký công khai ngày 15/09/2026, mã PA-7K2M-94. Dữ liệu mẫu.
      </PrintSheet>
      <Facts
        facts={[
          {
            term: say('Người phải trả lời', 'Who must answer'),
            value: say('Chủ tịch UBND xã Cần Đước', 'Chairperson, xã Cần Đước'),
          },
          {
            term: say('Hạn trả lời', 'Due day'),
            value: (
              <>
                {say('thứ Sáu ', 'Friday ')}
                <Num>25/09/2026</Num>
                {say(', còn 8 ngày làm việc', ', 8 working days left')}
              </>
            ),
          },
          {
            term: say('Nơi xảy ra', 'Where'),
            value: say('Ấp Bà Nghĩa, xã Tân Chánh cũ', 'Ấp Bà Nghĩa, former xã Tân Chánh'),
          },
          { term: say('Tôi cũng gặp', 'Me too'), value: say('12 hộ', '12 households') },
        ]}
      />
      <Row>
        <Tag status="up">{say('Đã báo cáo cấp trên', 'Escalated')}</Tag>
        <Tag status="late">{say('Quá hạn 2 ngày', 'Overdue by 2 days')}</Tag>
        <Tag status="soon">{say('Đến hạn hôm nay', 'Due today')}</Tag>
        <Tag status="run">{say('Chờ người gửi', 'Waiting for the sender')}</Tag>
        <Tag status="mute">{say('Đóng, chưa ai xác nhận', 'Closed, not confirmed')}</Tag>
        <Tag status="back">{say('Người gửi đã rút', 'Withdrawn')}</Tag>
      </Row>
      <VerdictBox title={say('Người gửi nói: chưa xong', 'The sender says: not settled')}>
        <Columns>
          <Flow>
            <p>
              <Tag status="good">{say('Điểm 1: đã xong', 'Point 1: settled')}</Tag>
              <br />
              {say('Chiều nước lên được bồn.', 'Water reaches the tank in the afternoon.')}
            </p>
            <p>
              <Tag status="bad">{say('Điểm 2: chưa xong', 'Point 2: not settled')}</Tag>
              <br />
              {say('Nước bớt đục nhưng chưa thấy phiếu kiểm nghiệm.', 'Less cloudy, but no test report was shown.')}
            </p>
          </Flow>
          <Form action="/xac-nhan" clientKey="4f1c">
            <p>
              {say(
                'Chỉ người gửi ghi được vào đây. Không ai trong cơ quan sửa hay đóng thay.',
                'Only the sender can write here. Nobody in the office can change or close it.',
              )}
            </p>
            <Row>
              <TextInput name="ma" label={say('Mã trên phiếu', 'Code on the slip')} autoComplete="off" />
              <Button>{say('Cho ý kiến', 'Say so')}</Button>
            </Row>
          </Form>
        </Columns>
      </VerdictBox>
      <Section id="dong-ho" full title={say('Vì sao là ngày này?', 'Why this day?')}>
        <p>
          <b>
            {say('Trả lời ngày làm việc thứ 13 trong 15 ngày: đúng hạn.', 'Answered on working day 13 of 15: on time.')}
          </b>
        </p>
        <ClockStrip days={sampleClock(say)} />
        <Details summary={say('Từng ngày được tính thế nào', 'How each day is counted')}>
          <p>
            {say(
              'Ngày nhận không tính; thứ Bảy làm bù được tính.',
              'The day of receipt is not counted; a Saturday worked in exchange is.',
            )}
          </p>
        </Details>
        <Note>
          <p>
            {say('Hạn 15 ngày làm việc theo quy định của tỉnh. ', 'Fifteen working days by the province’s rule. ')}
            <b>{say('Chưa đối chiếu bản gốc.', 'Not checked against the original.')}</b>
          </p>
        </Note>
      </Section>
      <Section title={say('Hỏi và trả lời', 'Question and answer')}>
        <Talk>
          <Turn
            who="person"
            by={say('Người gửi', 'The sender')}
            when={say(
              '17/08, tại bộ phận một cửa, cán bộ nhập giúp',
              '17 August, at the one-stop shop, entered by staff',
            )}
          >
            <Prose
              text={say(
                'Từ đầu tháng 8, khoảng 4 giờ chiều nước chảy rất yếu, nhà cuối tuyến không lên được bồn.\nNước đục, có mùi phèn, để qua đêm thấy cặn.',
                'Since early August water has been very weak around 4 p.m.; houses at the end of the line cannot fill their tanks.\nIt is cloudy and smells of alum.',
              )}
            />
          </Turn>
          <Turn
            who="act"
            by={say('Giao Trưởng phòng Kinh tế', 'Assigned to the Head of the Economic Division')}
            when="17/08"
          />
          <Turn who="office" by={say('Phòng Kinh tế trả lời', 'The Economic Division answers')} when="08/09">
            <p>
              {say(
                'Trạm cấp nước đã thay van và đổi giờ bơm từ 01/09.',
                'The station has changed the valve and the pumping hours since 1 September.',
              )}
            </p>
            <Small>{say('Biên bản đo áp lực, PDF, 2 trang, 184 KB', 'Pressure record, PDF, 2 pages, 184 KB')}</Small>
          </Turn>
        </Talk>
        <Photos
          photos={[
            {
              src: assets.markUrl,
              alt: say('Ảnh 1 người gửi chụp', 'Photo 1 taken by the sender'),
              width: 320,
              height: 240,
            },
          ]}
        />
        <Eaves>
          <p>
            {say(
              'Hộp có mái: dùng cho điều quan trọng nhất của trang.',
              'A box with eaves: for the most important thing on a page.',
            )}
          </p>
        </Eaves>
      </Section>
    </>
  )
}
