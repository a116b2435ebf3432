import type { FunnelStage } from '../../lib/pipeline/numbers';
import { stageColour } from '../../lib/pipeline/stage-colours';
import { sayStage } from '../../lib/speak';
import { sayNumber, sayWhyNot } from '../say-number';
import { StageMark } from '../stage-mark';
import { useWords } from '../words-context';
import { sayPassed } from './say-passed';
import './stage-funnel.css';
import { openHere } from './open-here';
import type { Tip } from './use-tip';

const percent = (share: number): string => `${100 * share}%`;

/** A bar of those that went on, and behind it, pale, of those that still may. */
const Bar = ({ label, told: { value, parts } }: FunnelStage) => {
  const { ink, darkInk } = stageColour(label.colour);
  const open = parts.cohort ? (parts.open ?? 0) / parts.cohort : 0;
  return (
    <span class="funnel-track" aria-hidden="true" style={{ '--light': ink, '--dark': darkInk }}>
      {value ? <span class="funnel-passed" style={{ inlineSize: percent(value) }} /> : null}
      {open > 0 && <span class="funnel-open" style={{ inlineSize: percent(open) }} />}
    </span>
  );
};

interface StepProps {
  readonly stage: FunnelStage;
  readonly href: string;
  readonly tip: Tip;
  open(href: string): void;
}

const Step = ({ stage, href, tip, open }: StepProps) => {
  const words = useWords();
  const { label, told } = stage;
  const id = `stage-${stage.id}`;
  const name = sayStage(words, label);
  const head = (
    <>
      <span class="funnel-stage">
        <StageMark colour={label.colour} />
        <span class="stage-word" dir="auto" title={name}>
          {name}
        </span>
      </span>
      <Bar {...stage} />
    </>
  );
  if (told.value === null)
    return (
      <li class="funnel-step">
        <span class="funnel-line none">
          {head}
          <span class="funnel-share" title={sayWhyNot(words, told)}>
            <span aria-hidden="true">–</span>
            <span class="hidden-text">{sayWhyNot(words, told)}</span>
          </span>
        </span>
      </li>
    );
  return (
    <li
      class="funnel-step"
      onPointerEnter={() => tip.rest(id)}
      onPointerLeave={({ currentTarget }) => tip.leave(id, currentTarget)}
    >
      <a
        class="funnel-line"
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-describedby={`tip-${id}`}
        onFocus={() => tip.show(id)}
        onBlur={tip.hide}
        onClick={openHere(href, open)}
      >
        {head}
        <span class="funnel-share">{sayNumber(words, told.value, { unit: 'share', home: '' })}</span>
        <span class="funnel-count">
          {words.say('num_some_of', {
            some: words.number(told.parts.passed ?? 0),
            all: words.number(told.parts.cohort ?? 0),
          })}
        </span>
      </a>
      <div id={`tip-${id}`} role="tooltip" class="number-tip" hidden={tip.shown !== id}>
        {sayPassed(words, name, told).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </li>
  );
};

interface Props {
  readonly id: string;
  readonly stages: readonly FunnelStage[];
  /** The pipeline's name, where there are several. */
  readonly pipeline?: string | undefined;
  readonly tip: Tip;
  /** Where the deals that reached a stage are. */
  behind(stage: string): string;
  open(href: string): void;
}

/** The conversion of every open stage below each other, each line leading to its deals; what else is known of it comes by focus or by resting on it. */
export const StageFunnel = ({ id, stages, pipeline, tip, behind, open }: Props) => {
  const words = useWords();
  return (
    <div id={id} class="stage-funnel">
      <p class="funnel-head">
        {pipeline !== undefined && (
          <>
            <bdi>{pipeline}</bdi>
            {' · '}
          </>
        )}
        {words.say('num_funnel')}
      </p>
      <ul aria-label={words.say('num_by_stage')}>
        {stages.map((stage) => (
          <Step key={stage.id} stage={stage} href={behind(stage.id)} tip={tip} open={open} />
        ))}
      </ul>
    </div>
  );
};
