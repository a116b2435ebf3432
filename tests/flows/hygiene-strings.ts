import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What somebody might call themselves who wants a script of theirs to run, or our words to break. */
export const NAUGHTY: readonly string[] = [
  '<img src=x onerror="window.pwned=1;alert(1)">',
  '<script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  "' autofocus onfocus='window.pwned=1",
  'javascript:window.pwned=1',
  '\u0024{window.pwned=1} {{constructor.constructor("window.pwned=1")()}}',
  '{person} {stage} $& $1 %s &lt;b&gt;',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '</style><style>*{display:none}</style>',
  '\u202eevil\u2066 name\u2069',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  "=cmd|' /C calc'!A0 __proto__ constructor",
];

/** As long as a name may be. */
const LONGEST = 300;
const BIG_LIST = fileURLToPath(new URL('../../../shared/data/hostile/blns.json', import.meta.url));

/** The big list of naughty strings where it lies beside the project, or only the few above; several to a name. */
export const manyNaughty = (): readonly string[] => {
  const list = existsSync(BIG_LIST) ? (JSON.parse(readFileSync(BIG_LIST, 'utf8')) as string[]) : [];
  const names = [''];
  for (const text of [...NAUGHTY, ...list]) {
    const longer = `${names.at(-1)} ${text}`;
    if (longer.length <= LONGEST) names[names.length - 1] = longer;
    else names.push(text.slice(0, LONGEST));
  }
  return names;
};
