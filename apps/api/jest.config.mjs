import { nodeJest, reporters } from '../../tools/swc.mjs';

const { reporters: _, testTimeout: _short, ...project } = nodeJest;
const node = { ...project, setupFiles: ['<rootDir>/test/support/preload.mjs'] };

export default {
  reporters,
  // Some start processes of their own: on a busy machine those take their time, and a slow test is no wrong one.
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    { ...node, displayName: 'unit', rootDir: import.meta.dirname, roots: ['<rootDir>/src'] },
    {
      ...node,
      displayName: 'journeys',
      rootDir: import.meta.dirname,
      roots: ['<rootDir>/test'],
      testMatch: ['**/*spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/close-worlds.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
