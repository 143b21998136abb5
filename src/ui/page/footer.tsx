import { useWords } from '../lang.ts'
import { links } from '../links.ts'
import { DisplaySwitches } from './header.tsx'
import type { PageFrame } from './page-frame.ts'

/** How figures are made, where to check them, and the way for people without internet. */
export const Footer = (frame: PageFrame) => {
  const words = useWords()
  return (
    <footer class="foot">
      <div class="bar">
        <p class="links">
          <a href={links.help}>{words.help}</a>
          <a href={links.howCounted}>{words.howCounted}</a>
          <a href={links.publicLog}>{words.publicLog}</a>
          <DisplaySwitches {...frame} />
          <a href={links.staff}>{words.forStaff}</a>
        </p>
        <p class="s">{words.offline}</p>
      </div>
    </footer>
  )
}
