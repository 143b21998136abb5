/*
 * The words that make a text look like an accusation against a person. Three lists, because one missing accent or one
 * missing actor turns an everyday word into an accusation and back: "nhũng nhiễu" and "nhưng nhiều", "bảo kê" and
 * "bờ bao kè", "tố cáo" and "tổ cao", "nhận tiền" of a bribe and of a subsidy. A new word comes with a test for its twin.
 */

/** Enough by themselves when written with accents. */
export const OUTRIGHT = [
  ...['tố cáo', 'tố giác', 'hối lộ', 'lót tay', 'vòi vĩnh', 'vòi tiền', 'nhũng nhiễu', 'tham nhũng', 'tham ô'],
  ...['ăn chặn', 'ăn bớt', 'xà xẻo', 'biển thủ', 'bảo kê', 'chiếm đoạt', 'trục lợi', 'ăn hối lộ'],
  ...['phải chung chi', 'đòi chung chi', 'bắt chung chi', 'tiền chung chi', 'chung chi tiền', 'chung chi cho cán bộ'],
]

/** Only after a person in the same sentence: without one it is a bill, a debt or a subsidy. */
export const AFTER_A_PERSON = [
  ...['đòi tiền', 'đòi đưa tiền', 'bắt đưa tiền', 'gợi ý đưa tiền', 'nhận tiền của', 'lấy tiền của', 'ăn tiền'],
  ...['đòi quà', 'nhận quà của', 'bao che', 'lừa đảo', 'hăm dọa', 'đe dọa', 'hành hung'],
]

/** Posts and forms of address. "Bà" is not here: "bà con" is everybody. */
export const PERSONS = [
  ...['cán bộ', 'công chức', 'viên chức', 'nhân viên', 'lãnh đạo', 'chủ tịch', 'bí thư', 'giám đốc', 'hiệu trưởng'],
  ...['trưởng ấp', 'trưởng khu phố', 'trưởng phòng', 'công an', 'địa chính', 'kế toán', 'thanh tra', 'ông', 'anh'],
]

/** Names of laws and campaigns; they accuse nobody. */
export const INNOCENT = ['chống tham nhũng', 'luật tố cáo', 'luật khiếu nại tố cáo']

/** For a text typed without any accent: only what has no everyday twin. Written as it is typed. */
export const UNACCENTED = [
  ...['don to cao', 'xin to cao', 'muon to cao', 'to cao can bo', 'to cao ong', 'to cao hanh vi', 'to cao chu tich'],
  ...['to cao bi thu', 'to cao truong ap', 'to cao cong an', 'to giac', 'nhan hoi lo', 'dua hoi lo', 'doi hoi lo'],
  ...[
    'an hoi lo',
    'lot tay',
    'voi vinh tien',
    'voi vinh dan',
    'voi tien dan',
    'nhung nhieu doi',
    'tham nhung',
    'tham o tien',
  ],
  ...[
    'an chan tien',
    'an bot tien',
    'bien thu',
    'phi bao ke',
    'tien bao ke',
    'chiem doat',
    'phai chung chi',
    'bat chung chi',
  ],
  ...['can bo doi tien', 'cong an doi tien', 'truong ap doi tien', 'chu tich doi tien', 'can bo an tien'],
]
