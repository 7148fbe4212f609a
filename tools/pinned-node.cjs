'use strict';
// Runs things on the Node that the workspace pins. Written for any Node from 18 on: it runs before anything is installed.
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const LEAST = [24, 15];

/** The Node to run on: this one when it is new enough, else the one that npm installed. */
function pinnedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return process.execPath;
  const bin = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (fs.existsSync(bin)) return bin;
  console.error(
    `Centrale needs Node ${LEAST.join('.')} or newer. This is ${process.version}, and npm brings none for ${process.platform}-${process.arch}.\n` +
      'Install Node 24 LTS from https://nodejs.org and try again.',
  );
  return process.exit(1);
}

function parentOf(pid) {
  try {
    if (process.platform === 'linux') return Number(/\) \S (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))[1]);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return 0;
  }
}

// npm runs scripts under a shell that passes no signal on; a killed npm passes none on either. Looked up at once: later
// both may be gone already.
const shell = process.ppid;
const npm = parentOf(shell);
const npmIsGone = () => Boolean(process.env.npm_lifecycle_event) && (process.ppid !== shell || parentOf(shell) !== npm);

/** Runs a program to its end and answers its exit code. Signals are passed on to it, and it is stopped when npm is gone. */
function run(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => [name, () => child.kill(name)]);
    for (const [name, pass] of signals) process.on(name, pass);
    const watch = setInterval(() => npmIsGone() && child.kill('SIGTERM'), 500);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(watch);
      for (const [name, pass] of signals) process.off(name, pass);
      resolve(code ?? 1);
    });
  });
}

/** Runs `node ...args` on the pinned Node, and ends as it ends. */
async function runPinned(args) {
  const node = pinnedNode();
  const PATH = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || path.join(root, 'node_modules', '.cache', 'node-compile');
  process.exit(await run(node, args, { ...process.env, PATH, NODE_COMPILE_CACHE }));
}

module.exports = { root, run, runPinned };
