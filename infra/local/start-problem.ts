/** A reason why the start cannot go on, said in one sentence that a person can act on; the command then ends with exit code 1. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** Runs a command to its end: a StartProblem becomes its one sentence, anything else its stack; both end with exit code 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${describe(error)}\n`);
  }
}

function describe(error: unknown): string {
  if (error instanceof StartProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
