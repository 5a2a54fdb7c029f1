package org.folkmoot.member;

import java.util.EnumSet;
import java.util.Set;

/** A person holds other roles from now on; none before for one who was added, none after for one whose account is gone. */
public record RolesChanged(MemberId member, Set<Role> before, Set<Role> after) {

    public RolesChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** Given or taken. */
    public Set<Role> differing() {
        var differing = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) if (before.contains(role) != after.contains(role)) differing.add(role);
        return differing;
    }
}
