import { accept } from './work-accept.tsx'
import { approve, returnDraft } from './work-approve.tsx'
import { ask, supply } from './work-ask.tsx'
import { assign } from './work-assign.tsx'
import type { WorkForm } from './work-form.tsx'
import { forward } from './work-forward.tsx'
import { place } from './work-place.tsx'
import { promiseKept } from './work-promise.tsx'
import { publish } from './work-publish.tsx'
import { receive } from './work-receive.tsx'
import { submit } from './work-submit.tsx'
import { withhold } from './work-withhold.tsx'

/** Everything an office does on the page of a petition, in the order it is offered. */
export const workForms: readonly WorkForm[] = [
  receive,
  place,
  accept,
  approve,
  returnDraft,
  supply,
  submit,
  assign,
  ask,
  forward,
  publish,
  withhold,
  promiseKept,
]
