package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.Role;
import org.folkmoot.shared.RefusedException;

/** Small repeated wordings of these screens. */
final class Words {

    private Words() {}

    static String role(Component on, Role role) {
        return on.getTranslation("member.role." + role);
    }

    /** In the order of {@link Role}, with commas; a guest has none. */
    static String roles(Component on, Set<Role> roles) {
        if (roles.isEmpty()) return on.getTranslation("member.roles.guest");
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(role -> role(on, role))
                .collect(Collectors.joining(", "));
    }

    static String refusal(Component on, RefusedException refused) {
        return on.getTranslation(refused.refusal().key(), refused.arguments());
    }
}
