/** The page's only door to the service. */
import { OFFLINE, errorText } from "./labels.js";

/** @typedef {{ id: string, title: string, text: string }} Sample */
/** @typedef {import("../schema.js").TagRecord} TagRecord */
/** @typedef {import("../schema.js").Article} Article */

/** An error that can be shown as it is. `detail` is the service's own sentence, in English. */
export class TagError extends Error {
  /**
   * @param {string} message
   * @param {string} [detail]
   */
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
}

/**
 * @param {Article} article
 * @param {AbortSignal} signal
 * @returns {Promise<{ record: TagRecord, json: string }>} the record, and the very characters of the answer
 */
export async function tag(article, signal) {
  let response;
  let json;
  try {
    response = await fetch("/v1/tag", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(article),
      signal,
    });
    json = await response.text();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new TagError(OFFLINE);
  }
  let answer;
  try {
    answer = JSON.parse(json);
  } catch {
    throw new TagError(OFFLINE);
  }
  if (!response.ok) throw new TagError(errorText(answer.code), answer.detail);
  return { record: answer, json };
}

/** @returns {Promise<Sample[]>} none where the service has none: the page works without */
export async function samples() {
  try {
    const response = await fetch("/v1/samples");
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

/**
 * A dropped file as text: UTF-8, else Windows-1252, as older newsroom systems write it.
 * @param {Blob} file
 */
export async function readFile(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
