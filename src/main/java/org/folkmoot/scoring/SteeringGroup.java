package org.folkmoot.scoring;

import java.util.Set;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Who belongs to the steering group now: whoever holds its role and still has an account. */
@Component
class SteeringGroup {

    private final MemberService members;

    SteeringGroup(MemberService members) {
        this.members = members;
    }

    Set<MemberId> members() {
        return SystemWork.call(() -> members.holding(Role.STEERING));
    }

    /** @throws RefusedException NOT_IN_GROUP */
    void require(MemberId member) {
        if (!members().contains(member)) throw new RefusedException(ScoringRefusal.NOT_IN_GROUP);
    }
}
