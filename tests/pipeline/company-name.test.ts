import { describe, expect, test } from 'vitest';
import { compareCompanies } from '../../lib/pipeline/company-name';

describe('two names are one company’s', () => {
  test.each([
    ['Acme Ltd', 'ACME'],
    ['Acme Holding GmbH & Co. KG', 'Acme Holding'],
    ['Acme Co., Ltd.', 'Acme'],
    ['ЕТ Иванов', 'Иванов'],
    ['ЕТ „Иванов“', '"Иванов" ЕООД'],
    ['„Алфа“ ЕООД', 'Алфа'],
    ['ООО «Альфа»', 'Альфа'],
    ['Alfa EOOD', 'Alfa Ltd'],
  ])('%s, %s: the same', (a, b) => {
    expect(compareCompanies(a, b)).toBe('same');
    expect(compareCompanies(b, a)).toBe('same');
  });

  test.each([
    ['Алфа ЕООД', 'Alfa Ltd'],
    ['„Щерев и синове“ ООД', 'Shterev i sinove'],
    ['Müller GmbH', 'Mueller AG'],
    ['Société Générale', 'Societe Generale'],
    ['Аcme Ltd', 'Acme'],
  ])('%s, %s: in another spelling', (a, b) => {
    expect(compareCompanies(a, b)).toBe('spelling');
    expect(compareCompanies(b, a)).toBe('spelling');
  });
});

describe('two names are two companies’', () => {
  test.each([
    ['Acme', 'Acme Holding'],
    ['SAS Institute', 'Institute'],
    ['Alfa', 'Alfa 2'],
    ['Alfa', 'Alba'],
    ['Етърно', 'рно'],
    ['Creative Ad', 'Creative'],
    ['Ltd', 'GmbH'],
    ['', ''],
    ['«»', '""'],
  ])('%s, %s', (a, b) => {
    expect(compareCompanies(a, b)).toBeUndefined();
    expect(compareCompanies(b, a)).toBeUndefined();
  });
});
