import type { SpanForecast, Swing } from '../../lib/pipeline/forecast';
import { linkTo } from '../dashboard/route';
import { openHere } from '../numbers/open-here';
import { type Tip, useTip } from '../numbers/use-tip';
import { useWords } from '../words-context';
import { sayChance, sayEstimate, sayShift, toldBy } from './say-ahead';
import './swing-list.css';

/** How many deals are shown. */
const SHOWN = 3;

interface Props {
  readonly span: SpanForecast;
  readonly home: string;
  /** Opens a page of the extension. */
  open(address: string): void;
}

interface Of extends Props {
  readonly swing: Swing;
  readonly tip: Tip;
  /** What winning it would bring is told in the place of what its slipping would cost. */
  readonly isByWin: boolean;
}

const Row = ({ swing, span, home, tip, isByWin, open }: Of) => {
  const words = useWords();
  const { deal, person, company, amount, chance, won, slipped } = swing;
  const name = person || company || words.say('no_name');
  const href = `dashboard.html${linkTo({ page: 'deal', id: deal })}`;
  const by = toldBy(span, swing);
  const slips = sayShift(words, span, slipped, by, home);
  const wins = sayShift(words, span, won, by, home);
  const tipId = `swing-${deal}`;
  return (
    <li
      class="swing"
      onPointerEnter={() => tip.rest(deal)}
      onPointerLeave={({ currentTarget }) => tip.leave(deal, currentTarget)}
    >
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-describedby={tipId}
        onFocus={() => tip.show(deal)}
        onBlur={tip.hide}
        onClick={openHere(href, open)}
      >
        <span class="swing-name" dir="auto" title={name}>
          {name}
        </span>{' '}
        <span class="swing-amount">{sayEstimate(words, amount, home)}</span>{' '}
        <span class="swing-shift" aria-hidden="true">
          {isByWin ? wins : slips}
        </span>
        <span class="hidden-text">
          {isByWin
            ? words.say('quick_swing_won', { shift: wins })
            : words.say('quick_slips_says', { shift: slips })}
        </span>
      </a>
      <div id={tipId} role="tooltip" class="number-tip above" hidden={tip.shown !== deal}>
        {company && person && <p dir="auto">{company}</p>}
        <p>{words.say('quick_swing_chance', { chance: sayChance(words, chance) })}</p>
        <p class="quiet">{words.say(by === 'quota' ? 'quick_swing_quota' : 'quick_swing_middle')}</p>
        <p>{words.say('quick_swing_won', { shift: wins })}</p>
        <p>{words.say('quick_swing_slips', { shift: slips })}</p>
      </div>
    </li>
  );
};

/** Whether the slipping of a deal changes next to nothing of what is told of it. */
const isIdle = (span: SpanForecast, swing: Swing): boolean =>
  toldBy(span, swing) === 'quota'
    ? Math.abs((span.quota?.chance ?? 0) - (swing.slipped.chance ?? 0)) < 0.005
    : Math.abs(span.middle - swing.slipped.middle) < 0.005 * span.middle;

/** The deals on which a span hangs most, each with what its slipping, else its winning, would change; nothing where there is none. */
export const SwingList = ({ span, home, open }: Props) => {
  const words = useWords();
  const tip = useTip();
  if (span.swings.length === 0) return null;
  const isByWin = span.swings.every((swing) => isIdle(span, swing));
  return (
    <div class="swings">
      <h3>
        <span>{words.say('quick_hangs')}</span>
        <span aria-hidden="true">{words.say(isByWin ? 'quick_wins' : 'quick_slips')}</span>
      </h3>
      <ul>
        {span.swings.slice(0, SHOWN).map((swing) => (
          <Row
            key={swing.deal}
            swing={swing}
            isByWin={isByWin}
            span={span}
            home={home}
            tip={tip}
            open={open}
          />
        ))}
      </ul>
    </div>
  );
};
