// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { FiscalStart } from '../../components/dashboard/settings/fiscal-start';
import { clear, draw } from './drawn';

afterEach(clear);

const drawn = async (isKept: boolean) => {
  const begun: number[] = [];
  const begin = async (month: number) => {
    begun.push(month);
    return isKept;
  };
  await draw(<FiscalStart month={4} begin={begin} />);
  const select = document.querySelector('select') as HTMLSelectElement;
  const choose = async (month: string) => {
    select.value = month;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, select, choose };
};

test('given a fiscal year from April, when July is chosen, then July is what is kept', async () => {
  const { begun, select, choose } = await drawn(true);
  expect(select.selectedOptions[0]?.textContent).toBe('April');
  expect([...select.options].map(({ textContent }) => textContent)).toContain('December');
  await choose('7');
  expect(begun).toEqual([7]);
  expect(select.value).toBe('7');
});

test('given that it could not be kept, then the month that counts is shown again', async () => {
  const { select, choose } = await drawn(false);
  await choose('7');
  expect(select.value).toBe('4');
});
