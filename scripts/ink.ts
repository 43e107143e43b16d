// esbuild plugins: Ink bundled so that it starts fast. What it waits for at the top of modules goes, and so do the tables it loads before the first frame.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What a module must still hold for it to be bundled in our way; a new version of the package that does not is a fault of the build. */
function found(code: string, path: string, pattern: RegExp): RegExpExecArray {
  const match = pattern.exec(code);
  if (!match) throw new Error(`${path} no longer holds ${pattern.source}`);
  return match;
}

/** The layout engine as bytes, ready when its module is: as text in a data URL it loads the whole of Node's networking, and a module waits for it. */
const layoutEngine: Plugin = {
  name: 'layout-engine',
  setup(b) {
    b.onLoad({ filter: /[/\\]yoga-layout[/\\]dist[/\\]src[/\\]index\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const [, load = ''] = found(code, path, /^import (\w+) from '\.\.\/binaries\/[^']+';$/m);
      const [waits = ''] = found(code, path, /^const Yoga = wrapAssembly\(await \w+\(\)\);$/m);
      return {
        loader: 'js', contents: code.replace(waits, () => `const lib = { instantiateWasm(imports, done) { done(new WebAssembly.Instance(new WebAssembly.Module(${load}.bytes()), imports)); return {}; } };\n${load}(lib);\nconst Yoga = wrapAssembly(lib);`),
      };
    });
    b.onLoad({ filter: /[/\\]yoga-wasm-base64-esm\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const [url, base64 = ''] = found(code, path, /"data:application\/octet-stream;base64,([^"]+)"/);
      found(code, path, /^export default loadYoga;/m);
      return { loader: 'js', contents: `${code.replace(url, () => '"data:application/octet-stream;base64,"')}\nloadYoga.bytes = () => Buffer.from("${base64}", "base64");\n` };
    });
  },
};

/** Ink's reconciler waits at the top of its module for the developer tools alone, which the program does not have. */
const noDeveloperTools: Plugin = {
  name: 'no-developer-tools',
  setup(b) {
    b.onLoad({ filter: /[/\\]ink[/\\]build[/\\]reconciler\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const [tools] = found(code, path, /^if \(isDev\(\)\) \{\n[\s\S]*?^\}\n/m);
      const [version] = found(code, path, /isDev\(\)\s*\? await loadPackageJson\(\)\s*: /);
      return { loader: 'js', contents: code.replace(tools, '').replace(version, '') };
    });
  },
};

/** Texts are measured as the screen measures them: the tables of emoji of `string-width` take longer to load than a frame to draw. */
const measure = (root: string): Plugin => ({
  name: 'measure',
  setup(b) {
    b.onLoad({ filter: /[/\\]string-width[/\\]index\.js$/ }, () => ({
      loader: 'js', resolveDir: root,
      contents: `import { stripVTControlCharacters } from 'node:util'; import { widthOf } from './src/tui/draw/width.ts'; export default (text) => widthOf(stripVTControlCharacters(text));`,
    }));
  },
});

export const inkPlugins = (root: string): Plugin[] => [layoutEngine, noDeveloperTools, measure(root)];
