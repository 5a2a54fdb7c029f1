package org.folkmoot.sample;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.commontheme.CommonThemeService;
import org.folkmoot.commontheme.DescribeGathering;
import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.commontheme.GatheringService;
import org.folkmoot.commontheme.LineFilter;
import org.folkmoot.commontheme.WriteTheme;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesLinesService;
import org.folkmoot.note.NotesSummary;
import org.folkmoot.sample.SampleTexts.CommonThemesText;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Facilitators laid notes beside one another: one gathering is published, one is a draft. */
@Component
@Profile("sample")
class SampleCommonThemes {

    private static final int ALL = 1000;
    private static final Duration BEFORE_NOW = Duration.ofDays(1);

    private final GatheringService gatherings;
    private final CommonThemeService themes;
    private final NotesLinesService notes;
    private final Stage stage;

    SampleCommonThemes(GatheringService gatherings, CommonThemeService themes, NotesLinesService notes, Stage stage) {
        this.gatherings = gatherings;
        this.themes = themes;
        this.notes = notes;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var host = cast.facilitators().getFirst();
        var moment = now.minus(BEFORE_NOW);
        Map<String, DialogueSessionId> sent = stage.by(
                host,
                moment,
                () -> notes.sent(PageRequest.of(0, ALL)).stream()
                        .collect(toMap(NotesSummary::title, NotesSummary::session, (one, other) -> one)));
        SampleFiles.commonThemes().forEach(text -> gather(text, sent, host, moment));
    }

    private void gather(CommonThemesText text, Map<String, DialogueSessionId> sent, Person host, Instant moment) {
        var chosen = text.sessions().stream()
                .flatMap(title -> Stream.ofNullable(sent.get(title)))
                .toList();
        var id = stage.by(
                host, moment, () -> gatherings.begin(new DescribeGathering(text.title(), text.question()), chosen));
        for (var theme : text.themes())
            stage.by(host, moment, () -> {
                var made = themes.add(id, new WriteTheme(theme.title(), theme.summary()));
                themes.gather(id, made, lines(id, theme.lines()));
                lines(id, text.passed()).forEach(line -> themes.passOver(id, made, line));
            });
        if (text.state().equals("PUBLISHED"))
            stage.by(host, moment.plus(Duration.ofHours(2)), () -> gatherings.publish(id));
    }

    private List<NoteLineId> lines(GatheringId id, Collection<String> begin) {
        var all = themes.lines(id, new LineFilter(null, "", "", true), ALL).lines();
        return begin.stream()
                .map(words -> all.stream()
                        .filter(one -> one.line().wording().startsWith(words))
                        .map(one -> one.line().id())
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
