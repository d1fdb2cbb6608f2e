/** `repere worker`: takes articles from the shared queue. */
import { RepereError } from "../errors.js";

export function workerCommand(): Promise<number> {
  return Promise.reject(
    new RepereError("USAGE", "worker comes with the release that brings the queue (PostgreSQL)"),
  );
}
