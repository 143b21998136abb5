import type { Child } from 'hono/jsx'

/**
 * Heading of an official paper, seen on paper only and always Vietnamese. The one place for capitals.
 * LAW: Nghị định 30/2020/NĐ-CP, Phụ lục I (national name and motto right, issuing office left).
 * `parent` is the superior office, `office` the one that issues; the line below says what this print was taken from.
 */
export const PrintSheet = ({
  parent,
  office,
  number,
  placeAndDay,
  children,
}: {
  parent?: string | undefined
  office: string
  number?: string | undefined
  placeAndDay?: string | undefined
  children?: Child
}) => (
  <div class="sheet" lang="vi">
    <div class="heads">
      <div>
        {parent ? <p class="caps">{parent}</p> : null}
        <p class="caps">
          <b>{office}</b>
        </p>
        {number ? <p>Số: {number}</p> : null}
      </div>
      <div>
        <p class="caps">
          <b>Cộng hòa xã hội chủ nghĩa Việt Nam</b>
        </p>
        <p class="motto">
          <b>Độc lập - Tự do - Hạnh phúc</b>
        </p>
        {placeAndDay ? (
          <p>
            <i>{placeAndDay}</i>
          </p>
        ) : null}
      </div>
    </div>
    {children ? <p class="s">{children}</p> : null}
  </div>
)
