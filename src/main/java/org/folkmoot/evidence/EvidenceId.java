package org.folkmoot.evidence;

import java.util.UUID;
import org.folkmoot.files.FileHolder;

/** Key of an entry of the evidence log. */
public record EvidenceId(UUID value) {

    public FileHolder asHolder() {
        return new FileHolder(EvidenceFiles.KIND, value);
    }
}
