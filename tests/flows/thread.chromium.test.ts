import { describe, expect, test } from 'vitest';
import { waitFor } from '../browser/look';
import { backToList, badges, openThread, ourRoots, pluses, waitForWords } from './person';
import { MARA, withMaraTagged } from './tagged-mailbox';

withMaraTagged((mailbox) => {
  describe('given an open thread', () => {
    test('the reader is never offered, in either account, delegated or popped out; the other sender is', async () => {
      const readers = [
        ['https://mail.google.com/mail/u/0/#inbox', 'omar.haddad@seller.example'],
        ['https://mail.google.com/mail/u/1/#inbox', 'omar@haddad-advisory.example'],
        ['https://mail.google.com/mail/u/0/d/AEoRXRT/#inbox', 'desk@seller.example'],
      ] as const;
      for (const [address, own] of readers) {
        const page = await mailbox.open({}, address);
        const ids = await page.evaluate(() =>
          window.mailbox
            .threads()
            .filter(({ inbox }) => inbox)
            .map(({ id }) => id),
        );
        for (const id of ids.slice(0, 6)) {
          await page.evaluate((token) => window.mailbox.open(token), id);
          await waitFor(
            async () => (await pluses(page)).length + (await badges(page)).length > 0,
            `marks in ${id}`,
          );
          const marked = await page.evaluate(() =>
            [...document.querySelectorAll('*')]
              .filter(({ localName }) => /^[a-z]{5}-[a-z]{7}$/.test(localName))
              .map((ours) => ours.previousElementSibling?.getAttribute('email')),
          );
          expect(marked).not.toContain(own);
        }
        await page.close();
      }
    });

    test('in a pop-out window, and beside open panels, only the people of the thread are marked', async () => {
      const page = await mailbox.open();
      const id = await page.evaluate(
        (email) =>
          window.mailbox.threads().find(({ people }) => people.some((one) => one.email === email))?.id ?? '',
        MARA,
      );
      await page.goto(`https://mail.google.com/mail/u/0/?view=btop&th=${id}`, { waitUntil: 'load' });
      await waitFor(async () => (await badges(page)).length > 0, 'a badge in the pop-out');
      await page.goto('https://mail.google.com/mail/u/0/#inbox', { waitUntil: 'load' });
      await openThread(page, MARA);
      await waitFor(async () => (await badges(page)).length > 0, 'a badge in the thread');
      const inThread = (await ourRoots(page)).length;
      const opened = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('[role="button"], button, a')];
        const panels = buttons.filter((one) =>
          /calendar|gemini|assistant|ask/i.test(one.getAttribute('aria-label') ?? one.title),
        );
        for (const panel of panels) panel.click();
        return panels.length;
      });
      expect(opened).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await ourRoots(page)).toHaveLength(inThread);
      await page.close();
    });

    test('nobody is offered while the page does not tell who reads', async () => {
      const page = await mailbox.open({ ownAddress: false });
      await openThread(page, 'kadri.saar@havn.example').catch(() => undefined);
      const ids = await page.evaluate(() => window.mailbox.threads().map(({ id }) => id));
      await page.evaluate((id) => window.mailbox.open(id), ids[2] ?? '');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await pluses(page)).toEqual([]);
      await page.close();
    });

    test('a stranger called "me" and one with a hostile name are offered by what they are', async () => {
      const page = await mailbox.open();
      const odd = await page.evaluate(() =>
        window.mailbox
          .threads()
          .flatMap(({ id, people }) => people.map((one) => ({ id, ...one })))
          .filter(({ name, email }) => (name === 'me' || name.includes('<img')) && !email.startsWith('omar')),
      );
      expect(odd.length).toBeGreaterThanOrEqual(2);
      for (const { id, name } of odd) {
        await page.evaluate((token) => window.mailbox.open(token), id);
        const found = await waitFor(
          async () => (await pluses(page)).find(({ text }) => text.includes(name)),
          `plus for ${name}`,
        );
        expect(found.text).toBe(`Add ${name} to the pipeline`);
      }
      await page.close();
    });

    test('a known recipient carries her badge, and a body makes nobody known', async () => {
      const page = await mailbox.open();
      await openThread(page, MARA);
      await waitFor(async () => (await badges(page)).length > 0, 'a badge');
      const inBodies = await page.evaluate(
        () =>
          [...document.querySelectorAll('.a3s *')].filter(({ localName }) =>
            /^[a-z]{5}-[a-z]{7}$/.test(localName),
          ).length,
      );
      expect(inBodies).toBe(0);
      await page.close();
    });

    test('when a mail is written, known recipients carry their badge and nobody is offered', async () => {
      const page = await mailbox.open();
      await waitFor(async () => (await badges(page)).length > 0, 'badges in the list');
      const before = (await badges(page)).length;
      await page.evaluate(
        (email) =>
          window.mailbox.compose([
            { name: 'Mara Lindqvist', email },
            { name: 'Nobody Known', email: 'nobody@known.example' },
          ]),
        MARA,
      );
      await waitFor(async () => (await badges(page)).length === before + 1, 'the badge of the recipient');
      expect(await pluses(page)).toEqual([]);
      await page.close();
    });

    test('a reply just sent and the language turned while open leave the marks right', async () => {
      const page = await mailbox.open();
      await openThread(page, MARA);
      const before = await waitFor(async () => (await badges(page)).length || undefined, 'a badge');
      await page.evaluate(() => window.mailbox.reply('Thank you, I will send it.'));
      await waitFor(async () => (await badges(page)).length >= before, 'the badges after a reply');
      await page.evaluate(() => window.mailbox.setLanguage('bg'));
      await waitFor(async () => (await badges(page)).length >= before, 'the badges in Bulgarian');
      await page.evaluate(() => window.mailbox.setTheme('dark'));
      await backToList(page);
      await waitFor(async () => (await badges(page)).length > 0, 'badges in the list');
      await page.close();
    });
  });

  test('given an open mailbox, when another language is chosen, then it follows without a reload', async () => {
    const page = await mailbox.open();
    await openThread(page, MARA);
    await waitFor(async () => (await badges(page))[0] === 'Prospecting 0d', 'an English badge');
    const welcome = await mailbox.rig().openExtensionPage('welcome.html');
    await waitForWords(welcome, 'Where it may read');
    const choose = (language: string) =>
      welcome.evaluate(
        (value) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click(),
        language,
      );
    await choose('bg');
    await waitForWords(welcome, 'Къде може да чете');
    await waitFor(async () => (await badges(page))[0] === 'Проучване 0 д', 'a Bulgarian badge');
    await openThread(page, 'alex.morgan@pinecrest.example');
    await waitFor(
      async () => (await pluses(page)).some(({ text }) => text.startsWith('Добавяне на Alex')),
      'a Bulgarian plus',
    );
    await choose('en');
    await waitFor(
      async () => (await pluses(page)).some(({ text }) => text.startsWith('Add Alex')),
      'an English plus',
    );
    await welcome.close();
    await page.close();
  });
});
