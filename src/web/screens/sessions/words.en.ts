import type { WebWords } from '../../words.ts'

export const sessions: WebWords['sessions'] = {
  title: 'Where you are signed in',
  lead: 'Each line is a machine that has this account open. If one is strange, sign it out, then ask the administrator at once for a new password.',
  machine: 'Machine',
  opened: 'Signed in at',
  seen: 'Last used',
  here: 'this machine',
  end: 'Sign out',
  endOf: (machine) => `: ${machine}`,
  endOthers: 'Sign out all other machines',
  onlyHere: 'Only this machine. When you are done, press “Sign out” at the top of the page.',
  kept: 'Only the kind of browser and the times are kept: no location, no network address, no name of a machine. The time of last use may be up to 5 minutes early. One sign-in ends after 12 hours.',
  trusted: 'Trusted machines',
  trustedLead:
    'On these machines the password is enough to sign in; the six figures are not asked for. Remove a machine that was lost or given to somebody else.',
  noTrusted: 'None yet. Tick “Trusted machine” when signing in, on a machine of your own only.',
  trustedSince: 'Trusted since',
  trustedUntil: 'Code asked again after',
  endTrust: 'Trust no longer',
  resetTitle: 'This account was reset',
  reset: (day) =>
    `On ${day} an administrator reset the password and the second factor. All machines were signed out then, and none is trusted any more.`,
  resetNotMine: 'If you did not ask for it, tell the head of your office and the administrator at once.',
  resetKnown: 'I know of it',
  browsers: {
    chrome: 'Chrome',
    'coc-coc': 'Cốc Cốc',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    samsung: 'Samsung Internet',
    other: 'Another browser',
  },
  on: {
    telephone: (browser) => `${browser} on a telephone`,
    computer: (browser) => `${browser} on a computer`,
  },
}
