/** Sleep that can be ended early; who is woken while awake does not fall asleep next time. */
export class Wake {
  private woken = false;
  private getUp: () => void = () => undefined;

  ring(): void {
    this.woken = true;
    this.getUp();
  }

  /** Until somebody rings, at most so long. */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.woken)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.getUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.woken = false;
  }
}
