import type { Period } from '../../../lib/pipeline/period';
import answers from './answers.json';

/** A question as it was put to the one who worked by hand, with the answer. */
export interface Question {
  readonly id: string;
  readonly number: string;
  readonly period?: Period;
  readonly asOf?: string;
  readonly stage?: string;
  readonly pipeline?: string;
  readonly owner?: string;
  readonly team?: string;
  readonly source?: string;
  readonly window?: Period | null;
  readonly a?: string;
  readonly b?: string;
  /** In minor units of the home currency, of all who are asked about or of each. */
  readonly quota?: number | Readonly<Record<string, number>>;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** All questions, in their order. */
export const questions = answers.questions as readonly Question[];
