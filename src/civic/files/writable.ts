/** Controls, halves of a pair, and two code points that are none: XML 1.0 has no place for them, not even escaped. */
const unwritable = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu

/** The text as an office file can hold it: with one of those, no program opens it. */
export const writable = (text: string): string => text.replace(unwritable, '')
