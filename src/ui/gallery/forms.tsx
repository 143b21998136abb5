import {
  ActionBar,
  Button,
  Check,
  Choice,
  FileInput,
  Form,
  Intro,
  Lead,
  LinkButton,
  Select,
  TextArea,
  TextInput,
} from '../index.ts'
import { useSay } from './say.ts'

/** Id of the gallery's form, for the language switch. */
export const galleryForm = 'gui'

/** Every control, with and without an error. */
export const Forms = () => {
  const say = useSay()
  return (
    <>
      <Intro title={say('Gửi phản ánh, đề nghị', 'Send a reflection or proposal')}>
        <Lead>
          {say(
            'Không cần tài khoản. Tên và số điện thoại không công khai.',
            'No account needed. Name and telephone number are never public.',
          )}
        </Lead>
      </Intro>
      <Form action="/gui" clientKey="9a07" id={galleryForm} files hidden={{ place: 'can-duoc' }}>
        <TextArea
          name="viec"
          label={say('Việc gì?', 'What is the matter?')}
          hint={say(
            'Từ bao giờ, bà con muốn được giải quyết thế nào.',
            'Since when, and what should be done about it.',
          )}
          error={say('Viết việc đã xảy ra, ít nhất một câu', 'Write what happened, at least one sentence')}
          rows={4}
        />
        <Choice
          name="phan"
          label={say('Phần nào của xã Thái Trị cũ?', 'Which part of former xã Thái Trị?')}
          hint={say('Từ 01/07/2025 xã này chia về hai nơi.', 'Since 1 July 2025 it belongs to two communes.')}
          error={say('Chọn phần đất của xã Thái Trị cũ', 'Choose the part of former xã Thái Trị')}
          options={[
            { value: 'vh', label: say('Phần nay thuộc xã Vĩnh Hưng', 'The part now in xã Vĩnh Hưng') },
            { value: 'kh', label: say('Phần nay thuộc xã Khánh Hưng', 'The part now in xã Khánh Hưng') },
            { value: '?', label: say('Không rõ', 'Not sure'), hint: say('Cán bộ sẽ hỏi lại', 'Staff will ask') },
          ]}
        />
        <Choice
          name="loai"
          several
          value={['duong']}
          label={say('Việc thuộc loại nào?', 'What kind is it?')}
          options={[
            { value: 'duong', label: say('Đường, cầu, kênh mương', 'Road, bridge, canal') },
            { value: 'dien', label: say('Điện, nước', 'Electricity, water') },
          ]}
        />
        <Select
          name="ap"
          label={say('Ở ấp nào?', 'Which hamlet?')}
          options={[
            { value: '1', label: say('Ấp Bà Nghĩa', 'Ấp Bà Nghĩa') },
            { value: '2', label: say('Ấp Lăng', 'Ấp Lăng') },
          ]}
        />
        <FileInput
          name="anh"
          optional
          multiple
          accept=".jpg,.png,.pdf"
          label={say('Ảnh', 'Photographs')}
          hint={say(
            'JPG, PNG hoặc PDF, tới 10 MB. Vị trí chụp được xóa khỏi ảnh.',
            'JPG, PNG or PDF, up to 10 MB. The place where it was taken is removed.',
          )}
        />
        <TextInput
          name="dt"
          short
          optional
          type="tel"
          autoComplete="tel"
          value="090 000 012"
          label={say('Số điện thoại để báo kết quả', 'Telephone number for the answer')}
          hint={say('Không công khai.', 'Never public.')}
          error={say('Số điện thoại cần 10 chữ số, đang có 9', 'A telephone number has 10 digits; this one has 9')}
        />
        <Check
          name="cong-khai"
          label={say('Đồng ý đăng câu hỏi và câu trả lời', 'The question and answer may be published')}
          hint={say('Sau khi bỏ tên, số nhà, số điện thoại.', 'After names, house and telephone numbers are removed.')}
        />
        <ActionBar>
          <Button>{say('Kiểm tra lại rồi gửi', 'Check and send')}</Button>
          <Button quiet name="luu" value="1">
            {say('Lưu nháp', 'Save a draft')}
          </Button>
          <LinkButton href="/" quiet>
            {say('Thôi', 'Cancel')}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  )
}
