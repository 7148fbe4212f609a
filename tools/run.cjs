'use strict';
// `npm start` and `npm test` begin here, on whatever Node there is: installs what is missing, then goes on with the pinned one.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { root, run, runPinned } = require('./pinned-node.cjs');

const lock = path.join(root, 'package-lock.json');
const stamp = path.join(root, 'node_modules', '.centrale-lock');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const entries = { start: 'tools/supervisor/main.ts', test: 'tools/test/main.ts', bench: 'tools/bench/main.ts' };

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
const mtime = (file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0);

/** Installs exactly what the lock names, unless that is what is there. */
async function install() {
  const wanted = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
  if (read(stamp) === wanted) return;
  // Installed by hand since the lock changed: npm keeps its own record of it.
  if (mtime(installed) < mtime(lock)) {
    console.log('Installing what is missing (npm ci); the first time takes one or two minutes.');
    const npm = process.env.npm_execpath;
    const ci = ['ci', '--include=dev'];
    const code = npm ? await run(process.execPath, [npm, ...ci]) : await run('npm', ci);
    if (code !== 0) process.exit(code);
  }
  fs.writeFileSync(stamp, wanted);
}

const [name, ...rest] = process.argv.slice(2);
if (!entries[name]) throw new Error(`Unknown: ${name}. Known: ${Object.keys(entries).join(', ')}`);
install().then(() => runPinned([path.join(root, entries[name]), ...rest]));
