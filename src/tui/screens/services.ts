// Stands for the screen until it is written.

import type { State } from "../state.ts";
import type { Screen } from "./screen.ts";

export const servicesScreen = (_state: State): Screen => ({ head: () => [], rows: [], empty: "", detail: null });
