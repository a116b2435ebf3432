import type { ComponentChildren } from 'preact';
import type { Review } from '../../../lib/pipeline/review';
import { useWords } from '../../words-context';
import type { Asked } from '../asked';
import { FilterChoice } from '../filter-choice';
import { NothingYet } from '../people/nothing-yet';
import '../people/lines.css';
import '../people/stage-word.css';
import { SpanChoice } from '../span-choice';
import { BottleneckNote } from './bottleneck-note';
import { ChangePart } from './change-part';
import { Funnels } from './funnels';
import { LostReasonsTable } from './lost-reasons-table';
import { MarkersPart } from './markers-part';
import { QuotaTable } from './quota-table';
import './review-view.css';
import { SlicesPart } from './slices-part';
import { StageTable } from './stage-table';
import { Stays } from './stays';
import { Transitions } from './transitions';
import { VelocityPart } from './velocity-part';

/** The review of a pipeline's stages in a span: where deals wait, are lost and win, and what became of the pipeline. */
export const ReviewView = ({
  review,
  asked,
  ask,
  helped,
}: {
  readonly review: Review;
  readonly asked: Asked;
  ask(asked: Asked): void;
  /** Whether the chosen change helped. */
  readonly helped?: ComponentChildren;
}) => {
  const words = useWords();
  const { span, today, fiscalStart, filter, choices, home, stages } = review;
  if (review.isEmpty)
    return <NothingYet page={words.say('dash_review')} text={words.say('review_none_text')} />;
  return (
    <div class="lines-place review">
      <h1 class="page-head">{words.say('dash_review')}</h1>
      <div class="review-bar">
        <SpanChoice
          page="review"
          asked={asked}
          span={span}
          today={today}
          fiscalStart={fiscalStart}
          ask={ask}
        />
        <FilterChoice asked={asked} filter={filter} choices={choices} isOfOnePipeline ask={ask} />
      </div>
      <BottleneckNote bottleneck={review.bottleneck} home={home} />
      <Funnels stages={stages} period={span} filter={filter} />
      <Stays stages={stages} />
      <StageTable stages={stages} home={home} period={span} filter={filter} />
      <Transitions stages={stages} transitions={review.transitions} />
      <LostReasonsTable lost={review.lost} stages={stages} home={home} />
      <VelocityPart velocity={review.velocity} weighted={review.weighted} home={home} />
      <ChangePart change={review.change} home={home} span={span} asked={asked} ask={ask} />
      <QuotaTable quotas={review.quotas} owners={choices.owners} filter={filter} home={home} />
      <SlicesPart slices={review.slices} home={home} period={span} filter={filter} />
      <MarkersPart markers={review.markers} today={today} asked={asked}>
        {helped}
      </MarkersPart>
    </div>
  );
};
