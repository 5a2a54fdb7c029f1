package org.folkmoot.programme;

import org.folkmoot.shared.Refusal;

enum ProgrammeRefusal implements Refusal {
    /** Somebody else's import was faster, so nothing of this one was taken. */
    IMPORTED_MEANWHILE,
    /** There is nothing to export yet. */
    NO_PROGRAMME
}
