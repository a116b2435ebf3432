// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { CompaniesView } from '../../components/dashboard/people/companies-view';
import { DuplicatesView } from '../../components/dashboard/people/duplicates-view';
import { NeverView } from '../../components/dashboard/people/never-view';
import { TODAY } from '../gallery/overviews';
import { companyOf, neverEntries, pairs, part } from '../gallery/people-data';
import { clear, draw, type Given, named, press } from './drawn';

afterEach(clear);

test('a pair that is decided hands the focus on to the next pair, not to its button', async () => {
  const given: Given[] = [];
  await draw(<DuplicatesView pairs={pairs} />, given);
  await press(named('Same person: Alex Morgan and Alex Morgan'));
  expect(given).toEqual([['people.merge', { one: 'a', other: 'b', reason: 'same-name-and-company' }]]);
  await draw(<DuplicatesView pairs={pairs.slice(1)} />);
  expect(document.activeElement).toBe(named('Боян Илиев and Boyan Iliev'));
  await press(named('Two people: Боян Илиев and Boyan Iliev'));
  await draw(<DuplicatesView pairs={[]} />);
  expect(document.activeElement?.textContent).toContain('No duplicates');
});

test('an entry that is removed hands the focus on to the next one', async () => {
  const given: Given[] = [];
  const list = (from: number) => (
    <NeverView list={{ entries: neverEntries.slice(from), suggested: [] }} today={TODAY} />
  );
  await draw(list(0), given);
  await press(named('Remove noreply@parcel.example'));
  expect(given).toEqual([['never.remove', { entry: '1' }]]);
  await draw(list(1));
  expect(document.activeElement).toBe(named('Remove seller.example'));
});

test('whoever has left is not called back', async () => {
  await draw(<DuplicatesView pairs={pairs} />);
  const button = named('Same person: Alex Morgan and Alex Morgan');
  button.focus();
  button.blur();
  await new Promise((resolve) => setTimeout(resolve));
  await draw(<DuplicatesView pairs={pairs.slice(1)} />);
  expect(document.activeElement).toBe(document.body);
});

test('the others of a company are shown by a press, and the focus goes to the first of them', async () => {
  const companies = part([companyOf('Pinecrest', 6)]);
  await draw(<CompaniesView companies={companies} owners={[]} asked={{}} ask={() => undefined} />);
  await press(named('and 3 more people'));
  expect(document.activeElement?.getAttribute('href')).toBe('#person/person-3');
});
