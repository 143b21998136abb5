import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { assets } from '../assets.ts'
import { LangContext } from '../lang.ts'
import { uiWords } from '../words.ts'
import { DemoBanner } from './demo-banner.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { PageFrame } from './page-frame.ts'

/** The whole document, doctype included. Works without a style sheet and without a script. */
export const Page = ({ children, ...frame }: PageFrame & { children?: Child }) => {
  const words = uiWords(frame.lang)
  return html`<!doctype html>${(
    <html
      lang={frame.lang}
      data-type={frame.largeType ? 'large' : undefined}
      data-contrast={frame.highContrast ? 'more' : undefined}
    >
      <LangContext.Provider value={frame.lang}>
        <Head {...frame} />
        <body>
          <a class="skip" href="#chinh">
            {words.skip}
          </a>
          {frame.demo ? <DemoBanner {...frame.demo} /> : null}
          <Header {...frame} />
          <main id="chinh">{children}</main>
          <Footer {...frame} />
        </body>
      </LangContext.Provider>
    </html>
  )}`
}

const Head = ({ lang, title, error, saveData, script }: PageFrame) => {
  const words = uiWords(lang)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="theme-color" content={assets.themeColour} />
      <title>{`${error ? words.errorPrefix : ''}${title} · ${words.brand}`}</title>
      <link rel="icon" type="image/svg+xml" href={assets.markUrl} />
      <link rel="stylesheet" href={assets.styleUrl} />
      {saveData ? null : <link rel="stylesheet" href={assets.fontStyleUrl} />}
      {script ? <script type="module" src={script} /> : null}
    </head>
  )
}
