package org.folkmoot.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.evidence.AssetKind;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.member.Role;
import org.folkmoot.option.OptionRisk;
import org.folkmoot.programme.Measure;
import org.folkmoot.target.TargetDirection;
import org.folkmoot.target.TargetKind;
import org.folkmoot.target.TargetPath;
import org.jspecify.annotations.Nullable;

/** What the sample's text files say; their own comments explain each field. All dates are the papers' (2008-09). */
final class SampleTexts {

    private SampleTexts() {}

    record Organisations(
            Map<String, String> themes,
            Map<String, String> principles,
            List<Invented> invented,
            Map<String, Integer> people,
            Map<String, List<String>> jobs,
            Set<String> quiet,
            int movers,
            Map<String, SignIn> signIns,
            List<String> steeringGroup,
            List<String> facilitators) {}

    record Invented(String name, String sector, String area, int people) {}

    record SignIn(String name, Set<Role> roles, String organisation, String job) {}

    record Conversations(List<VenueText> venues, List<Series> series, List<Fortnightly> fortnightly) {}

    /** A venue of the register; a session's place of the same name is there. */
    record VenueText(String name, String address, String area, int capacity, String access) {}

    /**
     * A series to come, every second week.
     *
     * @param online  which of its dates, from 1, is online alone
     * @param helpers at how many of its dates, from the first, a second facilitator helps
     * @param taken   how many places are taken at each
     */
    record Fortnightly(
            String name,
            int strand,
            String question,
            String about,
            String method,
            LocalDate from,
            LocalTime at,
            int minutes,
            int times,
            String place,
            int capacity,
            int online,
            String link,
            int facilitators,
            int helpers,
            int taken) {}

    record Series(
            String name,
            int strand,
            String about,
            int againPercent,
            int capacity,
            int minutes,
            List<Session> sessions) {}

    /**
     * @param day      null for the one on the day of the first start
     * @param with     short name of a sign-in who has a place, or null
     * @param taken    how many places are taken, or null for nearly all
     * @param capacity null for the series' own
     * @param waiting  how many are in the waiting list of a full one
     * @param heldFor  sector for which places are held back until three days before, or null
     * @param waits    short name of a sign-in who is among these, or null
     */
    record Session(
            @Nullable LocalDate day,
            @Nullable LocalTime at,
            boolean today,
            String title,
            String place,
            String area,
            String about,
            @Nullable String with,
            int unnamed,
            @Nullable Integer taken,
            @Nullable Integer capacity,
            int waiting,
            @Nullable String waits,
            @Nullable String heldFor,
            int held) {}

    /**
     * @param lines by the number of their section, from 1
     * @param said  people's own words
     * @param named how many of these, from the first, have a speaker who agreed to be named
     */
    record NotesText(
            String session,
            String state,
            Map<Integer, List<String>> lines,
            List<String> said,
            int named,
            List<String> comments) {}

    /** @param passed lines that were suggested and passed over, by their first words */
    record CommonThemesText(
            String title,
            String question,
            String state,
            List<String> sessions,
            List<ThemeText> themes,
            List<String> passed) {}

    /** @param lines by their first words */
    record ThemeText(String title, String summary, List<String> lines) {}

    /**
     * How an inquiry works that is in its second phase.
     *
     * @param alone  answers of the first phase
     * @param groups answers of the first groups in the second
     */
    record MethodText(String inquiry, int groupCount, List<String> alone, List<String> groups) {}

    /** @param question of the inquiry it belongs to */
    record PriorityMapText(String question, String frame, List<MapGroupText> groups, ConnectionsText connections) {}

    /** @param question of the inquiry it belongs to */
    record ConnectionsText(
            String question, String priority, List<String> obvious, List<String> lessObvious, List<String> steps) {}

    record MapGroupText(String name, List<MarkText> marks) {}

    /** @param place the sub-area @param level H or P @param says the example, may be empty */
    record MarkText(String place, String level, String says) {}

    /**
     * What an inquiry rests on, and its options.
     *
     * @param question of the inquiry
     * @param chosen   place of an option in the list, from 1
     */
    record EvidenceText(
            String question,
            List<EntryText> entries,
            List<FindingText> findings,
            List<AssetText> assets,
            List<OptionText> options,
            int chosen,
            String reason,
            List<String> mustDos) {}

    record EntryText(EvidenceKind kind, String source, LocalDate day, String says, String link) {}

    /** @param rests numbers of entries, from 1 */
    record FindingText(String heading, String title, String wording, List<Integer> rests) {}

    record AssetText(AssetKind kind, String name, String note) {}

    record OptionText(String title, String principle, List<String> benefits, List<OptionRisk> risks, String keeper) {}

    record RoundsText(String session, List<RoundText> rounds) {}

    /** @param groups numbers of cards from 1, by the group's name */
    record RoundText(
            String kind,
            String question,
            int minutes,
            int dots,
            List<String> cards,
            Map<String, List<Integer>> groups) {}

    /** @param since what people did in the weeks after */
    record FeedbackTexts(List<String> use, List<String> useful, List<String> since) {}

    record InquiryReportTexts(ReportingText reporting, ClosedInquiryText closed) {}

    record ReportingText(String summary, List<RecommendationText> recommendations, List<ReportCommentText> comments) {}

    /** @param dueDays after the first start, negative before it */
    record RecommendationText(
            String words,
            String to,
            @Nullable String answer,
            @Nullable String owner,
            int dueDays,
            @Nullable String reason) {}

    record ReportCommentText(
            String chapter, String words, @Nullable String answer) {}

    record ClosedInquiryText(
            String title,
            String question,
            String about,
            int strand,
            String sponsor,
            String theme,
            LocalDate opens,
            LocalDate closes,
            int seats,
            int seatsTaken,
            List<String> contributions,
            String summary,
            List<RecommendationText> recommendations,
            InfluenceText influence,
            EfficiencyText efficiency,
            List<ActivityText> activities) {}

    record InfluenceText(String theme, String principle, String how, String evidence) {}

    record EfficiencyText(String what, String amount, int pounds, String whom) {}

    record ActivityText(String what, String who) {}

    record Inquiries(List<Inquiry> inquiries) {}

    record Inquiry(
            String title,
            String question,
            String about,
            int strand,
            String sponsor,
            int leads,
            LocalDate opens,
            LocalDate closes,
            int seats,
            int seatsTaken,
            @Nullable String with,
            boolean reporting,
            @Nullable String theme,
            List<String> contributions) {}

    /** @param orders places of issues, counted from 1 */
    record IssuesText(String inquiry, List<IssueText> issues, List<List<List<Integer>>> orders) {}

    record IssueText(String title, String about, List<SolutionText> solutions) {}

    /** @param action whether it has become one */
    record SolutionText(
            String title,
            String rationale,
            @Nullable String cost,
            @Nullable Long pounds,
            String benefit,
            @Nullable String leadName,
            boolean earlyWin,
            boolean action) {}

    /** @param near id of the idea it repeats in other words, or null */
    record IdeaText(
            @Nullable String id,
            @Nullable String near,
            boolean outOfScope,
            String title,
            String theme,
            String principle,
            int backing,
            @Nullable String author,
            @Nullable String supporter,
            String text,
            @Nullable AnswerText answer) {}

    /** @param at from 1, the steering meeting that published it; one past the last for a prepared one */
    record AnswerText(
            int at,
            String outcome,
            @Nullable String reason,
            @Nullable LocalDate review) {}

    /** What became of one idea. */
    record DeliveryText(
            String idea, List<ActionText> actions, @Nullable ResultText result) {}

    /** Days from the first start on. @param ended when it was dropped, with {@code dropped} as the reason */
    record ActionText(
            String what,
            @Nullable String owner,
            @Nullable String body,
            int added,
            int due,
            @Nullable Integer started,
            @Nullable Integer done,
            @Nullable String dropped,
            @Nullable Integer ended) {}

    record ResultText(int at, String link, String text) {}

    record Answers(
            List<LocalDate> meetings,
            LocalDate next,
            int inAttendance,
            Map<String, List<String>> nearDuplicate,
            @JsonProperty("outOfScope") List<String> outOfScopeReasons,
            String referredTo,
            List<String> owners,
            List<String> firstActions) {}

    /**
     * A target of the register.
     *
     * @param person short name of a sign-in that owns it, or null
     * @param before how it stood before it was changed, or null
     */
    record TargetText(
            int number,
            String title,
            String about,
            String theme,
            @Nullable Integer strand,
            TargetKind kind,
            @Nullable TargetDirection direction,
            @Nullable String unit,
            @Nullable Integer outOf,
            @Nullable String comparedWith,
            @Nullable Measure portal,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal baselineOther,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal goal,
            @Nullable LocalDate by,
            @Nullable TargetPath path,
            @Nullable Integer everyMonths,
            @Nullable String person,
            @Nullable String body,
            @Nullable GoalText before,
            List<FigureText> measured) {

        TargetText {
            measured = Objects.requireNonNullElse(measured, List.of());
        }
    }

    record GoalText(BigDecimal goal, LocalDate day, String why) {}

    /** @param was entered first, and corrected for the reason in {@code why}; or null */
    record FigureText(
            LocalDate day,
            BigDecimal value,
            @Nullable BigDecimal other,
            @Nullable BigDecimal was,
            @Nullable String why,
            String source,
            @Nullable String link) {}
}
