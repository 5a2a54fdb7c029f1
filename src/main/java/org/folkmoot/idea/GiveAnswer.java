package org.folkmoot.idea;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * An answer about to be given. What an outcome does not need is dropped.
 *
 * @param reason       why; always needed, Markdown, at most {@link #REASON_MAX}
 * @param steer        what should happen next; may be empty; shown with the answer
 * @param reviewDate   needed to park, possible when approving: the group is reminded then; null for the other outcomes
 * @param referredTo   inquiry or body; needed to refer, empty for the other outcomes
 * @param referredLink path of that inquiry inside the portal, or empty
 * @param owner        who takes an approved idea on, or null
 * @param ownerBody    the body that takes it on when {@code owner} is null; may be empty
 * @param firstAction  what the owner does first, one line of at most {@link #FIRST_ACTION_MAX}; may be empty
 * @param mergedInto   needed to merge, null for the other outcomes
 */
public record GiveAnswer(
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo,
        String referredLink,
        @Nullable MemberId owner,
        String ownerBody,
        String firstAction,
        @Nullable IdeaId mergedInto) {

    public static final int REASON_MAX = 4000;
    public static final int STEER_MAX = 4000;
    public static final int REFERRED_TO_MAX = 200;
    public static final int OWNER_BODY_MAX = 200;
    public static final int FIRST_ACTION_MAX = 500;

    private static final int REVIEWED_WITHIN_YEARS = 10;
    private static final Pattern LINK = Pattern.compile("[a-z]{1,40}/[0-9a-f-]{36}");

    public GiveAnswer {
        reason = Texts.block(reason, REASON_MAX);
        steer = Texts.optionalBlock(steer, STEER_MAX);
        referredTo = outcome == Outcome.REFERRED ? Texts.line(referredTo, REFERRED_TO_MAX) : "";
        referredLink = outcome == Outcome.REFERRED ? link(referredLink) : "";
        if (outcome != Outcome.PARKED && outcome != Outcome.APPROVED) reviewDate = null;
        if (outcome == Outcome.PARKED && reviewDate == null)
            throw new UnusableInputException("idea.answer.review-date.required");
        owner = outcome == Outcome.APPROVED ? owner : null;
        ownerBody = outcome == Outcome.APPROVED && owner == null ? optionalLine(ownerBody, OWNER_BODY_MAX) : "";
        firstAction = outcome == Outcome.APPROVED ? optionalLine(firstAction, FIRST_ACTION_MAX) : "";
        if (outcome != Outcome.MERGED) mergedInto = null;
        else if (mergedInto == null) throw new UnusableInputException("idea.answer.merged-into.required");
    }

    /** Without owner, link and target. */
    public GiveAnswer(Outcome outcome, String reason, String steer, @Nullable LocalDate reviewDate, String referredTo) {
        this(outcome, reason, steer, reviewDate, referredTo, "", null, "", "", null);
    }

    public static GiveAnswer merge(IdeaId into, String reason, String steer) {
        return new GiveAnswer(Outcome.MERGED, reason, steer, null, "", "", null, "", "", into);
    }

    /** Approved, for a person to take on. */
    public GiveAnswer ownedBy(MemberId person, String doesFirst) {
        return new GiveAnswer(
                outcome, reason, steer, reviewDate, referredTo, referredLink, person, "", doesFirst, null);
    }

    /** Approved, for a body to take on. */
    public GiveAnswer ownedBy(String body, String doesFirst) {
        return new GiveAnswer(
                outcome, reason, steer, reviewDate, referredTo, referredLink, null, body, doesFirst, null);
    }

    /** Referred to an inquiry of the portal. */
    public GiveAnswer linkedTo(String path) {
        return new GiveAnswer(
                outcome, reason, steer, reviewDate, referredTo, path, owner, ownerBody, firstAction, mergedInto);
    }

    /** @throws UnusableInputException unless the day comes after today, and within ten years */
    public static LocalDate reviewDate(@Nullable LocalDate day, LocalDate today) {
        if (day == null) throw new UnusableInputException("idea.answer.review-date.required");
        if (!day.isAfter(today)) throw new UnusableInputException("idea.answer.review-date.past");
        if (day.isAfter(today.plusYears(REVIEWED_WITHIN_YEARS)))
            throw new UnusableInputException("idea.answer.review-date.far", REVIEWED_WITHIN_YEARS);
        return day;
    }

    /** One line, or empty. @throws UnusableInputException as {@link Texts#line} */
    public static String optionalLine(String raw, int max) {
        return raw.isBlank() ? "" : Texts.line(raw, max);
    }

    /** Whether the review date, if there is one, still lies ahead. */
    boolean reviewedAfter(LocalDate today) {
        return reviewDate == null || reviewDate.isAfter(today);
    }

    private static String link(String path) {
        if (path.isEmpty()) return "";
        if (path.length() > Origin.LINK_MAX || !LINK.matcher(path).matches())
            throw new IllegalArgumentException("link: a page of the portal");
        return path;
    }
}
