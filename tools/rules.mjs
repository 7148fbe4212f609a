// Writes docs/rules.md from the code: each rule of trajectories with its source, where it is enforced and which tests name it.
// `node tools/rules.mjs` writes, `--check` only says what is wrong.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'docs/rules.md');

const filesIn = (folder, wanted) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file) && !/(^|\/)(dist|node_modules)\//.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
const read = (file) => readFileSync(path.join(root, file), 'utf8');

const anyRule = /\bR00\d-\d\d/g;

const isSpec = (file) => /spec\.ts$/.test(file);
const isWords = (file) => /\/texts\//.test(file) || /\/rule\/rules\.ts$/.test(file);
const sources = ['libs/participation/src', 'apps/api/src', 'apps/api/migrations', 'apps/web/src/app/public'].flatMap((folder) => filesIn(folder, /\.ts$/)).filter((file) => !isSpec(file) && !isWords(file));
const specs = ['libs/participation/src', 'apps/api/src', 'apps/api/test', 'apps/web/src', 'apps/web-e2e/src'].flatMap((folder) => filesIn(folder, /spec\.ts$/));

/** Rules as the library has them: id, severity, section; read as text, so that nothing has to be built first. */
function readRules() {
  const text = read('libs/participation/src/rule/rules.ts');
  return [...text.matchAll(/'(R00\d-\d\d)': rule\('([^']*)', '(\w+)'(?:, \{([^}]*)\})?\)/g)].map(([, id, section, severity, variants]) => ({
    id, section, severities: [severity, ...[...(variants ?? '').matchAll(/: '(\w+)'/g)].map(([, also]) => also)].filter((each, at, all) => all.indexOf(each) === at),
  }));
}

const sentences = new Map([...read('libs/participation/src/texts/rules/en.ts').matchAll(/'(R00\d-\d\d)': says\('([^']*)'/g)].map(([, id, sentence]) => [id, sentence]));

const parsed = new Map();
function treeOf(file) {
  if (!parsed.has(file)) parsed.set(file, ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  return parsed.get(file);
}
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** By rule, the files whose code says it: a refusal, or the rule of a clock. A comment, in SQL too, enforces nothing. */
function placesByRule() {
  const places = new Map();
  for (const file of sources) {
    walk(treeOf(file), (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return;
      for (const [id] of node.text.replace(/--.*/g, '').matchAll(anyRule)) places.set(id, (places.get(id) ?? new Set()).add(file));
    });
  }
  return places;
}

/** What cannot be broken refuses nothing, and a constraint has no words: a comment says what makes it so. */
const citedIn = (id, files) => files.filter((file) => new RegExp(`(?://|--|\\*).*\\b${id}\\b`).test(read(file)));
const constraints = sources.filter((file) => file.startsWith('apps/api/migrations/'));

/** Tests that name a rule, in their own title or that of a group around them; with whether they assert what it does. */
function testsByRule() {
  const tests = new Map();
  for (const file of specs) {
    const within = (node, groups) => {
      const [title, body] = calls(node, /^(?:it|test|describe|test\.describe)\b/) ? [titleOf(node), node.arguments.at(-1)] : [];
      const isGroup = title !== undefined && calls(node, /^(?:test\.)?describe\b/);
      if (title !== undefined && !isGroup) {
        for (const id of new Set([...groups, title].flatMap((each) => each.match(anyRule) ?? []))) {
          tests.set(id, [...(tests.get(id) ?? []), { file, title: title.includes(id) ? title : `${groups.find((each) => each.includes(id))}: ${title}`, asserts: asserts(body), names: body.getText().includes(id) }]);
        }
      }
      ts.forEachChild(node, (child) => within(child, isGroup ? [...groups, title] : groups));
    };
    within(treeOf(file), []);
  }
  return tests;
}
const calls = (node, what) => ts.isCallExpression(node) && node.arguments.length > 1 && what.test(node.expression.getText());
const titleOf = (call) => (ts.isStringLiteralLike(call.arguments[0]) || ts.isTemplateExpression(call.arguments[0]) ? call.arguments[0].getText().slice(1, -1).replace(/\s+/g, ' ') : undefined);
function asserts(body) {
  let found = false;
  walk(body, (node) => { found ||= ts.isCallExpression(node) && /\bexpect|[Ee]xpect[A-Z]/.test(node.expression.getText()); });
  return found;
}

const places = placesByRule();
const tests = testsByRule();
/** A rule that refuses, obliges, records or warns does so by its id, and one test at least reads that id in what came of it. */
const refuses = ({ severities }) => !severities.every((each) => each === 'automatic' || each === 'info');

const rules = readRules().map((rule) => ({
  ...rule, sentence: sentences.get(rule.id) ?? '', tests: tests.get(rule.id) ?? [],
  places: rule.severities.includes('automatic') ? citedIn(rule.id, sources) : [...(places.get(rule.id) ?? [])],
  alsoIn: citedIn(rule.id, constraints),
}));
const gaps = rules.flatMap((rule) => [
  ...(rule.sentence === '' ? [`${rule.id} has no words`] : []),
  ...(rule.places.length === 0 ? [`${rule.id} is enforced nowhere`] : []),
  ...(rule.tests.length === 0 ? [`${rule.id} is named by no test`] : []),
  ...(refuses(rule) && !rule.tests.some(({ names, asserts: does }) => names && does) ? [`${rule.id} is asserted by no test that names it`] : []),
  ...rule.tests.filter(({ asserts: does }) => !does).map(({ file, title }) => `${rule.id}: “${title}” (${file}) asserts nothing`),
]);

const titles = { '000': 'Strategic ateliers', '001': 'Citizen meetings', '002': 'Administrative memorandum', '003': 'Quality framework', '004': 'Framework contract' };
const escape = (text) => text.replaceAll('|', '\\|');
const section = (source) => [
  `## ${source}: ${titles[source]}`, '',
  '| Rule | Asks | Severity | Source | Enforced in | Tested by |', '|---|---|---|---|---|---|',
  ...rules.filter(({ id }) => id.startsWith(`R${source}`)).map(({ id, sentence, severities, section: where, places, alsoIn, tests }) =>
    `| <a id="${id}"></a>${id} | ${escape(sentence)} | ${severities.join(', ')} | ${source}, ${where} | ${[...new Set([...places, ...alsoIn])].map((file) => `\`${file}\``).join('<br>')} | ${tests.map(({ file, title }) => `${escape(title)} (\`${path.posix.basename(file)}\`)`).join('<br>')} |`),
  '',
];

const text = [
  '# Rules of trajectories', '',
  'Generated by `node tools/rules.mjs`; a test fails when it is out of date, and on a rule that nothing enforces or no test names.', '',
  'Severities: `block` refuses, `deviate` asks a motivation that becomes public, `oblige` makes a dated duty, `record` keeps the fact as a non-conformity,',
  '`warn` and `info` say so, `automatic` cannot be broken.', '',
  ...Object.keys(titles).flatMap(section),
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) gaps.push('docs/rules.md is out of date: node tools/rules.mjs');
} else {
  writeFileSync(page, text);
}
for (const gap of gaps) console.error(gap);
process.exit(gaps.length === 0 ? 0 : 1);
