import { browser } from '../../lib/browser';
import { systemClock, untilTomorrow } from '../../lib/clock';
import type { Log } from '../../lib/log/log';

const ALARM = 'new-day';

/** Shows the number of steps due today, overdue ones among them, on the toolbar icon. */
export const showDueCount = async (log: Log): Promise<void> => {
  const due = await (await log.read()).countDueUntil(systemClock.today());
  await browser.action.setBadgeBackgroundColor({ color: '#8f1d5d' });
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
};

/** Sets the alarm that turns the day; made anew at every start, since the browser may have dropped it. */
export const planNewDay = (): void => {
  browser.alarms.create(ALARM, { when: systemClock.now() + untilTomorrow(systemClock) });
};

/** Whether an alarm is the one for the new day. */
export const isNewDay = (name: string): boolean => name === ALARM;
