// Watches files for changes; an editor that writes in several steps or by renaming gives one call.

import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

const quiet = 200;

export interface Watching { readonly stop: () => void }

/** `changed` is called with the path as given, once a file has been still for a moment. Folders are watched, since editors replace files. */
export function watchFiles(paths: readonly string[], cwd: string, changed: (path: string) => void): Watching {
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers: FSWatcher[] = [];
  const folders = new Map<string, Map<string, string>>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    const names = folders.get(dirname(full)) ?? new Map<string, string>();
    folders.set(dirname(full), names.set(basename(full), path));
  }
  const later = (path: string): void => {
    clearTimeout(timers.get(path));
    timers.set(path, setTimeout(() => {
      timers.delete(path);
      // Between removal and renaming there is no file: the next event tells of the new one.
      stat(resolve(cwd, path)).then(() => changed(path), () => undefined);
    }, quiet));
  };
  for (const [folder, names] of folders) {
    const watcher = watch(folder, (_, name) => {
      for (const [own, path] of names) if (name === null || name === own) later(path);
    });
    watcher.on('error', () => watcher.close());
    watchers.push(watcher);
  }
  return { stop: () => { for (const w of watchers) w.close(); for (const t of timers.values()) clearTimeout(t); timers.clear(); } };
}
