import path from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';
import { reporters } from './swc.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Jest for Angular: jsdom, zoneless, templates compiled; libs/ui from its source, the other libraries from their build. */
export const angularJest = (project) => ({
  ...presets.createCjsPreset({ tsconfig: path.join(project, 'tsconfig.spec.json') }),
  displayName: 'unit',
  reporters,
  testTimeout: 60_000,
  rootDir: project,
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: [path.join(root, 'tools/angular-jest.setup.mjs')],
  moduleNameMapper: { '^@centrale/ui$': path.join(root, 'libs/ui/src/index.ts'), '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|@centrale/|@angular/)'],
});
