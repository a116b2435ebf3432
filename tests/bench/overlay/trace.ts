import type { Page } from 'puppeteer-core';

/** What is used of an event of a trace: times in microseconds, `tdur` in thread time. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline'];

/** The events of everything the browser did while `work` ran. */
export const traceOf = async (page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> => {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
};

/** Milliseconds of thread time that a script ran, by the end of its address; calls inside its own calls count once. */
export const scriptMs = (events: readonly TraceEvent[], script: string): number => {
  const own = events
    .filter(
      ({ name, args }) => /^(EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.endsWith(script),
    )
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
};
