import type { Day } from '../../../packages/workdays/src/index.ts'

interface Channel {
  title: string
  link: string
  description: string
}

/** One piece of news. */
export interface NewsItem {
  title: string
  link: string
  description: string
  on: Day
}

/** RSS 2.0. A day begins at midnight in Vietnam. */
export const rss = (channel: Channel, items: readonly NewsItem[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    `<title>${escaped(channel.title)}</title>`,
    `<link>${escaped(channel.link)}</link>`,
    `<description>${escaped(channel.description)}</description>`,
    '<language>vi</language>',
    ...items.map(
      ({ title, link, description, on }) =>
        `<item><title>${escaped(title)}</title><link>${escaped(link)}</link><guid isPermaLink="false">${escaped(link)}#${on}</guid><description>${escaped(description)}</description><pubDate>${new Date(`${on}T00:00:00+07:00`).toUTCString()}</pubDate></item>`,
    ),
    '</channel></rss>',
    '',
  ].join('\n')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
