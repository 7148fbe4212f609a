// The walls inside the apps, which Nx's tags cannot see: who may import whom between the folders of one app.
import path from 'node:path';

const CONTEXTS = ['procurement', 'participation'];
const MAY_MEET = /\.(?:module|service)(?:\.[jt]s)?$/;
const TEST_FILE = /\.spec\.ts$|\/test\/|\/testing\/|^apps\/web-e2e\/|^tools\//;

/**
 * Why this file may not import that, or undefined when it may.
 * @param {string} from path of the importing file, from the workspace's root
 * @param {string} specifier as written in the import
 * @returns {string | undefined}
 */
export function refuseImport(from, specifier) {
  const to = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
  return refuseTesting(from, to) ?? refuseHistory(from, to) ?? refuseSeed(from, to) ?? refuseRoom(from, to) ?? refuseSibling(from, to);
}

function refuseTesting(from, to) {
  if (!/\/testing(?:\/|$)/.test(to) || to.startsWith('@angular/') || to === '@nestjs/testing') return undefined;
  return TEST_FILE.test(from) ? undefined : 'What is in a testing folder is for specs only.';
}

function refuseHistory(from, to) {
  const ours = to.startsWith('@centrale/') || (/^(?:apps|libs|tools)\//.test(to) && !to.startsWith('apps/api/migrations/'));
  return from.startsWith('apps/api/migrations/') && ours ? 'Migrations are frozen history: they import nothing of ours.' : undefined;
}

function refuseSeed(from, to) {
  return from.startsWith('apps/api/seed/') && to.startsWith('apps/api/src/') ? 'The demo world is told over HTTP, through the commands that people press.' : undefined;
}

/** The part of an app a file belongs to: its room, and in a context its feature. */
function place(file) {
  const [, app, room, feature] = /^apps\/(api\/src|web\/src\/app)\/([^/]+)(?:\/([^/]+))?/.exec(file) ?? [];
  return app ? { app, room, feature } : undefined;
}

const isContext = (room) => CONTEXTS.includes(room);

/** Why what is in one room of the api may not import what is in another: per importing room, the question that is asked. */
const API_ROOMS = {
  platform: (there) => (isContext(there.room) || there.room === 'bridge' ? 'The platform knows no business: it imports neither context nor the bridge.' : undefined),
  procurement: (there) => (there.room === 'bridge' ? 'The bridge knows the contexts; they do not know it.' : undefined),
  participation: (there) => (there.room === 'bridge' ? 'The bridge knows the contexts; they do not know it.' : undefined),
  bridge: (there, to) => (isContext(there.room) && !MAY_MEET.test(to) ? 'The bridge meets a context through its modules and services.' : undefined),
};

function refuseRoom(from, to) {
  const [here, there] = [place(from), place(to)];
  if (!here || here.app !== there?.app || here.room === there.room) return undefined;
  if (isContext(here.room) && isContext(there.room)) return 'Procurement and participation meet only in bridge/.';
  return here.app === 'api/src' ? API_ROOMS[here.room]?.(there, to) : undefined;
}

function refuseSibling(from, to) {
  const [here, there] = [place(from), place(to)];
  if (!here || !there || !areSiblings(here, there)) return undefined;
  return MAY_MEET.test(to) ? undefined : `Features meet only through each other's module and service: not through ${path.posix.basename(to)}.`;
}

const areSiblings = (here, there) =>
  here.app === 'api/src' && here.app === there.app && isContext(here.room) && here.room === there.room && here.feature !== there.feature && ![here, there].some(({ feature }) => isFile(feature));

/** A file that lies beside the features, such as the module that gathers them. */
const isFile = (name) => /\.[jt]s$/.test(name ?? '.ts');

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: { type: 'problem', docs: { description: 'walls between the folders of one app' }, schema: [] },
  create(context) {
    const from = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const source = node.source;
      if (typeof source?.value !== 'string') return;
      const refusal = refuseImport(from, source.value);
      if (refusal) context.report({ node: source, message: refusal });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

export default { meta: { name: 'centrale' }, rules: { walls: imports } };
