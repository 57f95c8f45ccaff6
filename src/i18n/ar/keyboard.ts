import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in Arabic. */
export const keyboard: typeof enKeyboard = {
  title: 'لوحة المفاتيح',
  shortcuts: 'اختصارات لوحة المفاتيح',
  here: 'في هذه الصفحة',
  next: 'المحاضرة التالية في القائمة',
  previous: 'المحاضرة السابقة في القائمة',
  help: 'هذه القائمة',
  use: 'استخدام المفاتيح المفردة كاختصارات',
  useHint: 'يُحفظ اختيارك في هذا المتصفح. وتبقى القائمة متاحة في أسفل كل صفحة.',
};
