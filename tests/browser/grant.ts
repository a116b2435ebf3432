import { realpath } from 'node:fs/promises';
import { inChrome } from './chrome-scope';
import { editPreferences } from './chromium-preferences';
import { withGrants } from './grant-preferences';
import { chromiumId } from './identity';
import { waitFor } from './look';
import type { Rig } from './rig';

/** Grants hosts to the extension in a Chromium profile that no browser has open; the rest stays as it is. */
export async function grantInPreferences(
  profile: string,
  extensionPath: string,
  origins: string[],
): Promise<void> {
  const id = chromiumId(await realpath(extensionPath));
  await editPreferences(profile, (before) => withGrants(before, id, origins));
}

/** Presses the button of the permission prompt that Firefox shows; throws when none comes within 5 s. */
export async function answerPrompt(rig: Rig, answer: 'allow' | 'refuse'): Promise<void> {
  await waitFor(() => inChrome(rig.browser, pressPrompt, answer), 'a permission prompt in Firefox');
}

function pressPrompt(answer: string): boolean {
  const panel = document.querySelector<HTMLElement & { state: string }>('#notification-popup');
  const prompt = panel?.querySelector<HTMLElement & { button: HTMLElement; secondaryButton: HTMLElement }>(
    'popupnotification',
  );
  if (panel?.state !== 'open' || !prompt) {
    return false;
  }
  (answer === 'allow' ? prompt.button : prompt.secondaryButton).click();
  return true;
}
