package org.folkmoot.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LinkedAccounts extends Repository<LinkedAccount, UUID> {

    LinkedAccount save(LinkedAccount account);

    void flush();

    Optional<LinkedAccount> findByAccountHash(String hash);

    List<LinkedAccount> findByMemberIdOrderByLinkedAtAscIdAsc(UUID member);

    void deleteByIdAndMemberId(UUID id, UUID member);
}
