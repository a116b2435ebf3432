import { useId, useState } from 'preact/hooks';
import type { Aim, GoalsPage, Target } from '../../../lib/pipeline/goals';
import { spanOf } from '../../../lib/pipeline/span';
import { targetFor } from '../../../lib/pipeline/target-for';
import { saySpan } from '../../say-span';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { InPlaceChoice } from '../deal/in-place-choice';
import { useDraft } from '../fields/use-draft';
import { readTarget, writeTarget } from './target-text';

const KINDS = { month: 'goals_in_month', quarter: 'goals_in_quarter', year: 'goals_in_year' } as const;
const UNITS = {
  deals: 'goals_unit_deals',
  share: 'goals_unit_share',
  days: 'goals_unit_days',
  times: 'goals_unit_times',
} as const;

/** What one number is to come to: in a month, a quarter or a year, changed where it stands. */
export const TargetLine = ({ page, aim }: { readonly page: GoalsPage; readonly aim: Aim }) => {
  const words = useWords();
  const act = useAct();
  const [field, says] = [useId(), useId()];
  const found = (kind: Target['kind']) => targetFor(page, aim, spanOf(kind, page.today, page.fiscalStart));
  const isOwn = (kind: Target['kind']): boolean => found(kind)?.kind === kind;
  const kinds = ['month', 'quarter', 'year'] as const;
  const [kind, setKind] = useState<Target['kind']>(() => kinds.find(isOwn) ?? 'month');
  const { language } = words;
  const write = (value: number): string => writeTarget(value, aim.unit, page.home, language);
  const read = (text: string) => readTarget(text, aim.unit, page.home, language);
  const now = found(kind);
  const own = now && isOwn(kind) ? now.value : undefined;
  const span = spanOf(kind, page.today, page.fiscalStart);
  const draft = useDraft(
    own === undefined ? '' : write(own),
    (text) =>
      act('target.set', {
        number: aim.id,
        kind,
        from: span.from,
        value: text === '' ? null : (read(text) ?? null),
      }),
    {
      isRight: (text) => text === '' || read(text) !== undefined,
      isSame: (text) => own !== undefined && read(text) === own,
    },
  );
  const unit =
    aim.unit === 'money'
      ? page.home
      : aim.unit === 'money-a-day'
        ? words.say('goals_unit_money_a_day', { currency: page.home })
        : words.say(UNITS[aim.unit]);
  const since = page.targets.findLast(
    (one) => one.number === aim.id && one.kind === kind && one.from <= span.from,
  )?.from;
  const comment = (): string => {
    if (draft.isBad) return words.say(aim.unit === 'deals' ? 'goals_bad_count' : 'goals_bad_target');
    if (own !== undefined && since !== undefined)
      return words.say('goals_since', { month: saySpan(words, spanOf('month', since, page.fiscalStart)) });
    if (!now) return '';
    const part = words.say(KINDS[now.kind]);
    return now.times > 1
      ? words.say('goals_times', { times: now.times, value: write(now.value / now.times), part })
      : words.say('goals_as_is', { part });
  };
  const said = comment();
  return (
    <li class="target-line">
      <label for={field}>
        <strong>{aim.name}</strong>
        <span class="target-says">{aim.says}</span>
      </label>
      <InPlaceChoice
        aria-label={words.say('goals_kind_of', { name: aim.name })}
        value={kind}
        choices={kinds.map((id) => ({ id, name: words.say(KINDS[id]) }))}
        save={async (id) => {
          draft.takeBack();
          setKind(id as Target['kind']);
          return true;
        }}
      />
      <span class="target-value">
        <span class="target-bound">{words.say(aim.better === 'more' ? 'goals_least' : 'goals_most')}</span>
        <input
          id={field}
          class="quota-cell"
          inputMode="decimal"
          autocomplete="off"
          maxLength={40}
          placeholder={now && own === undefined ? write(now.value) : undefined}
          aria-invalid={draft.isBad}
          aria-describedby={said ? says : undefined}
          value={draft.text}
          onInput={({ currentTarget }) => draft.type(currentTarget.value)}
          onBlur={({ currentTarget }) => draft.leave(currentTarget.value)}
          onKeyDown={draft.keys}
        />
        <span class="target-unit">{unit}</span>
      </span>
      <p id={says} class={draft.isBad ? 'typed-bad' : 'target-says'} role="status">
        {said}
      </p>
    </li>
  );
};
