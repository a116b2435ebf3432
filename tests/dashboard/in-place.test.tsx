// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { PersonView } from '../../components/dashboard/people/person-view';
import { personWith } from '../gallery/person-data';
import { clear, draw, type Given, key, leave, named, write } from './drawn';

afterEach(clear);

const page = (company = 'Pinecrest') => <PersonView page={personWith('en', { company })} />;
const company = () => named<HTMLTextAreaElement>('Company');

test('leaving saves what was changed, once, whether by Enter or by leaving', async () => {
  const given: Given[] = [];
  await draw(page(), given);
  await write(company(), ' Lumen ');
  await key(company(), 'Enter');
  await leave(company());
  expect(given).toEqual([['person.change', { person: 'person-0', company: 'Lumen' }]]);
  expect(company().value).toBe('Lumen');
});

test('what did not change is not saved, and Escape takes back', async () => {
  const given: Given[] = [];
  await draw(page(), given);
  await write(company(), 'Pinecrest  ');
  await leave(company());
  await write(company(), 'Lumen');
  await key(company(), 'Escape');
  await leave(company());
  expect(given).toEqual([]);
  expect(company().value).toBe('Pinecrest');
});

test('what failed to save stays, and is tried again only by Enter or another change', async () => {
  const given: Given[] = [];
  await draw(page(), given, () => false);
  await write(company(), 'Lumen');
  await leave(company());
  expect(company().value).toBe('Lumen');
  company().focus();
  await leave(company());
  expect(given.length).toBe(1);
  await key(company(), 'Enter');
  expect(given.length).toBe(2);
  await write(company(), 'Quarry');
  await leave(company());
  expect(given.length).toBe(3);
});

test('a change from elsewhere is shown, but not over what is being written', async () => {
  await draw(page());
  await draw(page('Harbourlight'));
  expect(company().value).toBe('Harbourlight');
  await write(company(), 'Lumen');
  await draw(page('Northwind'));
  expect(company().value).toBe('Lumen');
  await key(company(), 'Escape');
  expect(company().value).toBe('Northwind');
});

test('a name pasted with its line breaks is one line', async () => {
  await draw(page());
  await write(company(), 'Lumen\n  Optics');
  expect(company().value).toBe('Lumen Optics');
});
