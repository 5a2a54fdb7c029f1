package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A phase, who answered in it, and as whom the person looking comes: the one answer to who reads and writes what in it.
 *
 * @param me     null for a visitor
 * @param seated everybody with a seat
 */
record PhaseFacts(
        MethodPhase phase,
        InquiryRoom room,
        @Nullable MemberId me,
        List<PhaseAnswer> answers,
        List<PhaseGroup> groups,
        List<GroupPerson> placed,
        Set<MemberId> seated,
        boolean drafted) {

    Optional<PhaseGroup> myGroup() {
        return room.seated()
                ? placed.stream()
                        .filter(one -> one.member().equals(me))
                        .findFirst()
                        .flatMap(mine -> groups.stream()
                                .filter(group -> group.id().equals(mine.group()))
                                .findFirst())
                : Optional.empty();
    }

    /** The answer the person looking has a hand in. */
    Optional<PhaseAnswer> own() {
        var mine = me;
        if (mine == null) return Optional.empty();
        return switch (phase.work()) {
            case INDIVIDUAL -> answers.stream().filter(one -> one.of(mine)).findFirst();
            case GROUP -> myGroup().flatMap(this::of);
            case PLENARY -> room.runs() ? answers.stream().findFirst() : Optional.empty();
        };
    }

    /**
     * Whether all answers may be read. While a phase is open nobody reads the others' before their own is in; who runs the inquiry
     * without a seat reads them once it is closed, since a seat can be taken later. Who does not take part reads what the whole
     * room settled, later, and nothing else.
     */
    boolean othersOpen() {
        if (!room.inside()) return phase.work() == PhaseWork.PLENARY && phase.state() == PhaseState.CLOSED;
        return switch (phase.state()) {
            case PLANNED -> false;
            case CLOSED -> true;
            case OPEN ->
                switch (phase.work()) {
                    case INDIVIDUAL -> own().isPresent();
                    case GROUP -> own().isPresent() && in() == of();
                    case PLENARY -> true;
                };
        };
    }

    List<PhaseAnswer> readable() {
        return othersOpen()
                ? answers
                : own().filter(mine -> room.inside()).stream().toList();
    }

    boolean mayWrite() {
        if (!room.underWay() || !phase.isOpen()) return false;
        return switch (phase.work()) {
            case INDIVIDUAL -> room.seated();
            case GROUP -> myGroup().isPresent();
            case PLENARY -> room.runs();
        };
    }

    int in() {
        return answers.size();
    }

    int of() {
        return switch (phase.work()) {
            case INDIVIDUAL ->
                seated.size()
                        + (int) answers.stream()
                                .filter(one -> !seated.contains(one.member()))
                                .count();
            case GROUP ->
                (int) groups.stream()
                        .filter(group -> of(group).isPresent() || !people(group).isEmpty())
                        .count();
            case PLENARY -> 1;
        };
    }

    /** Who is in a group and still has a seat. */
    Set<MemberId> people(PhaseGroup group) {
        return placed.stream()
                .filter(one -> one.group().equals(group.id()))
                .map(GroupPerson::member)
                .filter(seated::contains)
                .collect(Collectors.toSet());
    }

    Optional<PhaseAnswer> of(PhaseGroup group) {
        return answers.stream().filter(one -> one.of(group)).findFirst();
    }

    PhaseToDo toDo() {
        if (phase.state() == PhaseState.PLANNED) return PhaseToDo.NOT_YET;
        if (!phase.isOpen()) return drafted ? PhaseToDo.LEFT_OVER : PhaseToDo.OVER;
        var in = own().isPresent();
        return switch (phase.work()) {
            case INDIVIDUAL -> mayWrite() ? in ? PhaseToDo.AMEND : PhaseToDo.WRITE : PhaseToDo.LOOK_ON;
            case GROUP -> {
                if (mayWrite()) yield in ? PhaseToDo.AMEND_TOGETHER : PhaseToDo.WRITE_TOGETHER;
                yield room.seated() ? PhaseToDo.NO_GROUP : PhaseToDo.LOOK_ON;
            }
            case PLENARY -> mayWrite() ? in ? PhaseToDo.AMEND_SETTLED : PhaseToDo.SETTLE : PhaseToDo.FOLLOW;
        };
    }

    PhaseLine line() {
        return new PhaseLine(
                phase.id(),
                phase.number(),
                phase.title(),
                phase.question(),
                phase.work(),
                phase.about(),
                phase.firstDay(),
                phase.lastDay(),
                phase.state(),
                in(),
                of(),
                toDo());
    }
}
