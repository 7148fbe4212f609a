// Lints imports that nobody wrote, as if they lay where they are said to lie. In: [{ file, code }], out: what is said of each.
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');
// Files that are not there have no types.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });
const answers = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  answers.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
}
process.stdout.write(JSON.stringify(answers));
