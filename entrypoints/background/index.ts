import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { openLog } from '../../lib/log/log';
import { tell, tellActiveTab } from '../../lib/messages/news';
import { listenerOf } from '../../lib/messages/serve';
import { makeFresh } from './fresh-numbers';
import { handlersOf } from './handlers';
import { glancer } from './learnt';
import { isWelcome, spread, withdraw } from './registration';
import { quietly } from './run';
import { onceASession } from './session';
import { openSidePanel, openSidePanelBeside } from './side-panel';
import { isNewDay, planNewDay, showDueCount } from './toolbar';

/** The background: every listener stands in the first turn, all state is in the log. */
export default defineBackground({
  type: 'module',
  main() {
    const log = openLog('pipeside', systemClock);
    const beginDay = () => {
      planNewDay();
      quietly(showDueCount(log));
      quietly(makeFresh(log, glancer(log)));
    };

    const listen = listenerOf(handlersOf(log), browser.runtime.id, browser.runtime.getURL(''), {
      atOnce: { 'panel.side': openSidePanel },
      isWelcome,
    });
    browser.runtime.onMessage.addListener(
      listen as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      quietly(spread('all'));
      if (reason === 'install') quietly(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
    });
    // Without this listener nothing would wake the background at the browser's start.
    browser.runtime.onStartup.addListener(() => undefined);
    browser.permissions.onAdded.addListener(() => {
      quietly(spread('new').then(() => tell('changed')));
    });
    browser.permissions.onRemoved.addListener(() => {
      quietly(withdraw().then(() => tell('changed')));
    });
    browser.commands?.onCommand.addListener((name, tab) => {
      if (name === 'open-side-panel' && tab?.id !== undefined) openSidePanelBeside(tab.id);
      if (name === 'open-card') quietly(tellActiveTab('card'));
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (isNewDay(name)) {
        beginDay();
        quietly(tell('changed'));
      }
    });
    quietly(
      onceASession(async () => {
        beginDay();
        await spread('all');
      }),
    );
  },
});
