import { forgetInstance, writeInstance } from './instance.ts';
import type { Log } from './progress.ts';
import type { Program } from './program.ts';
import { supervise, type Supervised } from './supervised.ts';

/** The programs of one instance, in the order they were started; ended in the reverse order. */
export interface Fleet {
  /** Starts a program, waits until it is ready, keeps it running and writes its process number down. */
  add(program: Program): Promise<Supervised>;
  /** The program of this name, if it was started. */
  find(name: string): Supervised | undefined;
  /** Ends everything, last started first, and forgets the instance. */
  stop(): Promise<void>;
}

interface Member {
  readonly name: string;
  supervised?: Supervised;
  pid?: number;
}

/** An empty fleet whose process numbers are kept in `instanceFile`, so that a later start finds what a killed one left. */
export function createFleet(instanceFile: string, log: Log): Fleet {
  const members: Member[] = [];
  const record = () =>
    writeInstance(
      instanceFile,
      members.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }])),
    );
  return {
    add: async (program) => {
      const member: Member = { name: program.name };
      members.push(member);
      member.supervised = await supervise(program, log, (pid) => {
        member.pid = pid;
        record();
      });
      return member.supervised;
    },
    find: (name) => members.find((member) => member.name === name)?.supervised,
    stop: async () => {
      for (const member of members.reverse()) await member.supervised?.stop();
      forgetInstance(instanceFile);
    },
  };
}
