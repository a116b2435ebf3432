import { memberBy } from './people/find';
import type { Member } from './people/member';
import { members, viewer } from './people/members';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function miniProfile({ id, name, slug, headline }: Member): Record<string, string> {
  const [firstName = '', ...rest] = name.split(' ');
  return { firstName, lastName: rest.join(' '), occupation: headline, publicIdentifier: slug, entityUrn: id };
}

function code(number: number, data: unknown): string {
  return `<code style="display: none" id="bpr-guid-${number}">${escaped(JSON.stringify(data))}</code>`;
}

/** What the page holds before it is hydrated: data in `<code>`, with the person who reads first and others after. */
export function payloads(pathname: string): string {
  const slug = /^\/in\/([^/]+)/.exec(pathname)?.[1];
  const about = slug ? memberBy(slug) : undefined;
  const included = [...(about ? [about] : []), ...members.slice(0, 3)].map(miniProfile);
  return [
    code(4411, {
      data: { '*miniProfile': `urn:li:fs_miniProfile:${viewer.id}` },
      included: [miniProfile(viewer)],
    }),
    code(4412, { included }),
  ].join('\n');
}
