import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with the one line that machines read: `N passed, N failed, N skipped`. A file that did not load counts as a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      count.failed += module.errors().length
      for (const test of module.children.allTests()) count[test.result().state] += 1
    }
    const failed = count.failed + count.pending
    const line = `\n${count.passed} passed, ${failed} failed, ${count.skipped} skipped\n`
    // Whatever the runner still has to say while it closes stands above it.
    process.once('exit', () => process.stdout.write(line))
  }
}
