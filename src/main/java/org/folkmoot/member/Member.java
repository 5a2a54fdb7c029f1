package org.folkmoot.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/** A person with an account; without a role, a guest: known by name, who cannot sign in. */
@Entity
@Indexed
@Table(name = "member")
class Member implements Findable {

    static final int NAME_MAX = 120;

    /** Mail to it goes nowhere (RFC 2606). */
    private static final EmailAddress NOWHERE = new EmailAddress("guest@guest.invalid");

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String email;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    /** Null while the person cannot sign in. */
    @Column(length = 200)
    private @Nullable String passwordHash;

    @Column(nullable = false)
    private Instant joinedAt;

    /** When the person last came in on their own; null while nobody has. */
    private @Nullable Instant lastHereAt;

    /** When name, address and password were erased; null for everybody with an account. */
    private @Nullable Instant erasedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "role", length = 20, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(EmailAddress email, String name, @Nullable String passwordHash, Set<Role> roles, Instant joinedAt) {
        this.id = Ids.next();
        this.email = email.value();
        this.name = Texts.line(name, NAME_MAX);
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.joinedAt = joinedAt;
    }

    /** Somebody known by name and, where they gave one, by address. */
    static Member guest(@Nullable EmailAddress email, String name, Instant now) {
        var guest = new Member(email == null ? NOWHERE : email, name, null, Set.of(), now);
        if (email == null) guest.email = "guest-" + guest.id + "@guest.invalid";
        return guest;
    }

    boolean withoutAccount() {
        return roles.isEmpty() && !erased();
    }

    /** A guest comes back for an account of their own. */
    void takeAccount(String name, @Nullable String passwordHash, Set<Role> roles, Instant now) {
        if (!withoutAccount()) throw new RefusedException(MemberRefusal.EMAIL_TAKEN);
        this.name = Texts.line(name, NAME_MAX);
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.joinedAt = now;
    }

    void grant(Set<Role> granted) {
        roles.clear();
        roles.addAll(granted);
    }

    /**
     * Signed in, or accepted an invitation, or confirmed their address: from now on the account is theirs alone. A password
     * that was handed over meanwhile, and that they did not come in with, goes.
     */
    void here(boolean withTheirPassword, Instant now) {
        if (lastHereAt == null && !withTheirPassword) passwordHash = null;
        lastHereAt = now;
    }

    /** A password that somebody else made for them. @throws RefusedException NOT_THERE, GUEST, HAS_PASSWORD, IS_THEIR_OWN */
    void takeFirstPassword(String hash) {
        if (erased()) throw new RefusedException(MemberRefusal.NOT_THERE);
        if (withoutAccount()) throw new RefusedException(MemberRefusal.GUEST, name);
        if (canSignIn()) throw new RefusedException(MemberRefusal.HAS_PASSWORD);
        if (lastHereAt != null) throw new RefusedException(MemberRefusal.IS_THEIR_OWN, name);
        passwordHash = hash;
    }

    void replacePassword(String hash) {
        passwordHash = hash;
    }

    void moveTo(EmailAddress address) {
        email = address.value();
    }

    /** The account is deleted: nothing that names the person stays. The row does, so that what was counted stays counted. */
    void erase(String instead, Instant now) {
        email = "former-" + id + "@former.invalid";
        name = instead;
        passwordHash = null;
        lastHereAt = null;
        roles.clear();
        erasedAt = now;
    }

    /** For those who may see the register of members; nobody finds a deleted account. */
    @Override
    public IndexEntry indexEntry() {
        var entry = IndexEntry.of(SearchKind.PERSON, name).on(joinedAt);
        return erasedAt != null ? entry : entry.role(Role.MANAGER.name()).role(Role.ADMINISTRATOR.name());
    }

    boolean erased() {
        return erasedAt != null;
    }

    /** Another way of signing in is left. */
    void forgetPassword() {
        passwordHash = null;
    }

    MemberId id() {
        return new MemberId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    boolean canSignIn() {
        return passwordHash != null;
    }

    @Nullable
    Instant lastHereAt() {
        return lastHereAt;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
