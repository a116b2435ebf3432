import type { Prospect } from '../../pipeline/prospect';
import type { Sighting, ThreadReading, UnitReading } from '../site';
import { isNotice, personInNotice } from './notice';
import { PERSON, readPerson } from './person';
import { messageSelectors, selectorOf, subjectSelectors } from './selectors';

const MESSAGES = /* @__PURE__ */ selectorOf(messageSelectors);
/** What stands in a body was written by anybody: no person, no subject, no thread is told by it. */
const BODY = '.a3s';

/** Gmail marks the sender; where class names are others, the sender is the person in the heading of the message. */
const SENDER = '.gD';
const HEADING = 'h3 *';

const isInBody = (element: Element): boolean => element.closest(BODY) !== null;

/** The outermost message an element stands in: ids are repeated inside messages. */
export const messageIn = (element: Element): Element | null => {
  let message = element.closest(MESSAGES);
  for (
    let outer = message?.parentElement?.closest(MESSAGES);
    outer;
    outer = outer.parentElement?.closest(MESSAGES)
  ) {
    message = outer;
  }
  return message;
};

/** People in the head of a message. */
const anchorsOf = (message: Element): Element[] =>
  [...message.querySelectorAll(PERSON)].filter((anchor) => !isInBody(anchor));

/** A notice of LinkedIn is from whom it is about; one that does not say so is from nobody. */
const inNotice = (message: Element, sender: Prospect): Prospect | undefined => {
  const body = message.querySelector(BODY);
  const heading = subjectIn(regionOf(message));
  return body ? personInNotice(body, [sender.name ?? '', heading ? subjectText(heading) : '']) : undefined;
};

/** The sender of a message, where the page marks one, and then the recipients. */
export const readMessage = (message: Element): UnitReading => {
  const anchors = anchorsOf(message);
  const sender = anchors.find((one) => one.matches(SENDER)) ?? anchors.find((one) => one.matches(HEADING));
  const people: Sighting[] = [];
  for (const anchor of anchors) {
    const named = readPerson(anchor);
    const prospect = named && anchor === sender && isNotice(named.email) ? inNotice(message, named) : named;
    if (prospect) people.push({ prospect, as: anchor === sender ? 'sender' : 'recipient', beside: anchor });
  }
  return { people };
};

/** The text of a subject line; emoji are images there and their text is in `alt`. */
const subjectText = (heading: Element): string => {
  const copy = heading.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const idOf = (text: string | null | undefined): string | undefined =>
  text && text !== 'undefined' && text !== 'null' ? text.replace(/^#/, '') : undefined;

const outsideBodies = (region: ParentNode, select: string): Element | undefined =>
  [...region.querySelectorAll(select)].find((element) => !isInBody(element));

const threadId = (heading: Element | undefined, region: ParentNode): string | undefined =>
  idOf(heading?.getAttribute('data-legacy-thread-id')) ??
  idOf(heading?.getAttribute('data-thread-perm-id')) ??
  idOf(outsideBodies(region, '[data-legacy-thread-id]:not(tr *)')?.getAttribute('data-legacy-thread-id'));

const subjectIn = (region: ParentNode): Element | undefined => {
  for (const { select } of subjectSelectors) {
    const heading = outsideBodies(region, select);
    if (heading) return heading;
  }
  return undefined;
};

/** The nearest ancestor with a subject line: with a reading pane list and threads share one main region. */
const regionOf = (message: Element): ParentNode => {
  for (let region = message.parentElement; region; region = region.parentElement) {
    if (subjectIn(region) || region.getAttribute('role') === 'main') return region;
  }
  return message;
};

/** The thread that a message stands in: its subject, id and who wrote, oldest first. */
export const readThread = (message: Element): ThreadReading => {
  const region = regionOf(message);
  const heading = subjectIn(region);
  const thread = threadId(heading, region);
  const subject = heading ? subjectText(heading) : '';
  const messages = [...region.querySelectorAll(MESSAGES)].filter((element) => messageIn(element) === element);
  const senders = messages.flatMap((each) => {
    const sender = readMessage(each).people.find(({ as }) => as === 'sender');
    return sender?.prospect.email ?? [];
  });
  return {
    ...(thread !== undefined && { thread }),
    ...(subject !== '' && { subject }),
    senders,
  };
};
