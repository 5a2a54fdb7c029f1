package org.folkmoot.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface MailBounces extends Repository<MailBounce, UUID> {

    MailBounce save(MailBounce bounce);

    Optional<MailBounce> findByMemberId(UUID member);

    List<MailBounce> findByMemberIdIn(Collection<UUID> members);

    Page<MailBounce> findAllByOrderByBouncedAtDescIdDesc(Pageable page);

    void delete(MailBounce bounce);

    void flush();
}
