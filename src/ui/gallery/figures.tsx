import {
  type Column,
  Interval,
  IntervalScale,
  Num,
  Section,
  Shares,
  Small,
  Spoken,
  StackTable,
  Table,
  Tag,
} from '../index.ts'
import { useSay } from './say.ts'

type Score = { place: string; n: number; share: number; low: number; high: number; late: number }

const scores: Score[] = [
  { place: 'Phường An Tịnh', n: 125, share: 76, low: 67.8, high: 82.6, late: 1 },
  { place: 'Xã An Lục Long', n: 168, share: 95, low: 90.1, high: 97.2, late: 0 },
  { place: 'Xã Cần Đước', n: 214, share: 66, low: 59.3, high: 71.9, late: 3 },
]

/** Numbers: shares, intervals, a short table and one that becomes a list. */
export const Figures = () => {
  const say = useSay()
  const columns: Column<Score>[] = [
    { head: say('Xã, phường', 'Commune, ward'), header: true, cell: ({ place }) => <a href="#xa">{place}</a> },
    { head: say('Số việc', 'Matters'), num: true, cell: ({ n }) => n },
    { head: say('Xác nhận', 'Confirmed'), num: true, cell: ({ share }) => <b>{share}%</b> },
    {
      head: (
        <>
          <IntervalScale />
          <Spoken>{say('Sai số', 'Interval')}</Spoken>
        </>
      ),
      bar: true,
      stacked: 'line',
      cell: ({ share, low, high }) => (
        <Interval
          value={share}
          low={low}
          high={high}
          spoken={say(`${share}%, sai số ${low}% đến ${high}%`, `${share}%, interval ${low}% to ${high}%`)}
        />
      ),
    },
    { head: say('Quá hạn', 'Overdue'), num: true, cell: ({ late }) => late },
    {
      head: say('Nhận xét', 'Finding'),
      stacked: 'half',
      cell: ({ low }) =>
        low > 90 ? (
          <Tag status="good">{say('Trên 90%', 'Above 90%')}</Tag>
        ) : (
          <Tag status="mute">{say('Chưa nói được', 'Cannot say')}</Tag>
        ),
    },
  ]
  return (
    <>
      <Section title={say('Người gửi nói gì', 'What senders say')}>
        <Shares
          id="phan-qui-3"
          spoken={say(
            '214 việc: xác nhận 141, chưa đồng ý 27, chưa có ý kiến 38, rút 8',
            '214 matters: confirmed 141, not agreed 27, no word 38, withdrawn 8',
          )}
          shares={[
            {
              pattern: 'good',
              n: 141,
              name: say('Xác nhận đã xong', 'Confirmed'),
              figure: say('141 (65,9%)', '141 (65.9%)'),
            },
            { pattern: 'bad', n: 27, name: say('Chưa đồng ý', 'Not agreed'), figure: say('27 (12,6%)', '27 (12.6%)') },
            {
              pattern: 'silent',
              n: 38,
              name: say('Chưa có ý kiến', 'No word'),
              figure: say('38 (17,8%)', '38 (17.8%)'),
            },
            { pattern: 'blank', n: 8, name: say('Người gửi đã rút', 'Withdrawn'), figure: say('8 (3,7%)', '8 (3.7%)') },
          ]}
        />
      </Section>
      <Section id="xa-phuong" full title={say('Từng xã, phường', 'Commune by commune')}>
        <StackTable
          caption={say(
            'Phần việc người gửi xác nhận đã xong, quý III/2026, xếp theo tên. Thanh mờ: với cách làm như vậy, số này có thể dao động trong khoảng nào. Dưới 10 việc không nêu phần trăm.',
            'Share of matters confirmed as settled, quarter III/2026, by name. Pale bar: how far such a figure may swing. No share below 10 matters.',
          )}
          columns={columns}
          rows={scores}
        />
      </Section>
      <Section title={say('Bàn việc', 'The desk')}>
        <StackTable
          caption={say('Việc đang chờ, xếp theo hạn', 'Waiting matters by due day')}
          hideCaption
          columns={[
            { head: say('Hạn', 'Due'), stacked: 'line', cell: ({ due, tag }) => [<b>{due}</b>, ' ', tag] },
            { head: say('Việc', 'Matter'), header: true, cell: ({ title }) => <a href="#v">{title}</a> },
            { head: say('Đang ở đâu', 'Where it stands'), stacked: 'half', cell: ({ where }) => where },
          ]}
          groups={[
            {
              title: [say('Quá hạn ', 'Overdue '), <Num>1</Num>],
              rows: [
                {
                  due: '11/09',
                  tag: <Tag status="late">{say('Quá 2 ngày', '2 days over')}</Tag>,
                  title: say(
                    'Cống qua đường ấp bể nắp, xe đạp học sinh té',
                    'Broken culvert lid, pupils fall off bicycles',
                  ),
                  where: say('Phòng Kinh tế đã trình', 'Submitted by the Economic Division'),
                },
              ],
            },
            {
              title: [say('Hôm nay ', 'Today '), <Num>1</Num>],
              rows: [
                {
                  due: '15/09',
                  tag: <Tag status="soon">{say('Hôm nay', 'Today')}</Tag>,
                  title: say('Đề nghị gắn gương cầu lồi ở khúc cua chợ Trạm', 'A mirror for the bend at chợ Trạm'),
                  where: say('Chưa giao', 'Not assigned'),
                },
              ],
            },
          ]}
        />
      </Section>
      <Section title={say('Số đã công bố để so', 'Published figures to compare')}>
        <Table
          caption={say(
            'SIPAS, cả nước: mức hài lòng về phục vụ hành chính.',
            'SIPAS, whole country: satisfaction with public services.',
          )}
          columns={[
            {
              head: say('Năm', 'Year'),
              header: true,
              cell: ({ year, source }) => [year, ' ', <Small>{source}</Small>],
            },
            { head: say('Hài lòng', 'Satisfied'), num: true, cell: ({ share }) => share },
          ]}
          rows={[
            { year: '2023', source: 'baotintuc.vn', share: say('82,66%', '82.66%') },
            { year: '2024', source: 'petrotimes.vn', share: say('83,94%', '83.94%') },
          ]}
        />
      </Section>
    </>
  )
}
