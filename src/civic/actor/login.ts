import { z } from 'zod'

/** What an officer signs in with: small letters, figures, point, hyphen, underscore; two characters at least. */
export const Login = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().refine((text) => /^[a-z0-9][a-z0-9._-]{1,62}$/.test(text), { params: { code: 'not-a-login' } }))
