import { fold } from '../../../packages/vietnamese/src/index.ts'

/**
 * Hamlets and quarters are written by hand and have no list to choose from. Two spellings are the same hamlet when their keys are equal:
 * without accents, in small letters, without signs ("Ấp 1, Phước Tuy" and "ap 1 Phước Tuy").
 */
export const hamletKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
