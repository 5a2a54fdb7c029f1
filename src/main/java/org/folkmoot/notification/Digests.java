package org.folkmoot.notification;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Digests extends Repository<Digest, UUID> {

    Digest save(Digest digest);
}
