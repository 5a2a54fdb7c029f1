package org.folkmoot.action;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows into what the person asking may read: visitors read that a person has it, and no name. */
@Component
class ActionReading {

    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    ActionReading(MemberService members, CurrentMember currentMember, PortalClock clock) {
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    List<ActionLine> lines(List<Action> actions) {
        var owners = new HashSet<MemberId>();
        for (var action : actions) if (action.owner() != null) owners.add(action.owner());
        var names = names(owners);
        return actions.stream().map(action -> line(action, names)).toList();
    }

    private ActionLine line(Action action, Map<MemberId, String> names) {
        var owner = action.owner();
        var visitor = currentMember.find().isEmpty();
        var terms = action.terms();
        return new ActionLine(
                action.id(),
                action.version(),
                terms.what(),
                visitor ? null : owner,
                owner == null ? null : names.get(owner),
                owner != null,
                terms.body(),
                terms.due(),
                action.isLate(clock.today()),
                isMe(owner),
                action.state(),
                action.reason(),
                action.from(),
                action.addedAt(),
                verbs(action));
    }

    List<ActionStepLine> history(List<ActionStep> steps) {
        var people = new HashSet<MemberId>();
        for (var step : steps) {
            if (step.takenBy() != null) people.add(step.takenBy());
            if (step.terms().owner() != null) people.add(step.terms().owner());
        }
        var names = names(people);
        return steps.stream()
                .map(step -> new ActionStepLine(
                        step.kind(),
                        name(names, step.takenBy()),
                        step.takenAt(),
                        step.terms().what(),
                        name(names, step.terms().owner()),
                        step.terms().body(),
                        step.terms().due(),
                        step.state(),
                        step.reason()))
                .toList();
    }

    /** Its owner, who added it, the steering group and managers. */
    boolean mayTouch(Action action) {
        return isMe(action.owner())
                || isMe(action.addedBy())
                || currentMember.has(Role.STEERING)
                || currentMember.has(Role.MANAGER);
    }

    private Set<ActionVerb> verbs(Action action) {
        var open = EnumSet.noneOf(ActionVerb.class);
        if (!mayTouch(action)) return open;
        switch (action.state()) {
            case OPEN ->
                open.addAll(EnumSet.of(ActionVerb.CHANGE, ActionVerb.START, ActionVerb.FINISH, ActionVerb.DROP));
            case UNDER_WAY ->
                open.addAll(EnumSet.of(ActionVerb.CHANGE, ActionVerb.FINISH, ActionVerb.DROP, ActionVerb.UNDO));
            case DONE, DROPPED -> open.add(ActionVerb.UNDO);
        }
        if (action.version() > 0) open.add(ActionVerb.UNDO);
        return open;
    }

    private boolean isMe(@Nullable MemberId member) {
        return member != null && currentMember.find().filter(member::equals).isPresent();
    }

    private Map<MemberId, String> names(Collection<MemberId> people) {
        return currentMember.find().isEmpty() ? Map.of() : members.namesOf(people);
    }

    private static @Nullable String name(Map<MemberId, String> names, @Nullable MemberId member) {
        return member == null ? null : names.get(member);
    }
}
