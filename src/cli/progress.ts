/** How far it is, on stderr, for a person who waits: never in a pipe's way. */
import cliProgress from "cli-progress";

export interface Progress {
  /** So many articles are done, and so many bytes of the input read. */
  step(articles: number, bytes: number): void;
  stop(): void;
}

const REFRESH_PER_SECOND = 5;

/** @param totalBytes size of all inputs; 0 where it cannot be known, and then there is only a count */
export function showProgress(totalBytes: number): Progress {
  const known = totalBytes > 0;
  const bar = new cliProgress.SingleBar({
    format: known
      ? "repere {bar} {percentage} % · {articles} articles · {eta_formatted} left"
      : "repere · {articles} articles · {duration_formatted}",
    stream: process.stderr,
    clearOnComplete: true,
    fps: REFRESH_PER_SECOND,
    barCompleteChar: "█",
    barIncompleteChar: "·",
  });
  bar.start(known ? totalBytes : 1, 0, { articles: 0 });
  return {
    step: (articles, bytes) => bar.update(known ? Math.min(bytes, totalBytes) : 0, { articles }),
    stop: () => bar.stop(),
  };
}
