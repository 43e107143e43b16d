// The name of the file of decisions where no configuration gives another one.

/** Beside the plans of a folder; `check` and `view` read it there. */
export const decisionsName = 'avizor.hotarari.yaml';
