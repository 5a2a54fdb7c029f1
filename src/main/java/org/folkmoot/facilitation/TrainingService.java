package org.folkmoot.facilitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses for facilitators, who attended them, and which series are for trained people only. */
@Service
@Transactional
public class TrainingService {

    private final TrainingCourses courses;
    private final Trainings trainings;
    private final TrainingCorrections corrections;
    private final SeriesTrainings demands;
    private final ConversationService conversations;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    TrainingService(
            TrainingCourses courses,
            Trainings trainings,
            TrainingCorrections corrections,
            SeriesTrainings demands,
            ConversationService conversations,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.courses = courses;
        this.trainings = trainings;
        this.corrections = corrections;
        this.demands = demands;
        this.conversations = conversations;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** All, retired ones too, in order of title. Two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public List<CourseLine> courses() {
        var attended = trainings.attended().stream()
                .collect(Collectors.toMap(Trainings.Attended::getCourseId, Trainings.Attended::getTimes));
        return courses.findAllByOrderByTitleKeyAscIdAsc().stream()
                .map(course -> course.line(
                        Math.toIntExact(attended.getOrDefault(course.id().value(), 0L))))
                .toList();
    }

    /** @throws RefusedException COURSE_TITLE_TAKEN */
    @PreAuthorize("hasRole('MANAGER')")
    public CourseId addCourse(CourseFacts facts) {
        free(facts, null);
        var course = saved(new TrainingCourse(facts, currentMember.id(), clock.instant()), facts);
        audit.record(new AuditLine(
                "facilitation.audit.course-added",
                "course",
                course.id().value().toString(),
                facts.title(),
                null,
                months(facts)));
        return course.id();
    }

    /**
     * The validity counts for whoever attended before, too.
     *
     * @param seen the edition the form was filled in from
     * @throws RefusedException COURSE_UNKNOWN, COURSE_RETIRED, COURSE_CHANGED_MEANWHILE, COURSE_TITLE_TAKEN
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void changeCourse(CourseId id, int seen, CourseFacts facts) {
        var course = known(id);
        free(facts, id);
        var before = course.title() + ", " + months(new CourseFacts(course.title(), course.validMonths()));
        course.change(seen, facts, currentMember.id(), clock.instant());
        saved(course, facts);
        audit.record(new AuditLine(
                "facilitation.audit.course-changed",
                "course",
                id.value().toString(),
                facts.title(),
                before,
                facts.title() + ", " + months(facts)));
    }

    /** What was recorded goes on counting. @throws RefusedException COURSE_UNKNOWN, COURSE_RETIRED */
    @PreAuthorize("hasRole('MANAGER')")
    public void retireCourse(CourseId id) {
        var course = known(id);
        course.retire(currentMember.id(), clock.instant());
        audit.record(AuditLine.of("facilitation.audit.course-retired", "course", id.value(), course.title()));
    }

    /**
     * Whoever has that record already keeps it.
     *
     * @return for how many it was recorded now
     * @throws RefusedException COURSE_UNKNOWN, COURSE_RETIRED, TRAINING_IN_FUTURE, NO_FACILITATOR, TRAINING_KNOWN_ALREADY when all
     *     have it, CHANGED_MEANWHILE when somebody else records the same at that moment
     */
    @PreAuthorize("hasRole('MANAGER')")
    public int record(RecordTraining asked) {
        var course = known(asked.course());
        course.refuseIfRetired();
        notInFuture(asked.day());
        if (!SystemWork.call(() -> members.holding(Role.FACILITATOR)).containsAll(asked.people()))
            throw new RefusedException(FacilitationRefusal.NO_FACILITATOR);
        var fresh = new LinkedHashSet<>(asked.people());
        trainings
                .known(asked.course().value(), asked.day(), PoolReading.keys(fresh))
                .forEach(one -> fresh.remove(one.member()));
        if (fresh.isEmpty()) throw new RefusedException(FacilitationRefusal.TRAINING_KNOWN_ALREADY);
        fresh.forEach(one -> save(course, one, asked.day()));
        flush();
        return fresh.size();
    }

    /**
     * It was not so, or on another day. The record stays, with the reason.
     *
     * @param rightDay for another day a new record is made; null for none
     * @throws RefusedException TRAINING_UNKNOWN, TRAINING_CORRECTED_ALREADY, TRAINING_IN_FUTURE, TRAINING_KNOWN_ALREADY
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void correct(TrainingId id, String reason, @Nullable LocalDate rightDay) {
        var training = trainings
                .findById(id.value())
                .orElseThrow(() -> new RefusedException(FacilitationRefusal.TRAINING_UNKNOWN));
        training.takeOut();
        flush();
        var row = corrections.save(new TrainingCorrection(training, reason, currentMember.id(), clock.instant()));
        var course = known(training.course());
        audit.record(new AuditLine(
                "facilitation.audit.training-corrected",
                "member",
                training.member().value().toString(),
                name(training.member()),
                course.title() + ", " + training.attendedOn(),
                row.reason()));
        if (rightDay == null) return;
        notInFuture(rightDay);
        if (!trainings
                .known(course.id().value(), rightDay, List.of(training.member().value()))
                .isEmpty()) throw new RefusedException(FacilitationRefusal.TRAINING_KNOWN_ALREADY);
        save(course, training.member(), rightDay);
        flush();
    }

    /** What was recorded last first, corrected ones too. Six statements a page. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Page<TrainingLine> records(Pageable page) {
        var rows = trainings.findAllByOrderByRecordedAtDescIdDesc(page);
        var known = courses.findAllByOrderByTitleKeyAscIdAsc().stream()
                .collect(Collectors.toMap(TrainingCourse::id, Function.identity()));
        var taken = taken(rows.map(Training::id).getContent());
        var names = members.namesOf(Stream.concat(
                        rows.stream().flatMap(row -> Stream.of(row.member(), row.recordedBy())),
                        taken.values().stream().map(TrainingCorrection::correctedBy))
                .collect(Collectors.toSet()));
        return new PageImpl<>(
                rows.stream()
                        .map(row ->
                                line(row, Objects.requireNonNull(known.get(row.course())), taken.get(row.id()), names))
                        .toList(),
                page,
                rows.getTotalElements());
    }

    /** Series whose sessions are for trained facilitators only. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Set<SeriesId> seriesForTrained() {
        Map<SeriesId, Boolean> newest = new HashMap<>();
        demands.findAllByOrderBySetAtAscIdAsc().forEach(row -> newest.put(row.series(), row.needed()));
        return newest.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** From now on, for sessions that nobody was given yet. @throws RefusedException SERIES_UNKNOWN */
    @PreAuthorize("hasRole('MANAGER')")
    public void demandTraining(SeriesId series, boolean needed) {
        var title = conversations.series().stream()
                .filter(one -> one.id().equals(series))
                .map(one -> one.title())
                .findFirst()
                .orElseThrow(() -> new RefusedException(FacilitationRefusal.SERIES_UNKNOWN));
        if (seriesForTrained().contains(series) == needed) return;
        demands.save(new SeriesTraining(series, needed, currentMember.id(), clock.instant()));
        audit.record(AuditLine.of(
                needed ? "facilitation.audit.for-trained" : "facilitation.audit.for-all",
                "series",
                series.value(),
                title));
    }

    private Map<UUID, TrainingCorrection> taken(Collection<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : corrections.findByRecordIdIn(records).stream()
                        .collect(Collectors.toMap(TrainingCorrection::record, Function.identity()));
    }

    private static TrainingLine line(
            Training row, TrainingCourse course, @Nullable TrainingCorrection taken, Map<MemberId, String> names) {
        return new TrainingLine(
                new TrainingId(row.id()),
                row.member(),
                names.getOrDefault(row.member(), ""),
                course.title(),
                row.attendedOn(),
                course.expiry(row.attendedOn()),
                names.getOrDefault(row.recordedBy(), ""),
                row.recordedAt(),
                taken == null
                        ? null
                        : new TrainingLine.Correction(
                                taken.reason(), names.getOrDefault(taken.correctedBy(), ""), taken.correctedAt()));
    }

    private void save(TrainingCourse course, MemberId member, LocalDate day) {
        trainings.save(new Training(course.id(), member, day, currentMember.id(), clock.instant()));
        audit.record(new AuditLine(
                "facilitation.audit.training-recorded",
                "member",
                member.value().toString(),
                name(member),
                null,
                course.title() + ", " + day));
    }

    private void flush() {
        try {
            trainings.flush();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(FacilitationRefusal.CHANGED_MEANWHILE);
        }
    }

    private void notInFuture(LocalDate day) {
        if (day.isAfter(clock.today())) throw new RefusedException(FacilitationRefusal.TRAINING_IN_FUTURE);
    }

    private void free(CourseFacts facts, @Nullable CourseId but) {
        courses.titled(TrainingCourse.key(facts.title()))
                .filter(other -> !other.id().equals(but))
                .ifPresent(other -> {
                    throw new RefusedException(FacilitationRefusal.COURSE_TITLE_TAKEN, facts.title());
                });
    }

    private TrainingCourse saved(TrainingCourse course, CourseFacts facts) {
        try {
            var kept = courses.save(course);
            courses.flush();
            return kept;
        } catch (OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(FacilitationRefusal.COURSE_CHANGED_MEANWHILE);
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(FacilitationRefusal.COURSE_TITLE_TAKEN, facts.title());
        }
    }

    private TrainingCourse known(CourseId id) {
        return courses.findById(id.value()).orElseThrow(() -> new RefusedException(FacilitationRefusal.COURSE_UNKNOWN));
    }

    private String name(MemberId member) {
        return members.namesOf(List.of(member)).getOrDefault(member, "");
    }

    private static String months(CourseFacts facts) {
        return facts.validMonths() == null ? "∞" : String.valueOf(facts.validMonths());
    }
}
