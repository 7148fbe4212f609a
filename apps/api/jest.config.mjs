import { nodeJest } from '../../tools/swc.mjs';

const node = { ...nodeJest, setupFiles: ['<rootDir>/test/support/preload.mjs'] };

export default {
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [
    { ...node, displayName: 'unit', rootDir: import.meta.dirname, roots: ['<rootDir>/src'] },
    {
      ...node,
      displayName: 'journeys',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/test'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
