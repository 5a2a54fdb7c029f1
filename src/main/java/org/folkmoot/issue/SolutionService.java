package org.folkmoot.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.action.ActionId;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.action.AddAction;
import org.folkmoot.idea.DraftService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.idea.Teller;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.issue.SolutionUse.Kind;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Solutions that hang on the issues of an inquiry, and what becomes of them: an idea, an action, or both. */
@Service
@Transactional
public class SolutionService {

    /** Of one inquiry, those that stand. */
    public static final int SOLUTIONS_MAX = 200;

    private final InquiryRooms rooms;
    private final IssueDesk desk;
    private final Solutions solutions;
    private final SolutionUses uses;
    private final DraftService ideas;
    private final ActionService actions;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final MessageSource messages;

    SolutionService(
            InquiryRooms rooms,
            IssueDesk desk,
            Solutions solutions,
            SolutionUses uses,
            DraftService ideas,
            ActionService actions,
            CurrentMember currentMember,
            PortalClock clock,
            MessageSource messages) {
        this.rooms = rooms;
        this.desk = desk;
        this.solutions = solutions;
        this.uses = uses;
        this.ideas = ideas;
        this.actions = actions;
        this.currentMember = currentMember;
        this.clock = clock;
        this.messages = messages;
    }

    /** Gets the next letter. @throws RefusedException TOO_MANY_SOLUTIONS, LEAD_NOT_INSIDE, NOT_THERE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public SolutionId add(InquiryId id, IssueId on, SolutionText text) {
        rooms.work(id);
        var issue = desk.issue(id, on);
        if (solutions.standingIn(id.value()).size() >= SOLUTIONS_MAX)
            throw new RefusedException(IssueRefusal.TOO_MANY_SOLUTIONS, SOLUTIONS_MAX);
        refuseUnlessInside(id, text.lead());
        var letter = desk.ordering(id).nextLetter();
        rooms.contributed(id);
        return solutions
                .save(new Solution(issue, letter, text, currentMember.id(), clock.instant()))
                .id();
    }

    /**
     * @param seen the revision the person began from
     * @throws RefusedException CHANGED_ELSEWHERE, LEAD_NOT_INSIDE, NOT_THERE, and as {@link InquiryRooms#work}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId id, SolutionId which, int seen, SolutionText text) {
        rooms.work(id);
        var solution = held(id, which);
        var before = solution.text();
        if (before.equals(text)) return;
        if (text.lead() != null && !text.lead().equals(before.lead())) refuseUnlessInside(id, text.lead());
        solution.change(text, seen, currentMember.id(), clock.instant());
    }

    /** @throws RefusedException USED_ALREADY once it has become something, NOT_THERE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId id, SolutionId which) {
        rooms.work(id);
        var solution = held(id, which);
        if (uses.existsBySolutionId(which.value())) throw new RefusedException(IssueRefusal.USED_ALREADY);
        solution.remove(currentMember.id(), clock.instant());
    }

    /**
     * Puts it forward as an idea of the person acting, who stands for it and gets the answer. Asked again it is the first idea.
     *
     * @throws RefusedException NOT_THERE, as {@link DraftService#putForward} and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public IdeaId putForward(InquiryId id, SolutionId which) {
        var room = rooms.run(id);
        var text = held(id, which).text();
        var made = uses.findBySolutionIdAndKind(which.value(), Kind.IDEA);
        if (made.isPresent()) return new IdeaId(made.get().thing());
        var idea = ideas.putForward(
                new SubmitIdea(which.value(), title(text.title()), wording(text), null, null, origin(room, which)),
                Teller.me());
        uses.save(new SolutionUse(which, Kind.IDEA, idea.value(), currentMember.id(), clock.instant()));
        return idea;
    }

    /**
     * Makes an action of it for its lead, without a day. Asked again it is the first action.
     *
     * @throws RefusedException LEAD_NEEDED, NOT_THERE, and as {@link InquiryRooms#run}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public ActionId makeAction(InquiryId id, SolutionId which) {
        var room = rooms.run(id);
        var text = held(id, which).text();
        var made = uses.findBySolutionIdAndKind(which.value(), Kind.ACTION);
        if (made.isPresent()) return new ActionId(made.get().thing());
        if (text.lead() == null && text.leadName().isEmpty()) throw new RefusedException(IssueRefusal.LEAD_NEEDED);
        var asked = new AddAction(
                new ActionTerms(text.title(), text.lead(), text.leadName(), null),
                origin(room, which),
                "solution:" + which.value());
        // Whoever leads an inquiry may do this for it, also without a role that adds actions elsewhere.
        var action = currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER)
                ? actions.add(asked)
                : SystemWork.call(() -> actions.add(asked));
        uses.save(new SolutionUse(which, Kind.ACTION, action.value(), currentMember.id(), clock.instant()));
        return action;
    }

    private Solution held(InquiryId id, SolutionId which) {
        return solutions
                .findById(which.value())
                .filter(solution -> solution.inquiry().equals(id) && solution.stands())
                .orElseThrow(IssueDesk::gone);
    }

    private void refuseUnlessInside(InquiryId id, @Nullable MemberId lead) {
        if (lead != null
                && rooms.people(id).stream().noneMatch(person -> person.member().equals(lead)))
            throw new RefusedException(IssueRefusal.LEAD_NOT_INSIDE);
    }

    private static Origin origin(InquiryRoom room, SolutionId which) {
        var inquiry = room.asOrigin();
        return new Origin(
                inquiry.kind(), inquiry.id(), inquiry.label(), inquiry.link() + "/issues?solution=" + which.value());
    }

    /** The lead is not in it: who sits in an inquiry is nobody else's business. */
    private String wording(SolutionText text) {
        List<String> parts = new ArrayList<>();
        if (text.rationale().isEmpty() || text.title().length() > SubmitIdea.TITLE_MAX) parts.add(text.title());
        if (!text.rationale().isEmpty()) parts.add(text.rationale());
        if (!text.benefit().isEmpty()) parts.add(word("issue.idea.benefit", text.benefit()));
        var cost = text.cost();
        if (cost.level() != SolutionCost.Level.UNKNOWN)
            parts.add(word(
                    "issue.idea.cost",
                    cost.pounds() == null
                            ? word("issue.cost." + cost.level())
                            : word("issue.cost.pounds", cost.pounds())));
        return String.join("\n\n", parts);
    }

    /** The whole line, or its beginning up to a word's end. */
    static String title(String title) {
        if (title.length() <= SubmitIdea.TITLE_MAX) return title;
        var cut = title.substring(0, SubmitIdea.TITLE_MAX - 1);
        var space = cut.lastIndexOf(' ');
        var end = space > SubmitIdea.TITLE_MAX / 2 ? space : cut.length();
        if (Character.isHighSurrogate(cut.charAt(end - 1))) end--;
        return cut.substring(0, end).stripTrailing() + "…";
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
