package org.folkmoot.option;

import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Options of an inquiry. Those inside write them while it is under way; whoever runs it says which is chosen, until it is
 * closed. While a choice stands, the options stay as they were compared (ADR 0056).
 */
@Service
@Transactional
public class OptionService {

    /** Of one inquiry. */
    public static final int OPTIONS_MAX = 8;

    /** So many, before one can be chosen. */
    public static final int LEAST_TO_CHOOSE = 2;

    public static final int REASON_MAX = OptionStep.REASON_MAX;

    private final InquiryRooms rooms;
    private final InquiryOptions options;
    private final OptionSteps steps;
    private final OptionReading reading;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final AuditLog audit;

    OptionService(
            InquiryRooms rooms,
            InquiryOptions options,
            OptionSteps steps,
            OptionReading reading,
            CurrentMember currentMember,
            PortalClock clock,
            AuditLog audit) {
        this.rooms = rooms;
        this.options = options;
        this.steps = steps;
        this.reading = reading;
        this.currentMember = currentMember;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public OptionAppraisal appraisal(InquiryId inquiry) {
        return reading.appraisal(rooms.read(inquiry));
    }

    /** One option as it stands now. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<OptionDetail> find(InquiryId inquiry, OptionId id) {
        return appraisal(inquiry).options().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** @throws RefusedException CHOICE_STANDS, TOO_MANY_OPTIONS, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public OptionId add(InquiryId inquiry, WriteOption asked) {
        rooms.work(inquiry);
        var all = open(inquiry);
        if (all.size() >= OPTIONS_MAX) throw new RefusedException(OptionRefusal.TOO_MANY_OPTIONS, OPTIONS_MAX);
        var place = options.lastPlace(inquiry.value()) + 1;
        var option = new InquiryOption(inquiry, place, asked, currentMember.id(), clock.instant());
        options.save(option);
        rooms.contributed(inquiry);
        return option.id();
    }

    /**
     * @param seen revision the person read
     * @throws RefusedException CHOICE_STANDS, OPTION_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId inquiry, OptionId id, int seen, WriteOption asked) {
        rooms.work(inquiry);
        in(open(inquiry), id).change(asked, seen, currentMember.id(), clock.instant());
    }

    /**
     * @param seen revision the person read
     * @throws RefusedException CHOICE_STANDS, OPTION_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId inquiry, OptionId id, int seen) {
        rooms.work(inquiry);
        in(open(inquiry), id).remove(seen, currentMember.id(), clock.instant());
    }

    /** @throws RefusedException OPTION_UNKNOWN, CHOSEN_ALREADY, TWO_NEEDED, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void choose(InquiryId inquiry, OptionId id, String reason) {
        var room = rooms.run(inquiry);
        var why = Texts.line(reason, REASON_MAX);
        var all = options.in(inquiry.value());
        all.stream().filter(InquiryOption::isChosen).findFirst().ifPresent(standing -> {
            throw new RefusedException(OptionRefusal.CHOSEN_ALREADY, standing.title());
        });
        var option = in(all, id);
        if (all.size() < LEAST_TO_CHOOSE) throw new RefusedException(OptionRefusal.TWO_NEEDED);
        steps.save(option.choose(why, currentMember.id(), clock.instant()));
        record("option.audit.chosen", room, option);
    }

    /** @throws RefusedException OPTION_UNKNOWN, NOT_CHOSEN, and as {@link InquiryRooms#run} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void takeBack(InquiryId inquiry, OptionId id, String reason) {
        var room = rooms.run(inquiry);
        var why = Texts.line(reason, REASON_MAX);
        var option = in(options.in(inquiry.value()), id);
        if (!option.isChosen()) throw new RefusedException(OptionRefusal.NOT_CHOSEN);
        steps.save(option.takeBack(why, currentMember.id(), clock.instant()));
        record("option.audit.taken-back", room, option);
    }

    private void record(String what, InquiryRoom room, InquiryOption option) {
        audit.record(
                new AuditLine(what, "inquiry", room.id().value().toString(), room.question(), null, option.title()));
    }

    /** @throws RefusedException CHOICE_STANDS */
    private List<InquiryOption> open(InquiryId inquiry) {
        var all = options.in(inquiry.value());
        all.stream().filter(InquiryOption::isChosen).findFirst().ifPresent(chosen -> {
            throw new RefusedException(OptionRefusal.CHOICE_STANDS, chosen.title());
        });
        return all;
    }

    private static InquiryOption in(List<InquiryOption> all, OptionId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(OptionRefusal.OPTION_UNKNOWN));
    }
}
