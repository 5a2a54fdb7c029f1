package org.folkmoot.action.ui;

import java.util.List;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.member.Role;
import org.springframework.stereotype.Component;

/** Whom an action may be given to: anybody for those who run the programme, colleagues for everyone else. */
@Component
class OwnerSearch {

    private static final int LOOKED_AT = 20;

    private final MemberService members;
    private final CurrentMember currentMember;

    OwnerSearch(MemberService members, CurrentMember currentMember) {
        this.members = members;
        this.currentMember = currentMember;
    }

    List<PersonFound> find(String typed) {
        var anybody = currentMember.has(Role.FACILITATOR)
                || currentMember.has(Role.MANAGER)
                || currentMember.has(Role.STEERING);
        return anybody ? members.findForDesk(typed, LOOKED_AT) : members.findColleagues(typed, LOOKED_AT);
    }

    static String label(PersonFound person) {
        return person.organisation() == null ? person.name() : person.name() + ", " + person.organisation();
    }
}
