import type { ComponentChildren } from 'preact';

/** A value of a stage's row; what it is stands above the column, or beside it where there is no room for columns. */
export const StageFact = ({
  label,
  isQuiet = false,
  isNumber = false,
  children,
}: {
  label: string;
  isQuiet?: boolean;
  isNumber?: boolean;
  children: ComponentChildren;
}) => (
  <span class={isNumber ? 'stage-fact stage-fact-number' : 'stage-fact'}>
    <span class="stage-fact-label">{label}: </span>
    <span class={isQuiet ? 'quiet' : ''}>{children}</span>
  </span>
);
