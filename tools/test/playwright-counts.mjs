import { stripVTControlCharacters } from 'node:util';
import { keepCounts } from './counts.mjs';

const firstLine = (test) => stripVTControlCharacters(test.results.find((result) => result.error)?.error.message ?? '').split('\n', 1)[0];

/** A Playwright reporter. A test that passed only when it was tried again has failed. */
export default class PlaywrightCounts {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const tests = this.suite.allTests();
    const failed = tests.filter((test) => test.outcome() === 'unexpected' || test.outcome() === 'flaky');
    const failures = failed.map((test) => `${test.titlePath().slice(2).join(' › ')}: ${firstLine(test)}`);
    keepCounts('web-e2e-journeys', { passed: tests.filter((test) => test.outcome() === 'expected').length, failed: failed.length, failures });
  }
}
