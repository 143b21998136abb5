/** Whether a text may accuse a person; used to ask the sender, never to refuse. */
export const looksLikeAccusation = (_text: string): boolean => false
