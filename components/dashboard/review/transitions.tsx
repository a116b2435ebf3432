import type { StageReview, Transition } from '../../../lib/pipeline/review';
import { type HeatHead, HeatTable } from '../../charts/heat-table';
import { useWords } from '../../words-context';
import { ReviewSection } from './review-section';
import { sayStageRow } from './say-stage-row';

/** How many deals went from each stage to each other one. */
export const Transitions = ({
  stages,
  transitions,
}: {
  readonly stages: readonly StageReview[];
  readonly transitions: readonly Transition[];
}) => {
  const words = useWords();
  const counts = new Map(transitions.map(({ from, to, count }) => [`${from} ${to}`, count]));
  const headOf = (stage: StageReview): HeatHead => ({
    id: stage.id,
    name: sayStageRow(words, stage),
    colour: stage.label.colour,
  });
  const goesSomewhere = (id: string): boolean => transitions.some(({ to }) => to === id);
  const columns = [
    ...stages.map((stage) => ({ id: stage.id, name: sayStageRow(words, stage) })),
    { id: 'lost', name: words.name('flow', 'lost') },
    ...(goesSomewhere('elsewhere') ? [{ id: 'elsewhere', name: words.name('flow', 'elsewhere') }] : []),
  ];
  return (
    <ReviewSection title={words.say('moves_title')} text={words.say('moves_text')}>
      {transitions.length > 0 ? (
        <HeatTable
          caption={words.say('moves_title')}
          corner={words.say('moves_corner')}
          rows={[
            { id: 'created', name: words.say('moves_created') },
            ...stages.map(headOf),
            { id: 'lost', name: words.say('moves_reopened') },
            { id: 'elsewhere', name: words.say('moves_from_elsewhere') },
          ].filter(({ id }) => transitions.some(({ from }) => from === id))}
          columns={columns.filter(({ id }) => goesSomewhere(id) || stages.some((stage) => stage.id === id))}
          count={(from, to) => counts.get(`${from} ${to}`) ?? 0}
          say={words.number}
        />
      ) : (
        <p class="quiet">{words.say('moves_none')}</p>
      )}
    </ReviewSection>
  );
};
