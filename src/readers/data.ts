// Reads a plan or a strategy written as data (YAML or JSON), with the place of every value.

import type { Reader } from './reader.ts';

export const dataReader: Reader = {
  mediaType: 'application/yaml',
  extensions: ['yaml', 'yml', 'json'],
  read: async (source, bytes) => (await import('./data/read.ts')).readData(source, bytes),
};
