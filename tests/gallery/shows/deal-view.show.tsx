import { DealGone } from '../../../components/dashboard/deal/deal-gone';
import { DealView } from '../../../components/dashboard/deal/deal-view';
import { sevenStages } from '../../../lib/pipeline/seven-stages';
import { emptyDeal, longPage, lostDeal, pageWith, richDeal, wonDeal } from '../deal-data';
import { noLists, secondPipeline } from '../deal-lists';
import { InMain } from '../in-main';
import { hardNames } from '../names';
import { each, type Show } from '../show';
import { openAll, typeWrongly, WorkedOn } from '../worked-on';

const show: Show = {
  'just opened': ({ words }) => (
    <InMain>
      <DealView page={pageWith(words.language, { deal: emptyDeal, lists: noLists })} />
    </InMain>
  ),
  'half way, stale, two pipelines': ({ words }) => (
    <InMain>
      <DealView
        page={pageWith(words.language, { deal: richDeal(), pipelines: [sevenStages, secondPipeline] })}
      />
    </InMain>
  ),
  won: ({ words }) => (
    <InMain>
      <DealView
        page={pageWith(words.language, { deal: wonDeal, pipelines: [sevenStages, secondPipeline] })}
      />
    </InMain>
  ),
  lost: ({ words }) => (
    <InMain>
      <DealView page={pageWith(words.language, { deal: lostDeal })} />
    </InMain>
  ),
  'with nobody': ({ words }) => (
    <InMain>
      <DealView page={pageWith(words.language, { deal: { ...emptyDeal, people: [] } })} />
    </InMain>
  ),
  'everything opened': ({ words }) => (
    <InMain>
      <WorkedOn by={openAll}>
        <DealView
          page={pageWith(words.language, { deal: richDeal(), pipelines: [sevenStages, secondPipeline] })}
        />
      </WorkedOn>
    </InMain>
  ),
  'typed wrongly, no rate, a stage of another pipeline': ({ words }) => {
    const { rate, ...deal } = richDeal({ stays: [{ stage: 'met', from: '2026-11-02', to: '2026-11-18' }] });
    return (
      <InMain>
        <WorkedOn by={typeWrongly}>
          <DealView page={pageWith(words.language, { deal, pipelines: [sevenStages, secondPipeline] })} />
        </WorkedOn>
      </InMain>
    );
  },
  'no longer there': () => (
    <InMain>
      <DealGone />
    </InMain>
  ),
  ...each(
    hardNames,
    ({ kind }) => `${kind} name`,
    ({ name }, { words }) => (
      <InMain>
        <DealView page={longPage(words.language, name)} />
      </InMain>
    ),
  ),
};
export default show;
