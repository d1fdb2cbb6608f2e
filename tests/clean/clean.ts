/** The cleaner with the model of the package. */
import { createCleaner } from "../../src/clean/index.js";
import { loadBlockModel } from "../../src/resources.js";

export const clean = createCleaner(loadBlockModel());
