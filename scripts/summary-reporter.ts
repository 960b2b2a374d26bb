import type { Reporter, TestCase, TestModule } from 'vitest/node'

/**
 * The last lines of a test run: what was skipped and why it matters, then "N passed, N failed" alone on a line,
 * for people and for `.ci/run`. A file that does not even load counts as one failure.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tally = { passed: 0, failed: 0, skipped: 0 }
    const skipped = new Map<string, number>()
    for (const module of modules) {
      const tests = [...module.children.allTests()] as TestCase[]
      if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) tally.failed += 1
      for (const test of tests) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') tally[state] += 1
        else {
          tally.skipped += 1
          skipped.set(module.relativeModuleId, (skipped.get(module.relativeModuleId) ?? 0) + 1)
        }
      }
    }
    console.log('')
    for (const [file, count] of skipped) console.log(`SKIPPED: ${count} tests of ${file}`)
    console.log(`${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`)
  }
}
