import path from 'node:path';

export const reporters = ['default', path.join(import.meta.dirname, 'test/jest-counts.mjs')];

/** What Jest compiles specs with: the same decorators, metadata and class fields as `tsc -b` gives the build. */
export const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** Jest for projects that run on Node as ES modules: the libraries and the api. */
export const nodeJest = {
  displayName: 'unit',
  testEnvironment: 'node',
  reporters,
  // A busy machine makes tests slow, not wrong.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/package.json$'],
};
