import type { CommandContext } from '../../lib/commands/context';
import {
  addToList,
  joinTeam,
  renameInList,
  retireFromList,
  setChoices,
} from '../../lib/commands/lists.command';
import {
  addPipeline,
  type CatalogueChange,
  renamePipeline,
  retirePipeline,
} from '../../lib/commands/pipeline.command';
import { pipelinesPage } from '../../lib/commands/pipelines-page.query';
import { addStage, changeStage, orderStages, retireStage } from '../../lib/commands/stage.command';
import type { View } from '../../lib/commands/view';
import { fewWordsOf } from '../../lib/few-words';
import type { Decision, Log } from '../../lib/log/log';
import type { Handlers } from '../../lib/messages/serve';
import type { Done, Input, MessageName } from '../../lib/messages/table';
import { type About, currentWords, runnerOf } from './run';

type Names =
  | 'pipelines.show'
  | 'pipeline.add'
  | 'pipeline.rename'
  | 'pipeline.retire'
  | 'stage.add'
  | 'stage.change'
  | 'stages.order'
  | 'stage.retire'
  | 'lists.show'
  | 'list.add'
  | 'list.rename'
  | 'list.retire'
  | 'owner.join'
  | 'field.choices';

/** Where a checklist item still has its built-in name, whatever the language it is shown in. */
const isBuiltIn = (item: string, name: string): boolean =>
  (['en', 'bg'] as const).some((language) => fewWordsOf(language).name('check', item) === name);

type Decide<N extends MessageName> = (
  input: Input<N>,
  context: CommandContext,
) => Promise<Decision<CatalogueChange>>;

/** Handlers for what deals are sorted by: pipelines and their stages, owners, teams, tags, sources, own fields. */
export const catalogueHandlers = (log: Log, view: () => Promise<View>): Pick<Handlers, Names> => {
  const run = runnerOf(log);
  const changing =
    <N extends Names>(name: N, says: 'saved' | 'added' | 'retired', decide: Decide<N>) =>
    async (input: Input<N>, about: About): Promise<Done> => {
      const { isChanged } = await run(name, about, (context) => decide(input, context));
      const words = await currentWords();
      const key = isChanged ? (`catalogue_${says}` as const) : 'deal_unchanged';
      return { command: about.id, says: words.say(key), canUndo: isChanged };
    };
  return {
    'pipelines.show': async () => pipelinesPage(await view()),
    'pipeline.add': changing('pipeline.add', 'added', addPipeline),
    'pipeline.rename': changing('pipeline.rename', 'saved', renamePipeline),
    'pipeline.retire': changing('pipeline.retire', 'retired', retirePipeline),
    'stage.add': changing('stage.add', 'added', addStage),
    'stage.change': changing('stage.change', 'saved', (input, context) =>
      changeStage(input, context, isBuiltIn),
    ),
    'stages.order': changing('stages.order', 'saved', orderStages),
    'stage.retire': changing('stage.retire', 'retired', retireStage),
    'lists.show': async () => (await log.read()).lists(),
    'list.add': changing('list.add', 'added', addToList),
    'list.rename': changing('list.rename', 'saved', renameInList),
    'list.retire': changing('list.retire', 'retired', retireFromList),
    'owner.join': changing('owner.join', 'saved', joinTeam),
    'field.choices': changing('field.choices', 'saved', setChoices),
  };
};
