import mark from '../../stage-mark.css?inline';
import tokens from '../../tokens.css?inline';
import cut from '../people/cut.css?inline';
import lines from '../people/lines.css?inline';
import stage from '../people/stage-word.css?inline';
import print from './month-print.css?inline';
import report from './month-report.css?inline';

/** The style sheets that a report is drawn with, as text, in the order in which they count. */
export const reportStyles: readonly string[] = [tokens, mark, cut, lines, stage, report, print];
