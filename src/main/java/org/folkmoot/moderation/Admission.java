package org.folkmoot.moderation;

import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door for what people write: asked by the modules that own it, in the transaction that saves it. */
@Service
@Transactional(readOnly = true)
public class Admission {

    private final ModerationSettings settings;
    private final ModeratedAuthors authors;
    private final HeldCases cases;
    private final Cases known;
    private final Entries entries;
    private final ObjectProvider<Moderated> sources;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    Admission(
            ModerationSettings settings,
            ModeratedAuthors authors,
            HeldCases cases,
            Cases known,
            Entries entries,
            ObjectProvider<Moderated> sources,
            AuditLog audit,
            CurrentMember currentMember,
            PortalClock clock) {
        this.settings = settings;
        this.authors = authors;
        this.cases = cases;
        this.known = known;
        this.entries = entries;
        this.sources = sources;
        this.audit = audit;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('MANAGER')")
    public PreModeration preModeration() {
        return mode();
    }

    /** Counts for what is put forward from now on; what waits keeps waiting. */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void change(PreModeration wanted) {
        var was = mode();
        if (was == wanted) return;
        var me = currentMember.id();
        var now = clock.instant();
        settings.save(new ModerationSetting(wanted, me, now));
        audit.record(new AuditLine(
                "moderation.audit.setting-changed", "setting", null, "pre-moderation", was.name(), wanted.name()));
        entries.save(ModerationEntry.onPortal(Act.SETTING_CHANGED, me, wanted.name(), now));
    }

    /** Why the person acting may put nothing forward, or empty. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> blockedBecause() {
        return currentMember.find().flatMap(me -> authors.find(me, Mark.BLOCK)).map(AuthorMark::reason);
    }

    /** Whether what the person acting adds now is open at once: not blocked, and nothing of theirs would wait. */
    @PreAuthorize("isAuthenticated()")
    public boolean passesAtOnce() {
        var me = currentMember.id();
        return !authors.has(me, Mark.BLOCK) && !waits(me);
    }

    /**
     * Whether what the person acting writes now is open at once or waits. Moderators' own things never wait.
     *
     * @throws RefusedException BLOCKED
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Visibility admit() {
        var me = currentMember.id();
        var block = authors.find(me, Mark.BLOCK);
        if (block.isPresent())
            throw new RefusedException(ModerationRefusal.BLOCKED, block.get().reason());
        return waits(me) ? Visibility.WAITING : Visibility.OPEN;
    }

    /** As {@link #admit}, for somebody the portal has recognised otherwise: who answers by mail. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public Visibility admitFor(MemberId author) {
        var block = authors.find(author, Mark.BLOCK);
        if (block.isPresent())
            throw new RefusedException(ModerationRefusal.BLOCKED, block.get().reason());
        return waits(author) ? Visibility.WAITING : Visibility.OPEN;
    }

    private boolean waits(MemberId author) {
        var mode = mode();
        if (mode == PreModeration.OFF || currentMember.has(Role.MANAGER) || authors.has(author, Mark.TRUST))
            return false;
        return mode == PreModeration.EVERYONE || !shown(author);
    }

    /** Puts a thing of the person acting, saved as WAITING, into the moderators' queue. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public void await(Thing thing, String label) {
        wait(thing, label, currentMember.id());
    }

    /** As {@link #await}, after {@link #admitFor}. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SYSTEM')")
    public void awaitFor(MemberId author, Thing thing, String label) {
        wait(thing, label, author);
    }

    private void wait(Thing thing, String label, MemberId author) {
        var now = clock.instant();
        var held = cases.of(thing, author, label);
        held.waits(HeldCases.shortened(label), now);
        entries.save(ModerationEntry.on(held, Act.WAITING, author, "", now));
    }

    /** Its author took back what still waited. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public void takenBack(Thing thing) {
        known.lock(thing.kind(), thing.id()).ifPresent(held -> {
            held.takenBack();
            entries.save(ModerationEntry.on(held, Act.TAKEN_BACK, currentMember.id(), "", clock.instant()));
        });
    }

    private PreModeration mode() {
        return settings.findFirstByOrderByChangedAtDescIdDesc()
                .map(ModerationSetting::preModeration)
                .orElse(PreModeration.OFF);
    }

    private boolean shown(MemberId author) {
        return sources.stream().anyMatch(source -> source.shownBy(author));
    }
}
