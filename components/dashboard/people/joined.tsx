import { Fragment } from 'preact';

/** Texts in one line with dots between them, each in its own direction; empty ones are left out. */
export const Joined = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.filter(Boolean).map((text, turn) => (
      <Fragment key={`${turn} ${text}`}>
        {turn > 0 && ' · '}
        <bdi>{text}</bdi>
      </Fragment>
    ))}
  </>
);
