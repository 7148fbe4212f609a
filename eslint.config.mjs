import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import walls from './tools/eslint/walls.mjs';

const specs = ['**/*.spec.ts', 'apps/api/test/**/*.ts', 'apps/web-e2e/**/*.ts', '**/testing/**/*.ts', 'tools/**/*'];

/** Who may depend on whom, by the tags of the projects; and on which packages. */
const dependencies = (more = [], allow = []) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow,
      enforceBuildableLibDependency: false,
      depConstraints: [
        { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'], allowedExternalImports: more },
        { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:kernel', 'type:domain'], allowedExternalImports: ['class-validator', 'class-transformer', ...more] },
        { sourceTag: 'scope:procurement', onlyDependOnLibsWithTags: ['type:kernel', 'scope:procurement'] },
        { sourceTag: 'scope:participation', onlyDependOnLibsWithTags: ['type:kernel', 'scope:participation'] },
        { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['type:kernel', 'scope:platform'] },
        {
          sourceTag: 'type:ui',
          onlyDependOnLibsWithTags: ['type:kernel', 'type:ui'],
          allowedExternalImports: ['@angular/*', 'rxjs', 'rxjs/*', 'class-validator', 'class-transformer', 'reflect-metadata', '@standard-schema/spec', ...more],
        },
        { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:kernel', 'type:domain', 'type:ui'] },
        { sourceTag: 'platform:server', notDependOnLibsWithTags: ['platform:browser'], bannedExternalImports: ['@angular/*'] },
        {
          sourceTag: 'platform:browser',
          notDependOnLibsWithTags: ['platform:server'],
          bannedExternalImports: ['@nestjs/*', '@fastify/*', 'fastify', 'typeorm', 'pg', 'graphile-worker', 'nodemailer', 'pino*', 'passport*', '@node-rs/*'],
        },
      ],
    },
  ],
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'tmp/**', '.nx/**', '.data/**', '**/.angular/**', '**/coverage/**', '**/test-results/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs,cjs,js}'],
    plugins: { centrale: walls },
    rules: {
      'centrale/walls': 'error',
      complexity: ['error', 10],
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx },
    rules: {
      ...dependencies(),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_|^context$', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-require-imports': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'typeLike', format: ['PascalCase'] },
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z][a-z]', match: false } },
        { selector: 'function', format: ['camelCase', 'PascalCase'], leadingUnderscore: 'forbid' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings from `as const`, no enum.' },
        { selector: "ExportDefaultDeclaration[declaration.type='ClassDeclaration']", message: 'Export by name.' },
      ],
    },
  },
  // Promises that nobody waits for lose errors: worth the type information where commands run.
  {
    files: ['apps/api/src/**/*.ts', 'apps/api/seed/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    languageOptions: { parserOptions: { project: './apps/api/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: ['apps/api/src/config.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'The environment is read once, in config.ts.' }] },
  },
  {
    files: ['apps/web/src/**/*.ts', 'libs/ui/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/prefer-standalone': 'error',
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/prefer-signals': 'error',
      'no-restricted-syntax': ['error', { selector: 'ClassDeclaration[id.name=/(Component|Service)$/]', message: 'No suffix: CallOffPage, not CallOffPageComponent.' }],
    },
  },
  {
    files: ['**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      // The directive fills its element.
      '@angular-eslint/template/elements-content': ['error', { allowList: ['uiLocalText'] }],
    },
  },
  {
    files: specs,
    rules: {
      ...dependencies(['fast-check', '@jest/globals', 'reflect-metadata', 'jest'], ['../../../../tools/**', '../../../tools/**']),
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].map((object) => ({ object, property: 'only', message: 'A test left alone hides all others.' })),
      ],
    },
  },
  // Runs before the application, in whatever browser comes.
  { files: ['apps/web/public/**'], rules: { 'no-var': 'off' } },
  { files: ['tools/**/*', '**/*.{cjs,mjs,js}'], rules: { 'no-console': 'off', '@nx/enforce-module-boundaries': 'off' } },
);
