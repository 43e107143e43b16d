// Data as YAML text; a module of its own, so that the YAML library is loaded only when it is asked for.

import { stringify } from 'yaml';

export const yamlText = (data: unknown): string => stringify(data, { lineWidth: 0 });
