import { closings, companies, familyNames, firstNames, openings, subjects } from './phrases';
import { pick, randomFrom } from './random';
import type { Draft, Person, ThreadDraft } from './thread';

function inventPerson(random: () => number): Person {
  const first = pick(firstNames, random);
  const family = pick(familyNames, random);
  return {
    name: `${first} ${family}`,
    email: `${first}.${family}@${pick(companies, random)}.example`.toLowerCase(),
  };
}

function inventTime(random: () => number): string {
  const hour = 7 + Math.floor(random() * 11);
  const minute = Math.floor(random() * 60);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function inventThread(index: number, own: Person, random: () => number): ThreadDraft {
  const person = inventPerson(random);
  const days = 1 + Math.floor(random() * 200);
  const body = () => `${pick(openings, random)} ${pick(closings, random)}`;
  const mails: Draft[] = [[days + 2, inventTime(random), person, [own], body()]];
  if (random() < 0.4) mails.push([days + 1, inventTime(random), own, [person], body()]);
  if (random() < 0.3) mails.push([days, inventTime(random), person, [own], body()]);
  return { key: `filled ${index}`, subject: pick(subjects, random), mails, unread: random() < 0.15 };
}

/** So many conversations with invented people, over two hundred days, always the same for the same seed. */
export function inventThreads(count: number, own: Person, seed: number): ThreadDraft[] {
  const random = randomFrom(seed * 7919 + 17);
  return Array.from({ length: Math.max(0, count) }, (_, index) => inventThread(index, own, random));
}
