package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Findable;
import org.folkmoot.search.IndexEntry;
import org.folkmoot.search.SearchKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a series. Title and question are its own or the series', kept here so that lists and the index need no
 * second row. {@code taken} counts standing places and those offered, {@code held} what holds have left, {@code waiting}
 * those in line; they change in the transaction that locks this row.
 */
@Entity
@Indexed
@Table(name = "dialogue_session")
class DialogueSession implements Findable {

    static final Duration DESK_OPENS_BEFORE = Duration.ofMinutes(60);
    static final Duration DESK_CLOSES_AFTER = Duration.ofHours(24);
    static final int AREA_NAME_MAX = 160;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID seriesId;

    @Column(nullable = false, length = ScheduleSeries.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = ScheduleSeries.QUESTION_MAX)
    private String question;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private Instant endsAt;

    @Column(nullable = false, length = Venue.NAME_MAX)
    private String venueName;

    @Column(nullable = false, length = Venue.ADDRESS_MAX)
    private String venueAddress;

    /** Of the register, if it was chosen there. */
    private @Nullable UUID venueId;

    /** For those with a place and those who run it; never in the index, a list or an event. */
    @Column(length = JoinLink.MAX)
    private @Nullable String joinLink;

    @Column(nullable = false)
    private UUID areaId;

    /** Programme files know areas by name, so a name is never another one's. */
    @Column(nullable = false, length = AREA_NAME_MAX)
    private String areaName;

    @Column(nullable = false)
    private int capacity;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false)
    private int held;

    @Column(nullable = false)
    private int waiting;

    /** How often its page has changed. */
    @Column(nullable = false)
    private int changes;

    /** The last number given in the waiting list. */
    @Column(nullable = false)
    private int turns;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SessionState state;

    @SuppressWarnings("NullAway.Init")
    protected DialogueSession() {}

    DialogueSession(Series series, SessionDate date, Venue venue, Area area) {
        this.id = Ids.next();
        this.seriesId = series.id().value();
        this.title = date.title() == null ? series.title() : date.title();
        this.question = date.question() == null ? series.question() : date.question();
        this.startsAt = date.startsAt();
        this.endsAt = date.endsAt();
        be(venue, area);
        this.joinLink = date.link() == null ? null : date.link().value();
        this.capacity = date.places() == null ? series.placesPerSession() : date.places();
        this.state = SessionState.SCHEDULED;
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE from its first moment */
    void refuseUnlessTakesPlaces(Instant now) {
        refuseIfCancelled();
        if (!now.isBefore(startsAt)) throw new RefusedException(ConversationRefusal.TOO_LATE_FOR_A_PLACE);
    }

    /** One of those that are {@link #free()}, or out of a hold. */
    void takePlace(@Nullable PlaceHold from) {
        if (from != null) {
            from.use();
            held--;
        } else if (free() == 0) throw new IllegalStateException("no place is free");
        taken++;
    }

    /** @throws RefusedException HOLD_EXCEEDS_FREE */
    void holdBack(int places) {
        if (places > free()) throw new RefusedException(ConversationRefusal.HOLD_EXCEEDS_FREE, free());
        held += places;
    }

    /** No longer than to the start. */
    Instant heldUntil(Instant asked) {
        return asked.isBefore(startsAt) ? asked : startsAt;
    }

    void release(int places) {
        held -= places;
    }

    /** Puts somebody at the end of the line. @return their number */
    int nextTurn() {
        waiting++;
        return ++turns;
    }

    void leaveLine() {
        waiting--;
    }

    /** A place is offered or given to the first in line. */
    void takeFromLine(@Nullable PlaceHold from) {
        leaveLine();
        takePlace(from);
    }

    void takeOfferBack() {
        taken--;
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_LATE_TO_GIVE_UP from its first moment */
    void giveUpPlace(Instant now) {
        refuseIfCancelled();
        if (!now.isBefore(startsAt)) throw new RefusedException(ConversationRefusal.TOO_LATE_TO_GIVE_UP);
        taken--;
    }

    /** @throws RefusedException CAPACITY_BELOW_TAKEN, CAPACITY_BELOW_HELD, SESSION_CANCELLED */
    void changeCapacity(int people) {
        refuseIfCancelled();
        if (people < taken) throw new RefusedException(ConversationRefusal.CAPACITY_BELOW_TAKEN, taken);
        if (people < taken + held)
            throw new RefusedException(ConversationRefusal.CAPACITY_BELOW_HELD, taken, held, taken + held);
        capacity = ScheduleSeries.places(people);
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_LATE_TO_CHANGE, DATE_PAST, CAPACITY_BELOW_TAKEN, CAPACITY_BELOW_HELD */
    void change(ChangeSession asked, Venue venue, Area area, Instant now) {
        refuseIfCancelled();
        if (!now.isBefore(startsAt)) throw new RefusedException(ConversationRefusal.TOO_LATE_TO_CHANGE);
        if (!now.isBefore(asked.startsAt())) throw new RefusedException(ConversationRefusal.DATE_PAST);
        changeCapacity(asked.capacity());
        startsAt = asked.startsAt();
        endsAt = asked.endsAt();
        be(venue, area);
        joinLink = asked.link() == null ? null : asked.link().value();
        question = asked.question();
    }

    private void be(Venue venue, Area area) {
        var kept = venue.id();
        venueId = kept == null ? null : kept.value();
        venueName = venue.name();
        venueAddress = venue.address();
        areaId = area.id().value();
        areaName = area.name();
    }

    void nextEdition() {
        changes++;
    }

    int changes() {
        return changes;
    }

    SessionFacts facts() {
        return new SessionFacts(startsAt, endsAt, summary(false).where(), venueAddress, question);
    }

    SessionToChange toChange(boolean open, @Nullable VenueLine kept, List<SessionToChange.Change> history) {
        return new SessionToChange(
                id(),
                changes,
                title,
                startsAt,
                endsAt,
                venue(),
                areaName,
                kept,
                joinLink(),
                capacity,
                question,
                open,
                history);
    }

    /**
     * @param somebodyHere whether a check-in or head count stands; it would go on counting into reach
     * @throws RefusedException SESSION_CANCELLED, TOO_LATE_TO_CANCEL from its first moment, PEOPLE_HERE
     */
    void cancel(boolean somebodyHere, Instant now) {
        refuseIfCancelled();
        if (!now.isBefore(startsAt)) throw new RefusedException(ConversationRefusal.TOO_LATE_TO_CANCEL);
        if (somebodyHere) throw new RefusedException(ConversationRefusal.PEOPLE_HERE);
        state = SessionState.CANCELLED;
        changes++;
    }

    /** Presence is noted from {@link #DESK_OPENS_BEFORE} before the start until {@link #DESK_CLOSES_AFTER} after the end. */
    void refuseUnlessDeskOpen(Instant now) {
        refuseIfCancelled();
        if (now.isBefore(deskOpensAt()))
            throw new RefusedException(ConversationRefusal.CHECK_IN_TOO_EARLY, DESK_OPENS_BEFORE.toMinutes());
        if (now.isAfter(deskClosesAt()))
            throw new RefusedException(ConversationRefusal.CHECK_IN_TOO_LATE, DESK_CLOSES_AFTER.toHours());
    }

    boolean deskOpen(Instant now) {
        return state == SessionState.SCHEDULED && !now.isBefore(deskOpensAt()) && !now.isAfter(deskClosesAt());
    }

    Instant deskOpensAt() {
        return startsAt.minus(DESK_OPENS_BEFORE);
    }

    private Instant deskClosesAt() {
        return endsAt.plus(DESK_CLOSES_AFTER);
    }

    /** What is noted the morning after happened while people were there. */
    Instant presentAt(Instant noted) {
        return noted.isAfter(endsAt) ? endsAt : noted;
    }

    boolean takesPlaces(Instant now) {
        return state == SessionState.SCHEDULED && now.isBefore(startsAt);
    }

    @Override
    public IndexEntry indexEntry() {
        return IndexEntry.of(SearchKind.SESSION, title)
                .text(question)
                .name(venueName)
                .name(areaName)
                .in(Dimension.AREA, areaId)
                .in(Dimension.STAGE, "conversation.state." + state)
                .on(startsAt)
                .everyone(state == SessionState.SCHEDULED);
    }

    Origin asActivity() {
        return new Origin("session", id.toString(), title, "conversations/" + id);
    }

    SessionSummary summary(boolean mine) {
        return summary(mine, null);
    }

    SessionSummary summary(boolean mine, @Nullable MyTurn turn) {
        return new SessionSummary(
                id(),
                series(),
                title,
                question,
                startsAt,
                endsAt,
                venueName,
                new AreaId(areaId),
                areaName,
                capacity,
                taken,
                held,
                waiting,
                state,
                mine,
                turn);
    }

    /** Who runs it can change until its end. @throws RefusedException SESSION_CANCELLED, SESSION_OVER */
    void refuseUnlessToRun(Instant now) {
        refuseIfCancelled();
        if (!toRun(now)) throw new RefusedException(ConversationRefusal.SESSION_OVER);
    }

    boolean toRun(Instant now) {
        return state == SessionState.SCHEDULED && now.isBefore(endsAt);
    }

    void refuseIfCancelled() {
        if (state == SessionState.CANCELLED) throw new RefusedException(ConversationRefusal.SESSION_CANCELLED);
    }

    DialogueSessionId id() {
        return new DialogueSessionId(id);
    }

    SeriesId series() {
        return new SeriesId(seriesId);
    }

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int capacity() {
        return capacity;
    }

    String venueAddress() {
        return venueAddress;
    }

    Venue venue() {
        return new Venue(venueName, venueAddress, new AreaId(areaId), venueId == null ? null : new VenueId(venueId));
    }

    @Nullable
    JoinLink joinLink() {
        return joinLink == null ? null : new JoinLink(joinLink);
    }

    int free() {
        return capacity - taken - held;
    }

    int held() {
        return held;
    }

    int waiting() {
        return waiting;
    }

    SessionState state() {
        return state;
    }
}
