import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes an extension that does nothing: what the proxy sees with it are the browser's own requests. */
export async function writeEmptyExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0',
    browser_specific_settings: {
      gecko: { id: 'nothing@pipeside.example', data_collection_permissions: { required: ['none'] } },
    },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
