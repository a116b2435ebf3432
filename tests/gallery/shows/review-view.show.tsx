import type { ComponentChildren } from 'preact';
import { HelpedView } from '../../../components/dashboard/review/helped-view';
import { ReviewView } from '../../../components/dashboard/review/review-view';
import type { Review } from '../../../lib/pipeline/review';
import { earlyBy, helpedBy, markersIn } from '../helped-data';
import { InMain } from '../in-main';
import { hardNames } from '../names';
import { reviewOf } from '../reviews';
import { nothing, type Show } from '../show';

const view = (review: Review, asked: Readonly<Record<string, string>> = {}, helped?: ComponentChildren) => (
  <InMain>
    <ReviewView review={review} asked={asked} ask={nothing} helped={helped} />
  </InMain>
);

/** Every name somebody gave is as long as names are, or markup. */
const hardened = (review: Review): Review => {
  const hard = (place: number): string => hardNames[place % hardNames.length]?.name ?? '';
  return {
    ...review,
    stages: review.stages.map((stage, place) => ({
      ...stage,
      label: { ...stage.label, name: hard(place) },
      isRetired: place === 2,
    })),
    lost: review.lost.map((reason, place) => ({ ...reason, name: hard(place) })),
    slices: {
      ...review.slices,
      owner: review.slices.owner.map((slice, place) => ({ ...slice, name: hard(place) })),
    },
    quotas: review.quotas.map((quota, place) => ({ ...quota, name: hard(place) })),
    bottleneck: {
      ...review.bottleneck,
      ...(review.bottleneck.stage && {
        stage: { ...review.bottleneck.stage, label: { word: 'x', colour: 4, name: hard(2) } },
      }),
    },
  };
};

const show: Show = {
  'a year of history': ({ words }) => view(reviewOf(words, 260, { markers: markersIn(words) })),
  'any two days, narrowed, with a window and a change that helped': ({ words }) => {
    const markers = markersIn(words);
    const review = reviewOf(words, 260, {
      markers,
      span: { kind: 'custom', from: '2026-11-03', to: '2026-11-17' },
      filter: { owner: 'dana', tag: 'warm' },
    });
    const first = markers.find(({ id }) => id === 'c2');
    const window = { from: '2026-11-01', to: '2026-12-31' };
    return view(
      {
        ...review,
        change: { ...review.change, window },
        bottleneck: {
          ...review.bottleneck,
          below: review.stages.slice(2, 3).map(({ id, label }) => ({
            id,
            label,
            now: 0.42,
            before: 0.71,
            low: -0.451,
            high: -0.082,
          })),
        },
      },
      { marker: 'c2' },
      first && <HelpedView helped={helpedBy(first)} home="EUR" />,
    );
  },
  'three deals, a change too early to tell of': ({ words }) => {
    const markers = markersIn(words).slice(0, 1);
    const [first] = markers;
    return view(
      reviewOf(words, 3, { markers }),
      { marker: 'c1' },
      first && <HelpedView helped={earlyBy(first)} home="EUR" />,
    );
  },
  'long and hostile names': ({ words }) => view(hardened(reviewOf(words, 60))),
  'no deal': ({ words }) => view(reviewOf(words, 0)),
};
export default show;
