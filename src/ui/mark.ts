/**
 * The mark: a đình, the communal house where a village met. Roof, six posts, step; drawn on 32 × 32.
 * A door's mark is the same house with that door's post thick.
 */
const roof =
  'M9 3.2c4.4 1 9.6 1 14 0 .8 4.1 3.9 6.2 8.6 5.4-.9 2.3-3 3.4-6 3.4H6.4c-3 0-5.1-1.1-6-3.4C5.1 9.4 8.2 7.3 9 3.2z'
const step = 'M1.6 27.6h28.8v2.6H1.6z'

const post = (index: number, width: number): string =>
  `M${(5.5 + index * 4.2 - width / 2).toFixed(1)} 13.6h${width}v12.4h-${width}z`

/** Path data of the mark, or of the door whose post (0–5) is given. */
export function markPath(door?: number): string {
  const width = (index: number) => (door === undefined ? 2.2 : index === door ? 4 : 1.2)
  return [roof, ...[0, 1, 2, 3, 4, 5].map((index) => post(index, width(index))), step].join('')
}

/** The mark as a file of its own: the icon of the browser's tab. */
export const markFile = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="${colour}"><path d="${markPath()}"/></svg>`
