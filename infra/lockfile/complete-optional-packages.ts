import { readFileSync, writeFileSync } from 'node:fs';

/** An entry of package-lock.json, as far as it is needed here. */
interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Record<string, LockedPackage>;

const operatingSystems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Adds the platform packages that the lock file leaves out because the registry it was made with did not have them.
 * Without their entries `npm ci` refuses the lock file on every platform; with them it installs only the one that fits.
 */
export function completeOptionalPackages(packages: Packages): readonly string[] {
  const added: string[] = [];
  for (const [place, owner] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (!platform || isLocked(packages, place, name)) continue;
      const at = `${place.slice(0, place.lastIndexOf('node_modules/'))}node_modules/${name}`;
      packages[at] = { version, optional: true, ...(owner.dev && { dev: true }), ...platform };
      added.push(`${at}@${version}`);
    }
  }
  return added;
}

/** The platform that a package's name stands for, in the words of package.json; undefined for a package of any platform. */
export function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[-/]/);
  const os = operatingSystems.find((each) => words.includes(each));
  const cpu = processors.find((each) => words.includes(each));
  if (!cpu || (!os && cpu !== 'wasm32')) return undefined;
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    cpu: [cpu],
    ...(os === 'linux' && libc && { libc: [libc] }),
  };
}

/** Whether Node would find the package from this place: in its own node_modules or in one above it. */
function isLocked(packages: Packages, place: string, name: string): boolean {
  const folders = place
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders.map((folder) => `${folder}/`)].some(
    (folder) => packages[`${folder}node_modules/${name}`] !== undefined,
  );
}

function main(file: string): void {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };
  const added = completeOptionalPackages(lock.packages);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  process.stdout.write(`${added.length} platform packages added\n${added.map((each) => `  ${each}\n`).join('')}`);
}

if (import.meta.main) main(process.argv[2] ?? 'package-lock.json');
