/** Id of the task for `work` on an application: `2022/gm0518-1/assessment-szw`. */
export function taskIdOf(fileId: string, work: string): string {
  return `${fileId}/${work}`;
}
