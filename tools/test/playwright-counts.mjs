import { keepCounts } from './counts.mjs';

/** A Playwright reporter. A test that passed only when it was tried again has failed. */
export default class PlaywrightCounts {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = this.suite.allTests().map((test) => test.outcome());
    const failed = outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length;
    keepCounts('web-e2e-journeys', { passed: outcomes.filter((outcome) => outcome === 'expected').length, failed });
  }
}
