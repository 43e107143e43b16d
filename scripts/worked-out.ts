// esbuild plugin: modules that hold nothing but data are replaced by what they come to, so that no start has to work it out again.

import type { Plugin } from 'esbuild';

/** Each module's exports must come back whole from JSON. */
export const workedOut: Plugin = {
  name: 'worked-out',
  setup(build) {
    build.onLoad({ filter: /[/\\]plan[/\\]recognise[/\\]model-tables\.ts$/ }, async ({ path }) => {
      const made = (await import(path)) as Record<string, unknown>;
      return { loader: 'js', contents: Object.entries(made).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n') };
    });
  },
};
