import type { CivicWords } from './words.ts'

export const en: CivicWords = {
  refusals: {
    'file-missing': 'Please choose the file.',
    'file-too-large': (params) =>
      `The file is larger than ${params.most} MB. Please split it, or take its pictures out.`,
    'file-too-heavy': 'This file is too large to read. Please copy the table into a new file, or save it as CSV.',
    'file-old-excel':
      'This is an old Excel file (.xls), or one with a password. Please open it in Excel and save it as “Excel Workbook (.xlsx)” without a password.',
    'file-not-table': 'This file is no Excel table (.xlsx) and no CSV, or it is damaged.',
    'file-not-text': 'This file is no Excel table (.xlsx) and no CSV, or its letters cannot be read.',
    'file-empty': 'The file has no rows.',
    'file-no-header': 'The row that names the columns was not found. Please put it at the top of the table.',
    'file-too-many-columns': (params) =>
      `The table has more than ${params.most} columns. Please delete those not used.`,
    'file-too-many-rows': (params) => `The file has more than ${params.most} rows. Please split it.`,
    missing: 'This is empty: please fill it in.',
    'too-long': (params) => `Too long: please write no more than ${params.most} characters.`,
    'too-short': (params) => `Too short: please write at least ${params.least} characters.`,
    'not-a-choice': 'Please choose one of the answers given.',
    'not-understood': 'This could not be understood: please check it.',
    'not-a-day': 'There is no such day. Please give day, month and year.',
    'key-of-another-deed': 'This page was already used to send something else. Please open it again and send.',
    'not-allowed': 'Whoever uses this page now may not do that.',
    'not-found': 'Not found. The address may be mistyped, or the matter is not public.',
    'not-now':
      'This cannot be done now, or somebody has done it already. Please open the page again to see how things stand.',
    'too-many': 'Too many attempts. Please wait a few minutes and try again.',
    'too-large':
      'What was sent is over 24 MB. Please use the back button of the browser, which usually still has your words; leave out some photos and send again.',
    'photo-unreadable': 'One photo cannot be opened. The others are kept. Please choose another one.',
    'photo-too-large': 'One photo is too large. The others are kept. Please take a smaller one.',
    'photos-too-many': (params) =>
      `Only ${params.most} photos can be sent. The first ${params.most} are kept; please press send again.`,
    'photo-wrong-type': 'One file is not a photo. The others are kept.',
    'no-route': 'No office answers for this place yet.',
    'no-rule': 'There is no rule for this day yet.',
    'not-a-login': 'A login has at least 2 small letters without marks, figures, points or hyphens.',
    'login-taken': 'Somebody has this login already.',
    'no-such-officer': 'No account has this login.',
    'already-holds': 'This person holds that post already.',
    'ends-before-it-began': 'The end must come after the first day.',
    'last-administrator': 'This is the last administrator. Let somebody else administer first, then close it.',
    'link-used-up': 'This link was used or is too old. Please ask the administrator for another.',
    'wrong-code': 'The six figures are wrong. Please type the code that the app shows now.',
    'sign-in-failed':
      'Login, password or the six figures are wrong. Each code works once: please wait for a new one and try again.',
  },
  facts: {
    'duty.overdue': 'The due day passed without an answer',
    'duty.inherited': 'Passed on to the office that took over',
    'officer.created': 'An officer’s account was made',
    'officer.activated': 'An officer set a password and a second factor',
    'officer.second-factor-reset': 'An officer’s password and second factor were reset',
    'officer.sessions-ended': 'An officer was signed out everywhere',
    'officer.closed': 'An officer’s account was closed',
    'holder.set': 'A post was given a holder',
    'holding.ended': 'A holder left a post',
  },
  duties: {},
}
