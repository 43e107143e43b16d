// Tests share one module graph per thread: the suite is fast, so no test may keep state in a module.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], pool: 'threads', isolate: false, maxWorkers: 2, testTimeout: 30_000 },
});
