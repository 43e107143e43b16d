// Preloaded into a run of the program: writes the address of every module it loads to the file named by RECORD_MODULES.
import { register } from 'node:module';

register(`data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(${JSON.stringify(process.env.RECORD_MODULES)}, url + '\\n');
    return next(url, context);
  }
`)}`);
