/** Shapes are drawn because the face lacks ✓ and →. Each on 16 × 16, told apart in greyscale. */
const shapes = {
  good: <path class="stroke" d="m2 8.6 4.2 4.2L14 3.6" />,
  bad: <path class="stroke" d="m3.2 3.2 9.6 9.6m0-9.6-9.6 9.6" />,
  late: <path fill-rule="evenodd" d="M8 .6 15.8 15H.2zM7 5.6v4.8h2V5.6zm0 6v1.8h2v-1.8z" />,
  soon: <path fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.8v10.4A5.2 5.2 0 0 1 8 2.8z" />,
  mute: <path d="M2 6.7h12v2.6H2z" />,
  run: <circle class="stroke" cx="8" cy="8" r="5.4" />,
  up: <path d="m8 1 6.2 7H10v7H6V8H1.8z" />,
  back: <path d="m1 8 7-6.2V6h7v4H8v4.2z" />,
} as const

export type TagStatus = keyof typeof shapes

export const StatusShape = ({ status }: { status: TagStatus }) => (
  <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
    {shapes[status]}
  </svg>
)
