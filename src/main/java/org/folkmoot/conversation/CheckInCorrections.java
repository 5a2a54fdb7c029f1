package org.folkmoot.conversation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CheckInCorrections extends Repository<CheckInCorrection, UUID> {

    CheckInCorrection save(CheckInCorrection row);
}
