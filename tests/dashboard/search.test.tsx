// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Asked } from '../../components/dashboard/people/list-bar';
import { PeopleView } from '../../components/dashboard/people/people-view';
import { lineOf, manyPeople, owners, part } from '../gallery/people-data';
import { clear, draw, named, press, write } from './drawn';

afterEach(clear);

const pause = () => new Promise((resolve) => setTimeout(resolve, 260));
const field = () => named<HTMLInputElement>('Search name, address or company');

test('what is typed is asked for once it is typed, from the first line, at the same owner', async () => {
  const asked: Asked[] = [];
  await draw(
    <PeopleView
      people={part(manyPeople, 100, 300)}
      owners={owners}
      asked={{ owner: 'dana', from: 100 }}
      ask={(one) => asked.push(one)}
    />,
  );
  await write(field(), 'a');
  await write(field(), 'al');
  expect(asked).toEqual([]);
  await pause();
  expect(asked).toEqual([{ text: 'al', owner: 'dana' }]);
});

test('"show all" empties the field too', async () => {
  const asked: Asked[] = [];
  const view = (text: string) => (
    <PeopleView
      people={part(text ? [] : [lineOf(0)])}
      owners={[]}
      asked={{ text }}
      ask={(one) => asked.push(one)}
    />
  );
  await draw(view('zzz'));
  expect(field().value).toBe('zzz');
  await press(named('Show all'));
  expect(asked).toEqual([{}]);
  await draw(view(''));
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
});

test('the next page is the one behind what is shown, and there is none behind the last', async () => {
  const asked: Asked[] = [];
  const view = (from: number) => (
    <PeopleView
      people={part(manyPeople, from, 108)}
      owners={[]}
      asked={{ from }}
      ask={(one) => asked.push(one)}
    />
  );
  await draw(view(92));
  await press(named('Next'));
  await draw(view(100));
  await press(named('Next'));
  await press(named('Previous'));
  expect(asked).toEqual([{ from: 100 }, { from: 0 }]);
});
