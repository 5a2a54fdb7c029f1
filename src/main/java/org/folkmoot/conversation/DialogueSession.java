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
 * second row. {@code taken} counts standing places; it changes in the transaction that locks this row.
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

    @Column(nullable = false)
    private UUID areaId;

    /** Programme files know areas by name, so a name is never another one's. */
    @Column(nullable = false, length = AREA_NAME_MAX)
    private String areaName;

    @Column(nullable = false)
    private int capacity;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private SessionState state;

    @SuppressWarnings("NullAway.Init")
    protected DialogueSession() {}

    DialogueSession(Series series, SessionDate date, Area area) {
        this.id = Ids.next();
        this.seriesId = series.id().value();
        this.title = date.title() == null ? series.title() : date.title();
        this.question = date.question() == null ? series.question() : date.question();
        this.startsAt = date.startsAt();
        this.endsAt = date.endsAt();
        this.venueName = date.venue().name();
        this.venueAddress = date.venue().address();
        this.areaId = area.id().value();
        this.areaName = area.name();
        this.capacity = series.placesPerSession();
        this.state = SessionState.SCHEDULED;
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE from its first moment, SESSION_FULL */
    void takePlace(Instant now) {
        refuseIfCancelled();
        if (!now.isBefore(startsAt)) throw new RefusedException(ConversationRefusal.TOO_LATE_FOR_A_PLACE);
        if (taken >= capacity) throw new RefusedException(ConversationRefusal.SESSION_FULL, capacity);
        taken++;
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_LATE_TO_GIVE_UP from its first moment */
    void giveUpPlace(Instant now) {
        refuseIfCancelled();
        if (!now.isBefore(startsAt)) throw new RefusedException(ConversationRefusal.TOO_LATE_TO_GIVE_UP);
        taken--;
    }

    /** @throws RefusedException CAPACITY_BELOW_TAKEN, SESSION_CANCELLED */
    void holdPlacesFor(int people) {
        refuseIfCancelled();
        if (people < taken) throw new RefusedException(ConversationRefusal.CAPACITY_BELOW_TAKEN, taken);
        capacity = ScheduleSeries.places(people);
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
                state,
                mine);
    }

    private void refuseIfCancelled() {
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

    String venueAddress() {
        return venueAddress;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    SessionState state() {
        return state;
    }
}
