/** What a spreadsheet takes for the beginning of a formula, the wide forms and the true minus among them, behind anything unseen. */
export const FORMULA =
  /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-\u2212@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b])/u;

// Where cells are parted by semicolons or tabs, what stands behind one of them is a cell of its own.
const BEHIND_A_MARK =
  /([;\t\r\n][\s\p{Cc}\p{Cf}]*)(?=[=+\-\u2212@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b])/gu;

/** A text without places inside it at which a spreadsheet that parts cells by semicolon or tab would see a formula. */
export const withoutInnerFormulas = (text: string): string => text.replace(BEHIND_A_MARK, "$1'");
