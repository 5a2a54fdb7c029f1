package org.folkmoot.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleChanges extends Repository<RoleChange, UUID> {

    RoleChange save(RoleChange change);

    List<RoleChange> findByMemberIdOrderByChangedAtDescIdDesc(UUID memberId);

    /** One row for each role that differs. */
    default void record(MemberId member, Set<Role> before, Set<Role> after, Optional<MemberId> by, Instant at) {
        for (var role : Role.values())
            if (before.contains(role) != after.contains(role))
                save(new RoleChange(member, role, after.contains(role), by, at));
    }
}
