/** The last line of a test run: what CI reads. */
export default class ClosingLine {
  onRunComplete(_, results) {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      numRuntimeErrorTestSuites: broken,
    } = results;
    process.stdout.write(`\n${passed} passed, ${failed + broken} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
  }
}
