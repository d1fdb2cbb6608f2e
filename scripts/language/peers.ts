/** eld alone and franc alone, with the options their own documentation begins with. */
import { eld } from "eld/small";
import { franc } from "franc";

export function peers(): Record<string, (text: string) => boolean> {
  const detector = eld.newInstance();
  return {
    eld: (text) => detector.detect(text).language === "fr",
    franc: (text) => franc(text) === "fra",
  };
}
