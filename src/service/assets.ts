/**
 * The page's files, read once and served from memory: what is not in the folder at start cannot be asked
 * for, so no path of a request ever reaches the file system.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** `src/web` in a checkout, `dist/web` in the package. */
const WEB_FOLDER = new URL("../web/", import.meta.url);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

export interface Asset {
  /** As in the URL: `/`, `/app.js`. */
  readonly path: string;
  readonly mediaType: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

export function loadAssets(folder: URL = WEB_FOLDER): readonly Asset[] {
  const assets: Asset[] = [];
  for (const name of readdirSync(folder)) {
    const mediaType = MEDIA_TYPES[name.slice(name.lastIndexOf(".") + 1)];
    if (mediaType === undefined) continue;
    const plain = readFileSync(new URL(name, folder));
    const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 20)}"`;
    const path = name === "index.html" ? "/" : `/${name}`;
    assets.push(Object.freeze({ path, mediaType, etag, plain, gzipped: gzipSync(plain) }));
  }
  return Object.freeze(assets);
}
