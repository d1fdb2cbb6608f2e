/** The day in an article's address: "/2020/08/22/", "/2020-08-22-titre", "/20200822/". */
import { isoDate } from "./calendar.js";

const APART = /[/_.-]((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/;
const TOGETHER = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

export function dateOfAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const [path = ""] = url.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/);
  const apart = APART.exec(path);
  if (apart !== null) return isoDate(Number(apart[1]), Number(apart[3]), Number(apart[4]));
  const together = TOGETHER.exec(path);
  if (together === null) return undefined;
  return isoDate(Number(together[1]), Number(together[2]), Number(together[3]));
}
