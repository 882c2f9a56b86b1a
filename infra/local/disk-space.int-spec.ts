import { tmpdir } from 'node:os';
import { requireFreeDisk } from './disk-space.ts';

describe('the room on the disk', () => {
  it('is enough when a byte is asked for', async () => {
    await expect(requireFreeDisk(tmpdir(), 1)).resolves.toBeUndefined();
  });

  it('is refused in one sentence when it is not enough', async () => {
    await expect(requireFreeDisk(tmpdir(), 1e18)).rejects.toThrow(
      /^The disk of .* has only [\d.]+ GB free and at least 1000000000 GB is needed; .* RONDE_DATA_DIR\.$/,
    );
  });
});
