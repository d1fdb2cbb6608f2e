/** The profiles that `--profile` names: files that newsrooms write. */
import { parseProfile } from "../clean/profile-file.js";
import type { Profile } from "../clean/profile.js";
import { readOptionFile } from "./option-file.js";

export const readProfiles = (paths: readonly string[] = []): Profile[] =>
  paths.map((path) => parseProfile(readOptionFile("--profile", path), path));
