import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { hmac, type MasterKey } from './keys.ts'
import { StartError } from './start-error.ts'

/** Connection strings of the two login roles of a database. */
export type LoginUrls = { appUrl: string; outsideUrl: string }

/** Whoever makes the roles of one database holds this lock: two processes may start at once. */
const rolesLock = 7_146_002

/**
 * Sees to it that this database has its two login roles, `<database>_login_app` and `<database>_login_public`, members of the group
 * roles of migration 0001. Their passwords follow from the master key, so nothing needs to be kept or typed.
 */
export async function ensureLogins(ownerUrl: string, masterKey: MasterKey): Promise<LoginUrls> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const database = await databaseName(client)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [rolesLock])
    const appUrl = await ensureLogin(client, ownerUrl, masterKey, `${database}_login_app`, 'long_dan_app')
    const outsideUrl = await ensureLogin(client, ownerUrl, masterKey, `${database}_login_public`, 'long_dan_public')
    const name = escapeIdentifier(database)
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to long_dan_app, long_dan_public`)
    await client.query('commit')
    return { appUrl, outsideUrl }
  } finally {
    await client.end()
  }
}

async function databaseName(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  return rows[0]?.name ?? ''
}

async function ensureLogin(client: Client, ownerUrl: string, key: MasterKey, login: string, group: string) {
  const password = hmac(key, 'database-login', login).toString('base64url')
  const found = await client.query('select from pg_roles where rolname = $1', [login])
  const verb = found.rowCount === 0 ? 'create' : 'alter'
  const [role, secret] = [escapeIdentifier(login), escapeLiteral(password)]
  try {
    await client.query(`${verb} role ${role} login password ${secret}`)
  } catch (error) {
    throw new StartError(
      `The role of DATABASE_URL cannot ${verb} the role ${login}; give it CREATEROLE (${reasonOf(error)})`,
    )
  }
  try {
    await client.query(`grant ${group} to ${role}`)
  } catch (error) {
    throw new StartError(
      `The role of DATABASE_URL cannot give ${group} to ${login}; grant it ${group} WITH ADMIN OPTION (${reasonOf(error)})`,
    )
  }
  const url = new URL(ownerUrl)
  url.username = login
  url.password = password
  return url.href
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
