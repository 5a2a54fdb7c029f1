package org.folkmoot.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Passkeys extends Repository<Passkey, UUID> {

    Passkey save(Passkey passkey);

    void flush();

    Optional<Passkey> findByCredentialHash(String hash);

    List<Passkey> findByMemberIdOrderByMadeAtAscIdAsc(UUID member);

    boolean existsByMemberId(UUID member);

    long countByMemberId(UUID member);

    void deleteByIdAndMemberId(UUID id, UUID member);
}
