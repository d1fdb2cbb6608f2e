/** Title and body → language; paragraphs → their languages; a bilingual page → its French part. */
export { detectLanguage, loadLanguage, type LanguageTables } from "./detect.js";
export { detectParagraphs } from "./paragraphs.js";
export { keepFrench, splitByLanguage, type LanguageSplit } from "./split.js";
