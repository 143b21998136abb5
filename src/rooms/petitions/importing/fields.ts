/** What a row may tell of a petition. Only what happened and when must be there. */
export const importFields = [
  'received',
  'content',
  'code',
  'topic',
  'place',
  'hamlet',
  'spot',
  'name',
  'phone',
  'state',
  'answer',
] as const
export type ImportField = (typeof importFields)[number]

export const neededFields = ['received', 'content'] as const satisfies readonly ImportField[]

/** What the columns of such files are called, as far as is known; folded when compared. */
export const columnNames: Readonly<Record<ImportField, readonly string[]>> = {
  received: [
    'Ngày nhận',
    'Ngày gửi',
    'Ngày tiếp nhận',
    'Ngày phản ánh',
    'Thời gian gửi',
    'Thời gian',
    'Ngày',
    'created',
    'open_dt',
  ],
  content: [
    'Nội dung phản ánh',
    'Nội dung kiến nghị',
    'Nội dung',
    'Mô tả',
    'Ý kiến',
    'content',
    'descriptor',
    'case_title',
  ],
  code: ['Mã phản ánh', 'Mã hồ sơ', 'Mã việc', 'Mã số', 'Mã', 'Số phiếu', 'id', 'case_enquiry_id'],
  topic: ['Lĩnh vực', 'Loại việc', 'Chủ đề', 'Chuyên mục', 'topic', 'type', 'reason'],
  place: ['Xã, phường', 'Xã phường', 'Xã', 'Phường', 'Đơn vị', 'Địa bàn'],
  hamlet: ['Ấp, khu phố', 'Ấp', 'Khu phố', 'Thôn', 'Tổ dân phố'],
  spot: ['Địa điểm', 'Địa chỉ', 'Vị trí', 'Nơi xảy ra', 'address', 'location'],
  name: ['Người gửi', 'Người phản ánh', 'Họ và tên', 'Họ tên', 'Tên'],
  phone: ['Số điện thoại', 'Điện thoại', 'SĐT', 'Di động'],
  state: ['Trạng thái', 'Tình trạng', 'Kết quả xử lý', 'status', 'case_status'],
  answer: ['Nội dung trả lời', 'Trả lời', 'Kết quả', 'resolution', 'closure_reason'],
}
