import type { Lang } from '../../../../ui/index.ts'
import { dialogueWords } from '../../words.ts'

/** Where the page's script says which rows are on this device and which the server has. Without the script nothing of it is seen. */
export const KeptRows = ({ form, lang }: { form: string; lang: Lang }) => {
  const { grid } = dialogueWords(lang).office
  return (
    <section
      class="part full"
      aria-labelledby="giu-h"
      hidden
      data-keeps={form}
      data-first="text"
      data-stays="hamlet topic"
      data-waiting={grid.waiting}
      data-received={grid.received}
      data-refused={grid.refused}
      data-mend={grid.mend}
      data-offline={grid.offline}
      data-locked={grid.locked}
    >
      <h2 id="giu-h">{grid.kept}</h2>
      <div class="flow">
        <p>{grid.keepNote}</p>
        <p role="status" />
        <ul class="items" />
      </div>
    </section>
  )
}
