package org.folkmoot.account;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A person who has shown a first factor and must show, or set up, a second one. Kept in the HTTP session beside an empty
 * security context: to every view, service and address this is a visitor.
 *
 * @param authorities what the first factor was, as Spring Security names it ({@code FACTOR_PASSWORD})
 * @param keep        whether "keep me signed in" was asked for
 * @param target      where the person was going, inside the portal
 * @param proved      whether the second factor was set up, and so shown, in this session
 * @param said        what came of the last code, or null
 */
record HalfSignedIn(
        MemberId member,
        String name,
        List<String> authorities,
        Need need,
        Instant since,
        boolean keep,
        String target,
        boolean proved,
        @Nullable CodeAnswer said)
        implements Serializable {

    private static final String ATTRIBUTE = "folkmoot.half-signed-in";

    static final Duration LASTS = Duration.ofMinutes(15);

    /** What the person must do before they are signed in. */
    enum Need {
        NONE,
        CODE,
        PASSKEY,
        SET_UP
    }

    static Optional<HalfSignedIn> in(@Nullable HttpSession session, Instant now) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfSignedIn) session.getAttribute(ATTRIBUTE))
                        .filter(half -> half.since.plus(LASTS).isAfter(now));
    }

    /** Of the view that is open. */
    static Optional<HalfSignedIn> current(Instant now) {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(open -> Optional.ofNullable(open.getSession()))
                .flatMap(session -> Optional.ofNullable((HalfSignedIn) session.getAttribute(ATTRIBUTE)))
                .filter(half -> half.since.plus(LASTS).isAfter(now));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    void putInto(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    void putIntoCurrent() {
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, this);
    }

    HalfSignedIn keeping() {
        return new HalfSignedIn(member, name, authorities, need, since, true, target, proved, said);
    }

    HalfSignedIn goingTo(String there) {
        return new HalfSignedIn(member, name, authorities, need, since, keep, there, proved, said);
    }

    HalfSignedIn hasProved() {
        return new HalfSignedIn(member, name, authorities, need, since, keep, target, true, null);
    }

    HalfSignedIn told(CodeAnswer answer) {
        return new HalfSignedIn(member, name, authorities, need, since, keep, target, proved, answer);
    }
}
