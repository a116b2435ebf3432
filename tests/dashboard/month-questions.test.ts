import { describe, expect, test } from 'vitest';
import { sayQuestion } from '../../components/dashboard/month-end/say-question';
import { allWordsOf } from '../../lib/dashboard-words';
import type { Question } from '../../lib/pipeline/month-end';
import { fullReport, pipelinesReport } from '../gallery/month-data';
import { owners } from '../gallery/people-data';

describe('questions to talk about', () => {
  const args = {
    of: 'dana',
    name: '',
    won: 100_000,
    quota: 400_000,
    share: 0.25,
    stage: 'meeting',
    excessDays: 46,
    overTarget: 6,
    medianDays: 17,
    targetDays: 14,
    now: 0.31,
    before: 0.52,
    reason: 'Price',
    count: 3,
    lost: 5,
    value: 70_000,
    person: 'Mia Chen',
    deal: 'd',
    pushes: 4,
    usual: 12,
    open: 40,
    amount: 90_000,
    days: 34,
  };
  const ids: readonly Question['id'][] = [
    'bottleneck',
    'below-past',
    'lost-reason',
    'slipped',
    'quota-behind',
    'few-leads',
    'no-next-step',
    'biggest-open',
    'went-well',
  ];

  test.each(ids)('%s is asked in both languages with nothing left to fill in', (id) => {
    for (const language of ['en', 'bg'] as const) {
      const asked = sayQuestion(allWordsOf(language), owners, fullReport(language), { id, args });
      expect(asked).toMatch(/\d/);
      expect(asked).toMatch(/\?$/);
      expect(asked).not.toMatch(/[{}]|undefined/);
      if (language === 'bg') expect(asked).toMatch(/[а-я]/);
    }
  });

  test('given several pipelines, then the stage is named with its own', () => {
    const report = pipelinesReport('en', 2);
    const asked = sayQuestion(allWordsOf('en'), owners, report, { id: 'below-past', args });
    expect(asked).toContain('Meeting (Pipeline 1)');
  });

  test.each([
    ['quota-behind', 'Dana Ruiz: €1,000 of €4,000, 25%.'],
    ['bottleneck', '6 deals stayed in Meeting longer than 14 days, 46 days too long in all.'],
    [
      'slipped',
      '3 deals worth €700 did not close when they were expected; the one with Mia Chen was put later 4×.',
    ],
    ['went-well', 'The deal with Mia Chen was won for €900 after 34 days.'],
  ] as const)('%s names what it rests on', (id, beginning) =>
    expect(sayQuestion(allWordsOf('en'), owners, fullReport('en'), { id, args })).toContain(beginning),
  );
});
