import { doorKeys } from '../doors.ts'
import { useWords } from '../lang.ts'
import { links } from '../links.ts'
import { Mark } from '../parts/mark.tsx'
import { otherLang, uiWords } from '../words.ts'
import type { PageFrame } from './page-frame.ts'

/** Mark, where we are, language, doors. On phones the doors are opened by their address (#cua), without a script. */
export const Header = (frame: PageFrame) => {
  const words = useWords()
  const doors = frame.doors ?? []
  return (
    <header class="top" id="dau">
      <div class="bar">
        <a class="brand" href={links.home}>
          <Mark size="m" />
          {words.brand}
        </a>
        <ul class="tools">
          <li class="phone">
            <a href="#cua">{words.menu(doors.length)}</a>
          </li>
          <li>
            <LanguageSwitch {...frame} />
          </li>
        </ul>
        <Where {...frame} />
        <nav class="six" id="cua" aria-label={words.nav}>
          {doors.map(({ key, href, current }) => (
            <a href={href} aria-current={current ? 'true' : undefined}>
              {current ? <Mark size="s" door={doorKeys.indexOf(key)} /> : null}
              {words.doors[key].short}
            </a>
          ))}
          <p class="links">
            <DisplaySwitches {...frame} />
          </p>
          <p class="phone">
            <a href="#dau">{words.closeMenu}</a>
          </p>
        </nav>
      </div>
    </header>
  )
}

const Where = ({ place, post, officer }: PageFrame) => {
  const words = useWords()
  return (
    <div class="where">
      {post ? (
        <>
          <span>
            {words.post} <b>{post.title}</b>
          </span>
          <a href={post.changeHref}>{words.changePost}</a>
        </>
      ) : (
        <>
          <span>{place ? <PlaceName {...place} /> : words.wholeProvince}</span>
          <a href={links.choosePlace}>{words.changePlace}</a>
        </>
      )}
      {officer?.signOutForm}
    </div>
  )
}

const PlaceName = ({ name, href, province }: { name: string; href: string; province: string }) => (
  <>
    <a href={href}>{name}</a>, {province}
  </>
)

const LanguageSwitch = ({ lang, path, search = '', languageButton }: PageFrame) => {
  const other = otherLang(lang)
  const name = uiWords(other).languageName
  return languageButton ? (
    <>
      <EnterButton form={languageButton} />
      <button type="submit" class="plain" lang={other} form={languageButton} name="_lang" value={other}>
        {name}
      </button>
    </>
  ) : (
    <a href={links.language(other, path + search)} lang={other} hreflang={other}>
      {name}
    </a>
  )
}

/**
 * The Enter key presses the first button of a form, and the language button stands before the form: this one comes first,
 * says nothing and sends it.
 */
const EnterButton = ({ form }: { form: string }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the Tab key never stops here
  <button type="submit" class="vh" form={form} tabindex={-1} aria-hidden="true" />
)

/** Large type and high contrast, each named by what the link will do. */
export const DisplaySwitches = ({ largeType, highContrast, path, search = '' }: PageFrame) => {
  const words = useWords()
  return (
    <>
      <a href={links.type(!largeType, path + search)}>{largeType ? words.usualType : words.largeType}</a>
      <a href={links.contrast(!highContrast, path + search)}>
        {highContrast ? words.usualContrast : words.highContrast}
      </a>
    </>
  )
}
