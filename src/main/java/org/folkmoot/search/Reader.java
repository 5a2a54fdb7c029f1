package org.folkmoot.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For whom something is looked up: goes into every query, so that what a person may not see is in no hit, count or suggestion.
 *
 * @param audience {@link IndexEntry#EVERYONE} and the person's roles
 */
record Reader(List<String> audience) {

    private static final String ROLE = "ROLE_";
    private static final Set<String> INSIDERS = Set.of("STEERING", "MANAGER");

    static Reader current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? withRoles(List.of())
                : withRoles(authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(ROLE))
                        .map(authority -> String.valueOf(authority).substring(ROLE.length()))
                        .toList());
    }

    static Reader withRoles(Collection<String> roles) {
        var audience = new ArrayList<String>();
        audience.add(IndexEntry.EVERYONE);
        audience.addAll(roles);
        return new Reader(List.copyOf(audience));
    }

    boolean insider() {
        return audience.stream().anyMatch(INSIDERS::contains);
    }
}
