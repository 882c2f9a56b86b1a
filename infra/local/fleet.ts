import { forgetInstance, writeInstance } from './instance.ts';
import type { Program } from './program.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';
import { supervised, type Supervised } from './supervised.ts';

/** The programs of one instance, in the order they were started; ended in the reverse order. */
export interface Fleet {
  /** Starts a program, waits until it is ready, keeps it running and writes its process number down. */
  add(program: Program): Promise<Supervised>;
  /** The program of this name; throws when there is none. */
  find(name: string): Supervised;
  /** Ends everything, last started first, and forgets the instance; nothing can be added after it. */
  stop(): Promise<void>;
}

interface Member {
  readonly supervised: Supervised;
  pid?: number;
}

/** An empty fleet whose process numbers are kept in `instanceFile`, so that a later start finds what a killed one left. */
export function createFleet(instanceFile: string, log: Log): Fleet {
  const members: Member[] = [];
  let stopped = false;
  const record = () => {
    const running = members.flatMap(({ supervised: { name }, pid }) => (pid === undefined ? [] : [{ name, pid }]));
    if (!stopped) writeInstance(instanceFile, running);
  };
  return {
    add: async (program) => {
      if (stopped) throw new StartProblem(`${program.name} is not started any more: everything is being stopped.`);
      const onPid = (pid: number) => {
        member.pid = pid;
        record();
      };
      const member: Member = { supervised: supervised(program, log, onPid) };
      members.push(member);
      await member.supervised.start();
      return member.supervised;
    },
    find: (name) => {
      const member = members.find((each) => each.supervised.name === name);
      if (!member) throw new Error(`no program is called ${name}`);
      return member.supervised;
    },
    stop: async () => {
      stopped = true;
      for (const member of [...members].reverse()) await member.supervised.stop();
      forgetInstance(instanceFile);
    },
  };
}
