/** Names of the forms of the sender's page, and their ids on it. */
export const settledForm = 'da-xong'
export const notSettledForm = 'chua-xong'
export const moreForm = 'bo-sung'
export const withdrawForm = 'rut'

export const followPath = '/theo-doi'
export const followAction = (form: string): string => `${followPath}/${form}`

/** The control's id of a field: reasons are asked twice on this page. */
export const fieldId = (form: string, field: string): string => `${form}-${field}`
