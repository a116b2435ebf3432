import {
  ArrowDown,
  ArrowRight,
  ArrowUp,
  ArrowUpRight,
  CalendarDays,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleDot,
  CircleX,
  CornerUpLeft,
  Ellipsis,
  GripVertical,
  type IconNode,
  LayoutDashboard,
  ListChecks,
  PanelRight,
  Pencil,
  Plus,
  Search,
  Settings,
  StickyNote,
  Tag,
  Trophy,
  UserRound,
  X,
} from 'lucide';
import { h } from 'preact';

/** The drawings that are used, by what they say. */
const icons = {
  close: X,
  plus: Plus,
  done: Check,
  edit: Pencil,
  leads: ArrowRight,
  opens: ArrowUpRight,
  settings: Settings,
  search: Search,
  person: UserRound,
  stage: CircleDot,
  won: Trophy,
  lost: CircleX,
  back: CornerUpLeft,
  note: StickyNote,
  step: ListChecks,
  panel: PanelRight,
  dashboard: LayoutDashboard,
  up: ArrowUp,
  down: ArrowDown,
  grip: GripVertical,
  unfold: ChevronDown,
  earlier: ChevronLeft,
  later: ChevronRight,
  more: Ellipsis,
  day: CalendarDays,
  tag: Tag,
} satisfies Record<string, IconNode>;

/** What a drawing says. */
export type IconName = keyof typeof icons;

/** Every drawing there is. */
export const iconNames = Object.keys(icons) as readonly IconName[];

/** A drawing beside or instead of a word, in the colour of the text; what it means is said by the words around it. */
export const Icon = ({ of: name }: { of: IconName }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {icons[name].map(([tag, attributes], place) => h(tag, { key: place, ...attributes }))}
  </svg>
);
