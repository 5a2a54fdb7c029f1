package org.folkmoot.inquiry;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may come into an inquiry: the one answer for everything that is worked on inside. Each method asks about the person
 * acting.
 */
@Component
@Transactional(readOnly = true)
public class InquiryRooms {

    private final Inquiries inquiries;
    private final Seats seats;
    private final InquiryLeads leads;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final Contributing contributing;

    InquiryRooms(
            Inquiries inquiries,
            Seats seats,
            InquiryLeads leads,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock,
            Contributing contributing) {
        this.inquiries = inquiries;
        this.seats = seats;
        this.leads = leads;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
        this.contributing = contributing;
    }

    public Optional<InquiryRoom> find(InquiryId id) {
        return inquiries.findById(id.value()).map(this::room);
    }

    /** Of many, those the person acting may read, in the same order. Three statements. */
    public List<InquiryRoom> readable(Collection<InquiryId> ids) {
        if (ids.isEmpty()) return List.of();
        var found = inquiries.findByIdIn(ids.stream().map(InquiryId::value).toList()).stream()
                .collect(Collectors.toMap(Inquiry::id, inquiry -> inquiry));
        var seated = currentMember.find().map(one -> seats.standingOf(one.value())).orElse(List.of()).stream()
                .map(Seat::inquiry)
                .collect(Collectors.toSet());
        var leading = currentMember.find().map(one -> leads.standingOf(one.value())).orElse(List.of()).stream()
                .map(InquiryLead::inquiry)
                .collect(Collectors.toSet());
        return ids.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(inquiry -> room(inquiry, seated.contains(inquiry.id()), leading.contains(inquiry.id())))
                .filter(InquiryRoom::readable)
                .toList();
    }

    /** For what is read inside. @throws RefusedException INQUIRY_UNKNOWN, NOT_INSIDE */
    public InquiryRoom read(InquiryId id) {
        var room = find(id).orElseThrow(() -> new RefusedException(InquiryRefusal.INQUIRY_UNKNOWN));
        if (!room.readable()) throw new RefusedException(InquiryRefusal.NOT_INSIDE);
        return room;
    }

    /**
     * For what those inside write: holds the inquiry until the transaction ends, so that its stage stays. Comes before
     * any other read of the transaction.
     *
     * @throws RefusedException INQUIRY_UNKNOWN, NOT_INSIDE, NOT_UNDER_WAY
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public InquiryRoom work(InquiryId id) {
        var room = held(id);
        if (!room.inside()) throw new RefusedException(InquiryRefusal.NOT_INSIDE);
        if (!room.underWay()) throw new RefusedException(InquiryRefusal.NOT_UNDER_WAY);
        return room;
    }

    /**
     * For what those do who run it, until it is closed; holds it like {@link #work}.
     *
     * @throws RefusedException INQUIRY_UNKNOWN, NOT_THEIRS_TO_RUN, CLOSED
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public InquiryRoom run(InquiryId id) {
        var room = held(id);
        if (!room.runs()) throw new RefusedException(InquiryRefusal.NOT_THEIRS_TO_RUN);
        if (room.stage() == InquiryStage.CLOSED) throw new RefusedException(InquiryRefusal.CLOSED);
        return room;
    }

    /** Everybody with a seat and everybody who leads, by name. @throws RefusedException as {@link #read} */
    public List<InquiryPerson> people(InquiryId id) {
        read(id);
        Set<MemberId> leading = leads.standingIn(List.of(id.value())).stream()
                .map(InquiryLead::member)
                .collect(Collectors.toSet());
        Set<MemberId> seated =
                seats.people(id.value()).stream().map(MemberId::new).collect(Collectors.toSet());
        Collection<MemberId> everyone = new LinkedHashSet<>(seated);
        everyone.addAll(leading);
        var names = members.namesOf(everyone);
        var standings = members.standingsOf(everyone, clock.today());
        return everyone.stream()
                .map(person -> new InquiryPerson(
                        person,
                        names.getOrDefault(person, ""),
                        standings.get(person),
                        seated.contains(person),
                        leading.contains(person)))
                .sorted(Comparator.comparing(InquiryPerson::name)
                        .thenComparing(one -> one.member().value()))
                .toList();
    }

    /** The person acting has contributed, by whatever way: counted once for each inquiry, and only for who has a seat. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void contributed(InquiryId id) {
        contributed(id, currentMember.id());
    }

    /** As {@link #contributed(InquiryId)}, for somebody whose words whoever runs the inquiry entered for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void contributed(InquiryId id, MemberId person) {
        var inquiry =
                inquiries.findById(id.value()).orElseThrow(() -> new RefusedException(InquiryRefusal.INQUIRY_UNKNOWN));
        if (seats.standing(id.value(), person.value()).isPresent())
            contributing.contributed(inquiry, person, clock.instant());
    }

    private InquiryRoom held(InquiryId id) {
        return room(inquiries.lock(id.value()).orElseThrow(() -> new RefusedException(InquiryRefusal.INQUIRY_UNKNOWN)));
    }

    private InquiryRoom room(Inquiry inquiry) {
        var me = currentMember.find();
        var id = inquiry.id();
        var seated = me.flatMap(one -> seats.standing(id.value(), one.value())).isPresent();
        var leading = me.filter(one -> leads.standingIn(List.of(id.value())).stream()
                        .anyMatch(lead -> lead.member().equals(one)))
                .isPresent();
        return room(inquiry, seated, leading);
    }

    private InquiryRoom room(Inquiry inquiry, boolean seated, boolean leading) {
        var runs = leading || currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
        return new InquiryRoom(
                inquiry.id(), inquiry.question(), inquiry.stage(), inquiry.firstDay(), inquiry.lastDay(), seated, runs);
    }
}
