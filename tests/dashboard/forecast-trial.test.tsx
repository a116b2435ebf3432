// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { MOST_CHANGES, withChange } from '../../components/dashboard/forecast/tried-changes';
import { FaultError } from '../../lib/pipeline/fault';
import { dealAhead, forecastOfYear, triedOf } from '../gallery/forecast-page-data';
import { hardNames } from '../gallery/names';
import { clear, key, leave, named, press, write } from './drawn';
import { saysAll, show, soon, textsOf } from './forecasted';

afterEach(clear);

const page = forecastOfYear({ deals: [dealAhead(0), dealAhead(1), dealAhead(2)], dealCount: 3 });
const chips = (): string[] => textsOf('.trial-chips li');

describe('what if', () => {
  test('given a deal, when it is won on trial, then that is asked once it is quiet, and each span says before and after', async () => {
    const { questions } = await show(page);
    expect(saysAll()).toContain('A trial: no deal is changed by it.');
    await press(named('Win on trial: Alex Morgan'));
    await press(named('Lose on trial: Ivana Petrova'));
    expect(questions.length).toBe(0);
    expect(textsOf('.trial [role="status"]')).toContain('Working it out …');
    await soon();
    expect(questions.map(({ what }) => what)).toEqual([
      [
        { does: 'win', deal: 'deal 0' },
        { does: 'lose', deal: 'deal 1' },
      ],
    ]);
    expect(chips()).toEqual(['Alex Morgan: won', 'Ivana Petrova: lost']);
    await questions[0]?.answer();
    expect(textsOf('.trial-strip li').length).toBe(3);
    const [now = ''] = textsOf('.trial-strip li');
    expect(now).toContain('This month');
    expect(now).toContain('€17,160 to €37,488 → €19,160 to €39,488');
    expect(now).toContain('€26,400 → €28,400');
    expect(now).toContain('38% → 43%');
    expect(textsOf('.trial [role="status"]')).toContain('Worked out.');
  });

  test('given a way that a deal ends, when another is pressed, then it is that, and pressed again it is none', async () => {
    const { questions } = await show(page);
    const win = named('Win on trial: Alex Morgan');
    await press(win);
    expect(win.getAttribute('aria-pressed')).toBe('true');
    const slip = named('Slip on trial: Alex Morgan');
    await press(slip);
    expect([win, slip].map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(chips()).toEqual(['Alex Morgan: slips']);
    await press(slip);
    expect(chips()).toEqual([]);
    await soon();
    expect(questions.length).toBe(0);
  });

  test('given another amount, when it is typed as people write it, then it is asked in minor units, and emptied it is taken back', async () => {
    const { questions } = await show(page);
    const field = named<HTMLInputElement>('Amount on trial: Alex Morgan');
    expect(field.value).toBe('14,500');
    await write(field, '20 000,50');
    await leave(field);
    await soon();
    expect(questions.at(-1)?.what).toEqual([{ does: 'amount', deal: 'deal 0', minor: 2_000_050 }]);
    expect(chips()).toEqual(['Alex Morgan: €20,001']);
    await write(field, '');
    await leave(field);
    expect(chips()).toEqual([]);
    expect(field.value).toBe('14,500');
    await write(field, 'plenty');
    await leave(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await soon();
    expect(questions.length).toBe(1);
  });

  test('given a deal that is not there yet, when it is added, then it is asked with its chance as a part of one', async () => {
    const { questions } = await show(page);
    const [amount, chance] = [...document.querySelectorAll<HTMLInputElement>('.trial-add input')];
    if (!amount || !chance) throw new Error('there is nothing to type into');
    await write(amount, 'a lot');
    await press(named('Add on trial'));
    expect(saysAll()).toContain('This is no amount. Write digits, such as 12,500.');
    await write(amount, '5,000');
    await write(chance, '140');
    await press(named('Add on trial'));
    expect(saysAll()).toContain('This is no chance. Write a number from 0 to 100.');
    expect(chips()).toEqual([]);
    await write(chance, '40');
    await press(named('Add on trial'));
    await write(amount, '7000');
    await press(named('Add on trial'));
    expect(chips()).toEqual(['New deal: €5,000, 40%', 'New deal: €7,000, 40%']);
    await soon();
    expect(questions.at(-1)?.what).toEqual([
      { does: 'add', minor: 500_000, chance: 0.4 },
      { does: 'add', minor: 700_000, chance: 0.4 },
    ]);
  });

  test('given what is tried, when one is taken back, then the others stay and the focus is kept; cleared, nothing stays', async () => {
    const { questions } = await show(page);
    await press(named('Win on trial: Alex Morgan'));
    await press(named('Lose on trial: Ivana Petrova'));
    await press(named('Take back: Alex Morgan: won'));
    expect(chips()).toEqual(['Ivana Petrova: lost']);
    expect(document.activeElement?.closest('.trial')).not.toBeNull();
    await leave(document.activeElement as HTMLElement);
    await soon();
    await questions[0]?.answer();
    await press(named('Clear all'));
    expect(chips()).toEqual([]);
    expect(document.querySelector('.trial-strip')).toBeNull();
    expect(document.activeElement?.closest('.trial')).not.toBeNull();
  });
});

describe('an answer', () => {
  test('given one that comes after another question, then it is not shown', async () => {
    const { questions } = await show(page);
    await press(named('Win on trial: Alex Morgan'));
    await soon();
    await press(named('Win on trial: Ivana Petrova'));
    await soon();
    const [early, late] = questions;
    await late?.answer();
    const said = textsOf('.trial-strip');
    expect(said.join()).toContain('€26,400 → €34,400');
    await early?.answer();
    expect(textsOf('.trial-strip')).toEqual(said);
  });

  test('given one that is waited for, then what stands there is said to be of before', async () => {
    const { questions } = await show(page);
    await press(named('Win on trial: Alex Morgan'));
    await soon();
    await questions[0]?.answer();
    expect(document.querySelector('.trial-strip')?.getAttribute('aria-busy')).toBe('false');
    await press(named('Win on trial: Ivana Petrova'));
    expect(document.querySelector('.trial-strip')?.getAttribute('aria-busy')).toBe('true');
  });

  test('given none, then it says what went wrong, and asks the same again', async () => {
    const { questions } = await show(page);
    await press(named('Win on trial: Alex Morgan'));
    await soon();
    await questions[0]?.fail(new FaultError('not-found'));
    expect(textsOf('.trial [role="alert"]').join()).toContain('no deal was changed');
    expect(chips()).toEqual(['Alex Morgan: won']);
    await press(named('Try again'));
    await soon();
    expect(questions.map(({ what }) => what.length)).toEqual([1, 1]);
    await questions[1]?.answer();
    expect(document.querySelector('.trial [role="alert"]')).toBeNull();
    expect(textsOf('.trial-strip li').length).toBe(3);
  });

  test('given a forecast that changed, then it is asked anew; given other deals, then the trial is over', async () => {
    const { questions } = await show(page);
    await press(named('Win on trial: Alex Morgan'));
    await soon();
    const again = await show({ ...page, spans: [...page.spans] });
    await soon();
    expect([questions.length, again.questions.length]).toEqual([1, 1]);
    const other = await show({ ...page, filter: { owner: 'dana' } });
    await soon();
    expect(chips()).toEqual([]);
    expect(other.questions.length).toBe(0);
  });

  test('given spans without a quota, then no chance is told', async () => {
    const bare = { ...page, spans: page.spans.map(({ quota: _quota, ...span }) => span) };
    const { questions } = await show(bare);
    await press(named(`Slip on trial: ${dealAhead(2).person}`));
    await soon();
    await questions[0]?.answer(triedOf(bare, questions[0].what));
    expect(textsOf('.trial-strip').join()).not.toContain('Chance of the quota');
    expect(textsOf('.trial-strip').join()).toContain('Most likely');
  });
});

test.each(hardNames)('given a $kind name, when it is tried, then its chip is text', async ({ name }) => {
  await show({ ...page, deals: [dealAhead(0, { person: name })] });
  await press(named(`Win on trial: ${/[\u0600-\u06ff]/.test(name) ? `\u2068${name}\u2069` : name}`));
  expect(document.querySelector('#hostile, img')).toBeNull();
  expect(chips()[0]).toContain(name);
});

test('given as many things as can be tried, then no more can be added and it says so', async () => {
  const many = Array.from({ length: MOST_CHANGES + 3 }, (_, place) => place).reduce(
    (changes, place) => withChange(changes, { does: 'win', deal: `deal ${place}` }, ''),
    withChange([], { does: 'add', minor: 1, chance: 1 }, ''),
  );
  expect(many.length).toBe(MOST_CHANGES);
  expect(withChange(many, { does: 'lose', deal: 'deal 0' }, '').length).toBe(MOST_CHANGES);
  const { questions } = await show(page);
  for (let added = 0; added < MOST_CHANGES; added += 1) {
    const [amount] = document.querySelectorAll<HTMLInputElement>('.trial-add input');
    if (!amount) throw new Error(`nothing more can be typed after ${added}`);
    await write(amount, `${added + 1}`);
    await press(named('Add on trial'));
  }
  expect(chips().length).toBe(MOST_CHANGES);
  expect(saysAll()).toContain('No more than 40 things can be tried at once.');
  expect(document.querySelector('.trial-add')).toBeNull();
  await press(named('Win on trial: Alex Morgan'));
  await soon();
  expect(questions.at(-1)?.what.length).toBe(MOST_CHANGES);
});

test('given Bulgarian, when Enter is pressed in an amount, then it is read as it is written there', async () => {
  const { questions } = await show(page, { language: 'bg' });
  const field = named<HTMLInputElement>('Пробна сума: Alex Morgan');
  await write(field, '20 000,5');
  await key(field, 'Enter');
  await soon();
  expect(questions.at(-1)?.what).toEqual([{ does: 'amount', deal: 'deal 0', minor: 2_000_050 }]);
  expect(saysAll()).toContain('Само проба: никоя сделка не се променя.');
});
