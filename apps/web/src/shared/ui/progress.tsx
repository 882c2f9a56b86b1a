/** How far something is; `text` says it in words: “14 van 19 beoordeeld”. */
export function Progress({ done, of, text }: { readonly done: number; readonly of: number; readonly text: string }) {
  return (
    <div className="progress">
      <progress value={done} max={Math.max(of, 1)} aria-label={text} />
      <span>{text}</span>
    </div>
  );
}
