package org.folkmoot.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.Dates;
import org.springframework.stereotype.Component;

/** Writes minutes down from what is known of a meeting: who was there, what was talked about and decided, who stood aside, who does what. */
@Component
class MinutesDraft {

    private final MeetingWords words;
    private final Dates dates;

    MinutesDraft(MeetingWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** @param decided decisions on its items, published or prepared, by the item's idea */
    String of(MeetingDetail meeting, List<Decided> decided) {
        var parts = new ArrayList<String>();
        parts.add(words.text("steering.minutes.draft.where", dates.moment(meeting.startsAt()), meeting.venue()));
        line(parts, "steering.minutes.draft.chair", meeting.nameOf(meeting.chair()));
        line(parts, "steering.minutes.draft.clerk", meeting.nameOf(meeting.clerk()));
        line(parts, "steering.minutes.draft.present", names(meeting, AttendanceKind.PRESENT));
        line(parts, "steering.minutes.draft.apologies", names(meeting, AttendanceKind.APOLOGIES));
        parts.add(words.text(
                meeting.quorum().heldBy(meeting.present())
                        ? "steering.minutes.draft.quorum"
                        : "steering.minutes.draft.no-quorum",
                meeting.present(),
                meeting.quorum().needed(),
                meeting.quorum().groupSize()));
        var number = 0;
        for (var item : meeting.items()) item(parts, item, ++number, decided);
        var actions = decided.stream()
                .filter(one -> !one.answer().firstAction().isEmpty())
                .map(one -> "- "
                        + words.text(
                                "steering.minutes.draft.action", one.answer().firstAction(), one.owner()))
                .collect(Collectors.joining("\n"));
        if (!actions.isEmpty()) parts.add("**" + words.text("steering.minutes.draft.actions") + "**\n\n" + actions);
        return String.join("\n\n", parts);
    }

    private void item(List<String> parts, AgendaItem item, int number, List<Decided> decided) {
        var title = item.title().isEmpty() ? words.text("steering.item.hidden") : item.title();
        parts.add("**" + words.text("steering.minutes.draft.item", number, title) + "**");
        if (!item.aside().isEmpty())
            parts.add(words.text(
                    "steering.item.aside",
                    String.join(", ", item.aside()),
                    item.aside().size()));
        if (!item.note().isEmpty()) parts.add(item.note());
        if (item.idea() == null) return;
        if (item.prepared() != null && !item.quorate()) {
            parts.add(words.text("steering.minutes.draft.held", item.counted()));
            return;
        }
        var decision =
                decided.stream().filter(one -> one.idea().equals(item.idea())).findFirst();
        if (decision.isEmpty()) parts.add(words.text("steering.minutes.draft.undecided"));
        decision.ifPresent(one -> parts.add(decision(one)));
    }

    private String decision(Decided one) {
        var answer = one.answer();
        var outcome = words.text("steering.minutes.draft.outcome." + answer.outcome());
        var detail = detail(one, answer);
        return words.text(
                        one.published()
                                ? "steering.minutes.draft.decision"
                                : "steering.minutes.draft.decision-prepared",
                        detail.isEmpty() ? outcome : outcome + " " + detail)
                + "\n\n"
                + answer.reason();
    }

    private String detail(Decided one, GiveAnswer answer) {
        return switch (answer.outcome()) {
            case APPROVED -> one.owner().isEmpty() ? "" : words.text("steering.minutes.draft.owner", one.owner());
            case PARKED ->
                answer.reviewDate() == null
                        ? ""
                        : words.text("steering.minutes.draft.review", dates.fullDay(answer.reviewDate()));
            case MERGED -> words.text("steering.minutes.draft.into", one.into());
            case REFERRED -> words.text("steering.minutes.draft.to", answer.referredTo());
            case DECLINED -> "";
        };
    }

    private void line(List<String> parts, String key, String value) {
        if (!value.isEmpty()) parts.add(words.text(key, value));
    }

    private static String names(MeetingDetail meeting, AttendanceKind kind) {
        return meeting.attending(kind).stream().map(MeetingDetail.Person::name).collect(Collectors.joining(", "));
    }

    /**
     * @param owner     name of the person or body, or empty
     * @param into      title of the idea it goes into, or empty
     * @param published the answer is out
     */
    record Decided(IdeaId idea, GiveAnswer answer, String owner, String into, boolean published) {}
}
