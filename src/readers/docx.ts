// Reads Word documents (.docx); the zip and XML libraries are loaded only when one is read.

import type { Reader } from './reader.ts';

export const docxReader: Reader = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx', 'docm'],
  read: async (source, bytes) => (await import('./docx/read.ts')).readDocx(source, bytes),
};
