package org.folkmoot.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is trusted and who is blocked. Both are rows and can be taken back. */
@Service
@Transactional(readOnly = true)
public class ModeratedAuthors {

    private final AuthorMarks marks;
    private final Entries entries;
    private final MemberService members;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ModeratedAuthors(
            AuthorMarks marks,
            Entries entries,
            MemberService members,
            AuditLog audit,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.marks = marks;
        this.entries = entries;
        this.members = members;
        this.audit = audit;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    public List<MarkLine> marked(Mark mark) {
        return lines(marks.findByMarkAndStandingTrueOrderByGivenAtDescIdDesc(mark));
    }

    /** What holds for one person, newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    public List<MarkLine> of(MemberId person) {
        return lines(marks.findByMemberIdAndStandingTrueOrderByGivenAtDescIdDesc(person.value()));
    }

    private List<MarkLine> lines(List<AuthorMark> all) {
        var names = members.namesOf(java.util.stream.Stream.concat(
                        all.stream().map(AuthorMark::member), all.stream().map(AuthorMark::givenBy))
                .toList());
        return all.stream()
                .map(one -> new MarkLine(
                        one.id(),
                        one.mark(),
                        one.member(),
                        names.getOrDefault(one.member(), ""),
                        names.getOrDefault(one.givenBy(), ""),
                        one.reason(),
                        one.givenAt()))
                .toList();
    }

    /** Whoever is trusted or blocked no more is told, a block's end with its reason. @throws RefusedException MARK_ENDED, OWN_MARK */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void end(UUID mark, String reason) {
        var why = Texts.block(reason, Verdict.REASON_MAX);
        var held = marks.lock(mark).orElseThrow(() -> new RefusedException(ModerationRefusal.MARK_ENDED));
        var me = currentMember.id();
        if (held.member().equals(me)) throw new RefusedException(ModerationRefusal.OWN_MARK);
        var now = clock.instant();
        held.end(me, now);
        var act = held.mark() == Mark.TRUST ? Act.TRUST_ENDED : Act.BLOCK_ENDED;
        var entry = entries.save(ModerationEntry.onPerson(held.member(), act, me, why, now));
        if (act == Act.TRUST_ENDED) return;
        audit.record(new AuditLine(
                "moderation.audit.block-ended",
                "member",
                held.member().value().toString(),
                members.namesOf(List.of(held.member())).getOrDefault(held.member(), ""),
                "blocked",
                null));
        events.publishEvent(new ModerationDecided(entry.id(), held.member(), act, "", "", why, now));
    }

    /** Whether that person is blocked now: for what the portal gives out without a sign-in. */
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean blocked(MemberId person) {
        return has(person, Mark.BLOCK);
    }

    boolean has(MemberId member, Mark mark) {
        return find(member, mark).isPresent();
    }

    Optional<AuthorMark> find(MemberId member, Mark mark) {
        return marks.findByMemberIdAndMarkAndStandingTrue(member.value(), mark);
    }

    /** Part of a decision; does nothing when it stands already. */
    void mark(MemberId member, Mark mark, String reason) {
        if (has(member, mark)) return;
        var me = currentMember.id();
        var now = clock.instant();
        try {
            marks.saveAndFlush(new AuthorMark(mark, member, reason, me, now));
        } catch (DataIntegrityViolationException anotherModeratorWasFirst) {
            throw new RefusedException(ModerationRefusal.DECIDED_MEANWHILE);
        }
        var act = mark == Mark.TRUST ? Act.TRUSTED : Act.BLOCKED;
        entries.save(ModerationEntry.onPerson(member, act, me, reason, now));
    }
}
