import path from 'node:path';
import { keepCounts } from './counts.mjs';

/** A Jest reporter: counts per project and kind, `api-journeys`. A file that could not even be loaded counts as a failure. */
export default class JestCounts {
  onRunComplete(contexts, run) {
    const [{ config }] = contexts.size > 0 ? contexts : [{ config: undefined }];
    if (!config) return;
    const name = `${path.basename(config.rootDir)}-${config.displayName?.name ?? 'unit'}`;
    const failures = run.testResults.flatMap((file) => (file.testExecError ? [file.testFilePath] : file.testResults.filter((test) => test.status === 'failed').map((test) => test.fullName)));
    keepCounts(name, { passed: run.numPassedTests, failed: run.numFailedTests + run.numRuntimeErrorTestSuites, failures });
  }
}
