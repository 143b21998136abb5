export { canonicalBytes, canonicalJson } from './canonical-json.ts'
