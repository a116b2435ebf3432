import { EVERYBODY } from '../../../lib/pipeline/goals';
import type { Owner } from '../../../lib/pipeline/lists';
import type { Filter, Told, Unit } from '../../../lib/pipeline/numbers';
import type { QuotaTold } from '../../../lib/pipeline/review';
import { FigureTable } from '../../charts/figure-table';
import { isMet } from '../../numbers/why-not';
import { sayNumber, sayTold } from '../../say-number';
import { sayOwner } from '../../say-owner';
import { useWords } from '../../words-context';
import { linkTo } from '../route';
import { AmountTold } from './amount-told';
import { ReviewSection } from './review-section';

/** Won against quota for everybody who has one: how much of it, how fast, and whether enough is open for the rest. */
export const QuotaTable = ({
  quotas,
  owners,
  filter,
  home,
}: {
  readonly quotas: readonly QuotaTold[];
  readonly owners: readonly Owner[];
  readonly filter: Filter;
  readonly home: string;
}) => {
  const words = useWords();
  const known = (told: Told, unit: Unit) =>
    told.value === null ? (
      <span class="why">{sayTold(words, told, { unit, home })}</span>
    ) : (
      sayTold(words, told, { unit, home })
    );
  const coverage = (told: Told) => {
    const { required } = told.parts;
    return (
      <span>
        {known(told, 'times')}
        {told.value !== null && typeof required === 'number' && (
          <span class="figures-second">
            {words.say('quota_required', { times: sayNumber(words, required, { unit: 'times', home }) })}
          </span>
        )}
      </span>
    );
  };
  const nameOf = ({ of, name }: QuotaTold): string =>
    name || (of === EVERYBODY ? words.say('quota_everybody') : sayOwner(words, owners, of));
  if (filter.source !== undefined || filter.tag !== undefined)
    return (
      <ReviewSection title={words.say('quota_title')}>
        <p class="quiet">{words.say('quota_of_fewer')}</p>
      </ReviewSection>
    );
  return (
    <ReviewSection title={words.say('quota_title')} text={words.say('quota_text')}>
      {quotas.length > 0 ? (
        <FigureTable
          caption={words.say('quota_title')}
          heads={[
            { id: 'of', text: words.say('quota_of') },
            { id: 'quota', text: words.say('quota_amount') },
            { id: 'won', text: words.name('flow', 'won') },
            {
              id: 'attainment',
              text: words.say('quota_attainment'),
              says: words.say('quota_attainment_says'),
            },
            { id: 'pace', text: words.say('quota_pace'), says: words.say('quota_pace_says') },
            { id: 'coverage', text: words.say('quota_coverage'), says: words.say('quota_coverage_says') },
          ]}
          lines={quotas.map((told) => ({
            id: told.of,
            cells: [
              nameOf(told),
              <AmountTold key="quota" told={told.quota} home={home} />,
              <AmountTold key="won" told={told.won} home={home} />,
              known(told.attainment, 'share'),
              known(told.pace, 'share'),
              isMet(told.coverage) ? words.say('quota_met') : coverage(told.coverage),
            ],
          }))}
        />
      ) : (
        <p class="quiet">
          {words.say('quota_none')}{' '}
          <a class="button" href={linkTo({ page: 'goals' })}>
            {words.say('quota_set')}
          </a>
        </p>
      )}
    </ReviewSection>
  );
};
