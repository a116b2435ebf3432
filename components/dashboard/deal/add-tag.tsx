import { useEffect, useRef, useState } from 'preact/hooks';
import type { Named } from '../../../lib/pipeline/lists';
import type { DealStory } from '../../../lib/pipeline/story';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { TagForm } from './tag-form';
import { useBusy } from './use-busy';
import { useChange } from './use-change';

/** Puts a tag on a deal: one of the list, or a new one, which goes on as soon as the list holds it. */
export const AddTag = ({ deal, tags }: { readonly deal: DealStory; readonly tags: readonly Named[] }) => {
  const words = useWords();
  const act = useAct();
  const change = useChange(deal.id);
  const { run } = useBusy();
  const [isOpen, setOpen] = useState(false);
  const [awaited, setAwaited] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const free = tags.filter(({ id, isRetired }) => !isRetired && !deal.tags.includes(id));
  const named = (name: string) => free.find((tag) => tag.name.toLowerCase() === name.toLowerCase());

  useEffect(() => {
    const tag = awaited === undefined ? undefined : named(awaited);
    if (!tag) return;
    setAwaited(undefined);
    void change({ tag: { tag: tag.id, isOn: true } });
  }, [awaited, tags]);

  const close = () => {
    setOpen(false);
    // The button that opened it is drawn again only after this.
    setTimeout(() => opener.current?.focus());
  };
  const put = async (name: string): Promise<void> => {
    const tag = named(name);
    const isDone = await run(() =>
      tag ? change({ tag: { tag: tag.id, isOn: true } }) : act('list.add', { list: 'tag', name }),
    );
    if (!isDone) return;
    if (!tag) setAwaited(name);
    close();
  };
  return isOpen ? (
    <TagForm free={free} put={put} close={close} />
  ) : (
    <button type="button" class="button plain" ref={opener} onClick={() => setOpen(true)}>
      <Icon of="plus" />
      {words.say('deal_add_tag')}
    </button>
  );
};
