import fc from 'fast-check';

const syllable = fc.constantFrom('qua', 'qim', 'voq', 'zeq', 'lyq', 'qor');
const latin = fc
  .array(syllable, { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join('').replace(/^./, (first) => first.toUpperCase()));
const others = fc.constantFrom(
  'Милена Дунавска',
  'Георги Колев',
  'ليلى النخيل',
  'سمير عزيز',
  '田中愛子',
  '王小明先生',
  'Ångström Öqvist',
  'O’Qonnor-Šqarić',
);
const digits = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 12 })
  .map((all) => all.join(''));

/** Names, addresses and numbers of people who are nowhere. */
export const secrets: fc.Arbitrary<string> = fc.oneof(
  latin,
  fc.tuple(latin, latin).map((both) => both.join(' ')),
  fc.tuple(latin, latin).map(([name, firm]) => `${name}@${firm}.com`.toLowerCase()),
  digits.map((all) => `+${all.slice(0, 3)} ${all.slice(3)}`),
  others,
);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const joined = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');

const ATTRIBUTES =
  'aria-label title href src srcset alt value style role type rel dir lang id name data-name data-testid data-id ' +
  'data-hovercard-id email content for placeholder aria-labelledby aria-checked onclick componentkey itemprop';

/** A page with each of them in every place where a page can hold something. */
export const plantedPage = (planted: readonly string[]): string => {
  const all = planted.map((one) => {
    const text = escaped(one);
    const token = joined(one);
    return [
      `<p>${text}</p><!-- ${text} --><script>var who = "${text}"</script><style>.x::after{content:"${text}"}</style>`,
      ...ATTRIBUTES.split(' ').map(
        (name) => `<i ${name}="${text}">x</i><i ${name}="${token}"></i><i ${name}="row-${token}.item"></i>`,
      ),
      `<b class="user-${token} ${token} is${token}" data-${token.toLowerCase()}="1" ${token.toLowerCase()}></b>`,
      `<x-${token.toLowerCase()} class="row"></x-${token.toLowerCase()}>`,
      `<a href="https://${token}.example/in/${encodeURIComponent(one)}?q=${text}#${text}">${text}</a>`,
      `<a href="mailto:${text}">x</a><img src="/${token}.png" srcset="/${token} 2x" alt="${text}">`,
      `<code>{"name":"${text}"}</code><textarea>${text}</textarea><input value="${text}" placeholder="${text}">`,
      `<svg><title>${text}</title><text id="${token}">${text}</text></svg><noscript>${text}</noscript>`,
      `<select><option value="${token}">${text}</option></select><template><p>${text}</p></template>`,
      `<iframe srcdoc="${text}" title="${text}"></iframe><meta name="author" content="${token}">`,
    ].join('\n');
  });
  return `<html><head><title>${escaped(planted.join(' '))}</title></head><body>${all.join('\n')}</body></html>`;
};

/** The words of four letters or more (two in scripts without spaces) and the numbers of what was planted that are still in a text. */
export const leftIn = (text: string, planted: readonly string[]): string[] => {
  const all = text.toLowerCase();
  const words = planted.flatMap((one) => [
    ...[...one.matchAll(/[\p{L}\p{M}]+/gu)]
      .map(([word]) => word)
      .filter((word) => /\P{ASCII}/u.test(word) || word.length > 3),
    ...[...one.matchAll(/\d{2,}/g)].map(([number]) => number),
    ...[...encodeURIComponent(one).matchAll(/(%[0-9A-F]{2}){2,}/g)]
      .map(([code]) => code)
      .filter((code) => /\p{L}/u.test(decodeURIComponent(code))),
  ]);
  return words.filter((word) => all.includes(word.toLowerCase()));
};
