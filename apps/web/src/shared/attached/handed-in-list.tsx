import { useFormats } from '../format/use-formats.js';
import type { HandedInFile } from './documents-of-file.js';
import { sizeIn } from './kept-files.js';

/** Files that came in, each to take away, with its hash. */
export function HandedInList({ files }: { readonly files: readonly HandedInFile[] }) {
  const { instant, number } = useFormats();
  return (
    <ul className="record-list">
      {files.map(({ attachmentId, name, path, size: bytes, receivedAt, sha256 }) => {
        const { unit, size } = sizeIn(bytes);
        return (
          <li key={attachmentId}>
            <a className="utrecht-link utrecht-link--html-a" href={path} download>
              {name}
            </a>
            <div className="task-list__hint">{`${instant(receivedAt)} · ${number(size)} ${unit}`}</div>
            <div className="hash">SHA-256: {sha256}</div>
          </li>
        );
      })}
    </ul>
  );
}
