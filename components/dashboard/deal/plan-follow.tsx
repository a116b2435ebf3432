import { useState } from 'preact/hooks';
import { type Day, yearAfter } from '../../../lib/pipeline/day';
import type { DealPage } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { sayPipeline } from '../say-pipeline';
import { useBusy } from './use-busy';

type Kind = 'renewal' | 'upsell';

/** Puts to the person that a won deal be renewed or added to: when, and in which pipeline. */
export const PlanFollow = ({ page }: { readonly page: DealPage }) => {
  const words = useWords();
  const act = useAct();
  const { isBusy, run } = useBusy();
  const { deal, today } = page;
  const [kind, setKind] = useState<Kind>('renewal');
  const proposed = kind === 'renewal' ? yearAfter(deal.closedOn ?? today) : '';
  const [close, setClose] = useState<Day>();
  const [pipeline, setPipeline] = useState('');
  const offered = page.pipelines.filter(({ isRetired }) => !isRetired);
  const expectedClose = close ?? proposed;
  const plan = () =>
    act('deal.follow', {
      deal: deal.id,
      kind,
      ...(pipeline && { pipeline }),
      ...(expectedClose && { expectedClose }),
    });
  return (
    <form
      class="plan-follow"
      onSubmit={(event) => {
        event.preventDefault();
        void run(plan);
      }}
    >
      <p>{words.say('deal_follow_text')}</p>
      <div class="deal-chips">
        {(['renewal', 'upsell'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="deal-chip"
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
          >
            {words.name('follow', one)}
          </button>
        ))}
      </div>
      <label>
        {words.say('deal_close')}
        <input
          class="deal-input"
          type="date"
          value={expectedClose}
          onInput={(event) => setClose(event.currentTarget.value)}
        />
      </label>
      {offered.length > 1 && (
        <label>
          {words.say('deal_pipeline')}
          <select
            class="deal-input"
            value={pipeline}
            onChange={(event) => setPipeline(event.currentTarget.value)}
          >
            <option value="">{words.say('deal_follow_usual')}</option>
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {sayPipeline(words, one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button" aria-disabled={isBusy}>
        {words.name('plan', kind)}
      </button>
    </form>
  );
};
