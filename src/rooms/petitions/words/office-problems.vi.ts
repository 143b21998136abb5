/** What is wrong with a field of the office's forms, so that the summary says which one. Others fall back to what all rooms say. */
export const problemsVi = {
  'title.too-short': 'Xin ghi tên việc, vài chữ là đủ.',
  'topic.missing': 'Xin chọn việc này về loại nào.',
  'place.missing': 'Xin chọn nơi xảy ra việc.',
  'to.missing': 'Xin chọn chức danh nhận việc.',
  'ground.not-a-choice': 'Xin chọn vì sao, trong các mục có sẵn.',
  'reason.too-short': 'Xin ghi rõ lý do, ít nhất một câu ngắn.',
  'text.too-short': 'Xin ghi nội dung, ít nhất một câu ngắn.',
  'report.too-short': 'Xin ghi đã làm gì, ngày nào.',
  'answers.too-short': 'Xin trả lời điểm này, ít nhất một câu ngắn.',
  'outcome.not-a-choice': 'Xin chọn kết quả.',
  'documentNumber.missing': 'Xin ghi số văn bản.',
  'question.too-short': 'Xin ghi câu hỏi sẽ công khai.',
  'answer.too-short': 'Xin ghi câu trả lời sẽ công khai.',
  'purpose.not-a-choice': 'Xin chọn mở tên và số điện thoại để làm gì.',
  'channel.not-a-choice': 'Xin chọn đã hỏi bằng cách nào.',
} as const
