import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MISSING = `No browser for the journeys. Install one ("apt-get install -y chromium"), or set CHROMIUM_PATH to a Chromium or Chrome of yours.`;

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that was named, else the system's, else the one that npm brings; else an error that says what to install. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !isProgram(named)) throw new Error(`CHROMIUM_PATH is "${named}", which cannot be run.`);
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const installed = named ?? PROGRAMS.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
  if (installed) return { executablePath: installed, args: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(MISSING);
  return bringBrowser();
}

/**
 * Unpacks the browser of @sparticuz/chromium with the libraries that it needs. It takes whatever lies in the folder for
 * temporary files, of any version, so that it gets a folder of its own; and it brings its libraries only when it believes
 * to be in a function of Amazon's.
 */
async function bringBrowser(): Promise<Browser> {
  const before = process.env['TMPDIR'];
  const modules = path.resolve(import.meta.dirname, '../../../node_modules');
  const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const folder = path.join(modules, '.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    nameFonts(folder);
    return { executablePath, args: ['--headless=shell', '--disable-gpu'] };
  } catch (error) {
    throw new Error(`${MISSING}\n(The one that npm brings could not be unpacked: ${(error as Error).message})`, { cause: error });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Its own list of fonts names folders of Amazon's only, and a browser without any font crashes on the first letter. */
function nameFonts(folder: string): void {
  const own = path.join(folder, 'own-fonts');
  mkdirSync(own, { recursive: true });
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((each) => `<dir>${each}</dir>`).join('');
  writeFileSync(path.join(own, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${path.join(own, 'cache')}</cachedir></fontconfig>\n`);
  process.env['FONTCONFIG_PATH'] = own;
}
