import { useState } from 'preact/hooks';
import { GoalsView } from '../../../components/dashboard/goals/goals-view';
import type { QuotasShown } from '../../../components/dashboard/goals/quota-section';
import type { GoalsPage } from '../../../lib/pipeline/goals';
import { fiscalGoals, hardGoals, noGoals, teamGoals } from '../goals-data';
import { TODAY } from '../overviews';
import { Paged } from '../paged';
import type { Show } from '../show';
import { typeWrongly, WorkedOn } from '../worked-on';

const View = ({ page, kind = 'month' }: { page: GoalsPage; kind?: QuotasShown['kind'] }) => {
  const [shown, show] = useState<QuotasShown>({ on: TODAY, kind });
  return (
    <Paged>
      <GoalsView page={page} shown={shown} show={show} />
    </Paged>
  );
};

const show: Show = {
  'none yet': ({ words }) => <View page={noGoals(words.language)} />,
  'two teams by month': ({ words }) => <View page={teamGoals(words.language)} />,
  'two teams by quarter': ({ words }) => <View page={teamGoals(words.language)} kind="quarter" />,
  'a fiscal year from April by month, in three currencies': ({ words }) => (
    <View page={fiscalGoals(words.language)} />
  ),
  'a fiscal year from April by quarter, in three currencies': ({ words }) => (
    <View page={fiscalGoals(words.language)} kind="quarter" />
  ),
  'what is no amount': ({ words }) => (
    <WorkedOn by={typeWrongly}>
      <View page={noGoals(words.language)} />
    </WorkedOn>
  ),
  'hard names': ({ words }) => <View page={hardGoals(words.language)} />,
};
export default show;
