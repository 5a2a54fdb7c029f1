package org.folkmoot.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A round: planned, running, ended, ranked. Its clock is worked out from the moments kept here. */
@Entity
@Table(name = "room_round")
class RoomRound {

    static final int EXTRA_MAX = 600;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false, length = RoundSubject.KIND_MAX)
    private String subjectKind;

    @Column(nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = 12)
    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Column(nullable = false, length = PlanRound.QUESTION_MAX)
    private String question;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false)
    private boolean takesCards;

    @Column(nullable = false)
    private int dots;

    @Column(nullable = false, length = 12)
    @Enumerated(EnumType.STRING)
    private RoundState state;

    /** True or null: one row of a subject can have it. */
    private @Nullable Boolean running;

    @Column(nullable = false)
    private int extraMinutes;

    @Column(nullable = false)
    private long pausedMillis;

    private @Nullable Instant startedAt;

    private @Nullable Instant pausedAt;

    private @Nullable Instant endedAt;

    private @Nullable Instant rankingOpenedAt;

    private @Nullable Instant rankingClosedAt;

    @Column(nullable = false, updatable = false)
    private UUID plannedBy;

    @Column(nullable = false, updatable = false)
    private Instant plannedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoomRound() {}

    RoomRound(RoundSubject subject, int place, PlanRound asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.place = place;
        this.state = RoundState.PLANNED;
        this.plannedBy = by.value();
        this.plannedAt = now;
        be(asked);
    }

    /** @throws RefusedException STARTED_ALREADY */
    void change(PlanRound asked) {
        refuseUnlessPlanned();
        be(asked);
    }

    private void be(PlanRound asked) {
        kind = asked.kind();
        question = asked.question();
        minutes = asked.minutes();
        takesCards = asked.cards();
        dots = asked.dots();
    }

    /** @throws RefusedException STARTED_ALREADY */
    void changePlaces(RoomRound other) {
        refuseUnlessPlanned();
        other.refuseUnlessPlanned();
        var kept = place;
        place = other.place;
        other.place = kept;
    }

    void refuseUnlessPlanned() {
        if (state != RoundState.PLANNED) throw new RefusedException(RoundRefusal.STARTED_ALREADY);
    }

    /** @throws RefusedException STARTED_ALREADY */
    void start(Instant now) {
        refuseUnlessPlanned();
        state = RoundState.RUNNING;
        running = true;
        startedAt = now;
    }

    /** Twice is once. @throws RefusedException NOT_RUNNING */
    void pause(Instant now) {
        refuseUnlessRunning();
        if (pausedAt == null) pausedAt = now;
    }

    /** Twice is once. @throws RefusedException NOT_RUNNING */
    void goOn(Instant now) {
        refuseUnlessRunning();
        if (pausedAt == null) return;
        pausedMillis += Duration.between(pausedAt, now).toMillis();
        pausedAt = null;
    }

    /** A minute more; when the time was up already, a minute from now. @throws RefusedException NOT_RUNNING, LONG_ENOUGH */
    void addMinute(Instant now) {
        refuseUnlessRunning();
        if (extraMinutes >= EXTRA_MAX) throw new RefusedException(RoundRefusal.LONG_ENOUGH);
        var late = Duration.between(endsAt(now), now);
        if (late.isPositive()) pausedMillis += late.toMillis();
        extraMinutes++;
    }

    /** @throws RefusedException NOT_RUNNING */
    void end(Instant now) {
        goOn(now);
        state = RoundState.ENDED;
        running = null;
        endedAt = now;
    }

    /** @throws RefusedException NO_RANKING when it is no round for it, or not its turn */
    void openRanking(Instant now) {
        if (state != RoundState.ENDED || dots == 0) throw new RefusedException(RoundRefusal.NO_RANKING);
        state = RoundState.RANKING;
        rankingOpenedAt = now;
    }

    /** @throws RefusedException RANKING_CLOSED when it is not open */
    void closeRanking(Instant now) {
        refuseUnlessRanking();
        state = RoundState.RANKED;
        rankingClosedAt = now;
    }

    /** @throws RefusedException RANKING_CLOSED */
    void refuseUnlessRanking() {
        if (state != RoundState.RANKING) throw new RefusedException(RoundRefusal.RANKING_CLOSED);
    }

    /** @throws RefusedException NOT_TO_BE_GROUPED while it runs, and once dots lie on what was grouped */
    void refuseUnlessToBeGrouped() {
        if (state != RoundState.ENDED) throw new RefusedException(RoundRefusal.NOT_TO_BE_GROUPED);
    }

    /** @throws RefusedException NO_CARDS_TAKEN, NOT_RUNNING before it, ROUND_OVER after it */
    void refuseUnlessTakingCards() {
        if (!takesCards) throw new RefusedException(RoundRefusal.NO_CARDS_TAKEN);
        if (state == RoundState.PLANNED) throw new RefusedException(RoundRefusal.NOT_RUNNING);
        if (state != RoundState.RUNNING) throw new RefusedException(RoundRefusal.ROUND_OVER);
    }

    private void refuseUnlessRunning() {
        if (state != RoundState.RUNNING) throw new RefusedException(RoundRefusal.NOT_RUNNING);
    }

    /** @return null unless it runs */
    @Nullable
    RoundClock clock(Instant now) {
        return state == RoundState.RUNNING
                ? new RoundClock(now, endsAt(now), pausedAt != null, Duration.ofMinutes((long) minutes + extraMinutes))
                : null;
    }

    private Instant endsAt(Instant now) {
        var end = Objects.requireNonNull(startedAt)
                .plus(Duration.ofMinutes((long) minutes + extraMinutes))
                .plusMillis(pausedMillis);
        return pausedAt == null ? end : end.plus(Duration.between(pausedAt, now));
    }

    RoundLine line(int number, int cardsIn, Instant now) {
        return new RoundLine(
                id(), number, kind, question, minutes, takesCards, dots, state, clock(now), cardsIn, version());
    }

    boolean isOf(RoundSubject subject) {
        return subjectKind.equals(subject.kind()) && subjectId.equals(subject.id());
    }

    RoundSubject subject() {
        return new RoundSubject(subjectKind, subjectId);
    }

    RoundId id() {
        return new RoundId(id);
    }

    int place() {
        return place;
    }

    int version() {
        return version == null ? 0 : version;
    }

    RoundKind kind() {
        return kind;
    }

    String question() {
        return question;
    }

    int dots() {
        return dots;
    }

    RoundState state() {
        return state;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }
}
