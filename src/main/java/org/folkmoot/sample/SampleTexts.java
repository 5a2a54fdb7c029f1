package org.folkmoot.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.member.Role;
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

    record Conversations(List<Series> series) {}

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
            @Nullable Integer capacity) {}

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

    record Answers(
            List<LocalDate> meetings,
            LocalDate next,
            int inAttendance,
            Map<String, List<String>> nearDuplicate,
            @JsonProperty("outOfScope") List<String> outOfScopeReasons,
            String referredTo) {}
}
