import { sealedText } from '../../schema/entry.schema';

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const sumOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  by: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());

/** Presses lines (none with a line break) into one sealed text. */
export const seal = async (lines: readonly string[]): Promise<string> => {
  const plain = new TextEncoder().encode(lines.join('\n'));
  const packed = await through(plain, new CompressionStream('gzip'));
  return JSON.stringify({ count: lines.length, sum: await sumOf(packed), data: toBase64(packed) });
};

/** The lines of a sealed text; undefined when its checksum or count is not what was noted on sealing. */
export const unseal = async (text: string): Promise<string[] | undefined> => {
  try {
    const { count, sum, data } = sealedText.parse(JSON.parse(text));
    const packed = fromBase64(data);
    if ((await sumOf(packed)) !== sum) return undefined;
    const lines = new TextDecoder()
      .decode(await through(packed, new DecompressionStream('gzip')))
      .split('\n');
    return lines.length === count ? lines : undefined;
  } catch {
    return undefined;
  }
};
