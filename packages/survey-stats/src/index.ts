export { normalQuantile } from './normal-quantile.ts'
export { type Interval, wilson } from './wilson.ts'
