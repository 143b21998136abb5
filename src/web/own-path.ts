/** A path of this house, from something anybody may have written into a link; '/' for whatever leads elsewhere. */
export const ownPath = (text: string | undefined): string => {
  const here = 'http://house.invalid'
  if (!text?.startsWith('/') || !URL.canParse(text, here)) return '/'
  const url = new URL(text, here)
  if (url.origin !== here || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search
}
