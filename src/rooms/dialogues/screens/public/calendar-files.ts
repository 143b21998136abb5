import { addMonths } from '../../../../../packages/workdays/src/index.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { icalendar } from '../../icalendar.ts'
import { calledSince, type ListedMeeting, latelyAnnounced } from '../../reads/public/meetings.ts'
import { standingPlaces } from '../../reads/public/places.ts'
import { rss } from '../../rss.ts'
import type { DialogueTables } from '../../tables.ts'
import { dialogueWords } from '../../words.ts'
import { type Asked, askedAddress, kindIn, placeIn } from './calendar-asked.ts'
import { calendarTitle } from './calendar-view.tsx'
import { whenHeld } from './said.ts'
import { publicDownload } from './screen.ts'

/** A subscribed calendar is the whole one: what is over stays in it for a year. */
const most = { calendar: 500, news: 50 }
const monthsKept = 12

interface Taken {
  asked: Asked
  meetings: readonly ListedMeeting[]
}

const askedOf = async ({ db }: Reading<CivicTables & DialogueTables>, { query, today }: Visit): Promise<Asked> => ({
  place: placeIn(query, await standingPlaces(db, today)),
  kind: kindIn(query),
})

/** Files are for anybody's machine and always Vietnamese. */
const words = dialogueWords('vi').public

const calendarFile = publicDownload({
  path: '/lich.ics',
  reads: 'public',
  may: anyone,
  read: async (reading, visit): Promise<Taken> => {
    const asked = await askedOf(reading, visit)
    const by = { placeId: asked.place?.id, kind: asked.kind }
    const since = addMonths(visit.today, -monthsKept)
    return { asked, meetings: await calledSince(reading.db, since, by, most.calendar) }
  },
  write: ({ asked, meetings }, { publicUrl }) => ({
    name: 'lich-hop.ics',
    type: 'text/calendar; charset=utf-8',
    content: icalendar(
      calendarTitle(asked, 'vi'),
      meetings.map((meeting) => ({
        uid: `${meeting.code}@${new URL(publicUrl).hostname}`,
        stamp: meeting.announcedOn,
        on: meeting.heldOn,
        at: meeting.startsAt,
        cancelled: meeting.stage === 'cancelled',
        summary: `${words.kinds[meeting.kind]}: ${meeting.subject}`,
        location: `${meeting.venue}, ${meeting.place}`,
        url: `${publicUrl}/hop/${meeting.code}`,
      })),
    ),
  }),
})

const newsFile = publicDownload({
  path: '/lich.rss',
  reads: 'public',
  may: anyone,
  read: async (reading, visit): Promise<Taken> => {
    const asked = await askedOf(reading, visit)
    const by = { placeId: asked.place?.id, kind: asked.kind }
    return { asked, meetings: await latelyAnnounced(reading.db, by, most.news) }
  },
  write: ({ asked, meetings }, { publicUrl }) => ({
    type: 'application/rss+xml; charset=utf-8',
    content: rss(
      {
        title: calendarTitle(asked, 'vi'),
        link: publicUrl + askedAddress('/lich', asked),
        description: words.calendar.lead,
      },
      meetings.map((meeting) => ({
        title: `${words.kinds[meeting.kind]}: ${meeting.subject}`,
        link: `${publicUrl}/hop/${meeting.code}`,
        description: [
          meeting.stage === 'cancelled' ? words.stages.cancelled : '',
          `${meeting.office}, ${whenHeld(meeting, 'vi')}, ${meeting.venue}, ${meeting.place}.`,
        ]
          .filter(Boolean)
          .join('. '),
        on: meeting.announcedOn,
      })),
    ),
  }),
})

export const calendarFiles = [calendarFile, newsFile]
