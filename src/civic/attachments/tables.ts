import type { Day } from '../../../packages/workdays/src/index.ts'

interface PublicAttachment {
  id: string
  matter_id: string
  file_id: string
  position: number
  width: number
  height: number
}

export interface AttachmentTables {
  'civic.attachment': PublicAttachment & { author: 'sender' | 'post'; published_on: Day | null }
  'civic.public_attachment': PublicAttachment
  'civic.kept_photo': {
    id: string
    client_key: string
    file_id: string
    position: number
    width: number
    height: number
    kept_at: Date
  }
}
