package org.folkmoot.commontheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.commontheme.LineMoves.Place;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesState;
import org.folkmoot.search.LikeTexts;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Themes of a gathering and the lines under them, several people at once: each change holds the gathering's row, and a line
 * stands under a theme once (ADR 0047).
 */
@Service
@Transactional
public class CommonThemeService {

    /** Themes of one gathering. */
    public static final int THEMES_MAX = 40;

    /** Lines that are gathered or moved in one step. */
    public static final int AT_ONCE_MAX = 200;

    /** Suggestions for a theme. */
    public static final int SIMILAR_MAX = 10;

    private final HeldGatherings held;
    private final CommonThemes themes;
    private final GatheredLines gathered;
    private final PassedOverLines passedOver;
    private final GatheringReading reading;
    private final LikeTexts likeTexts;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    CommonThemeService(
            HeldGatherings held,
            CommonThemes themes,
            GatheredLines gathered,
            PassedOverLines passedOver,
            GatheringReading reading,
            LikeTexts likeTexts,
            CurrentMember currentMember,
            PortalClock clock) {
        this.held = held;
        this.themes = themes;
        this.gathered = gathered;
        this.passedOver = passedOver;
        this.reading = reading;
        this.likeTexts = likeTexts;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Adds a theme after the others. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, TOO_MANY_THEMES */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public CommonThemeId add(GatheringId gathering, WriteTheme asked) {
        held.draft(gathering);
        var others = themes.in(gathering.value());
        if (others.size() >= THEMES_MAX) throw new RefusedException(CommonthemeRefusal.TOO_MANY_THEMES, THEMES_MAX);
        var place = others.isEmpty() ? 0 : others.getLast().place() + 1;
        return themes.save(new CommonTheme(gathering, place, asked, currentMember.id(), clock.instant()))
                .id();
    }

    /** @param seen revision the person read. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE, CHANGED_MEANWHILE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void word(GatheringId gathering, CommonThemeId theme, int seen, WriteTheme asked) {
        held.draft(gathering);
        held.theme(gathering, theme).word(asked, seen, currentMember.id(), clock.instant());
    }

    /** One place up or down; nothing happens at the end. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void move(GatheringId gathering, CommonThemeId theme, boolean down) {
        held.draft(gathering);
        var one = held.theme(gathering, theme);
        var all = themes.in(gathering.value());
        var from = all.indexOf(one);
        var to = down ? from + 1 : from - 1;
        if (to < 0 || to >= all.size()) return;
        var other = all.get(to);
        var place = one.place();
        one.standAt(other.place());
        other.standAt(place);
    }

    /**
     * Puts the lines of one theme under another, and takes the first away; a line under both stays there once.
     *
     * @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE, MERGE_WITH_ITSELF
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void merge(GatheringId gathering, CommonThemeId from, CommonThemeId into) {
        held.draft(gathering);
        if (from.equals(into)) throw new RefusedException(CommonthemeRefusal.MERGE_WITH_ITSELF);
        var one = held.theme(gathering, from);
        var other = held.theme(gathering, into);
        var lines = gathered.standingIn(gathering.value()).stream()
                .filter(row -> row.theme().equals(from))
                .map(GatheredLine::line)
                .toList();
        apply(gathering, places(into, lines), places(from, lines), false);
        one.mergeInto(other, currentMember.id(), clock.instant());
    }

    /** Takes an empty theme away. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE, THEME_HAS_LINES */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void takeAway(GatheringId gathering, CommonThemeId theme) {
        held.draft(gathering);
        var one = held.theme(gathering, theme);
        if (gathered.standingIn(gathering.value()).stream()
                .anyMatch(row -> row.theme().equals(theme)))
            throw new RefusedException(CommonthemeRefusal.THEME_HAS_LINES);
        one.leave(currentMember.id(), clock.instant());
    }

    /**
     * Puts lines under a theme. Those that stand there already stay as they are.
     *
     * @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE, TOO_MANY_AT_ONCE, LINES_NOT_THERE for lines that are of
     *     none of the chosen sessions, removed, or in notes that are a draft
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public LineMoves gather(GatheringId gathering, CommonThemeId theme, Collection<NoteLineId> lines) {
        held.draft(gathering);
        held.theme(gathering, theme);
        return apply(gathering, places(theme, lines), List.of(), true);
    }

    /** From one theme to another. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE, TOO_MANY_AT_ONCE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public LineMoves move(GatheringId gathering, CommonThemeId from, CommonThemeId into, Collection<NoteLineId> lines) {
        held.draft(gathering);
        held.theme(gathering, into);
        if (from.equals(into)) return new LineMoves(List.of(), List.of());
        var there = gathered.standingIn(gathering.value()).stream()
                .filter(row -> row.theme().equals(from))
                .map(GatheredLine::line)
                .collect(Collectors.toSet());
        var still = lines.stream().filter(there::contains).toList();
        return apply(gathering, places(into, still), places(from, still), false);
    }

    /** @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, TOO_MANY_AT_ONCE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public LineMoves takeOut(GatheringId gathering, CommonThemeId theme, Collection<NoteLineId> lines) {
        held.draft(gathering);
        return apply(gathering, List.of(), places(theme, lines), false);
    }

    /**
     * Does what a step did the other way round, as far as it still can be done: what somebody else moved meanwhile stays
     * where they put it.
     *
     * @throws RefusedException NOT_THERE, PUBLISHED_ALREADY
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public LineMoves undo(GatheringId gathering, LineMoves step) {
        held.draft(gathering);
        var back = step.back();
        var there = themes.in(gathering.value()).stream().map(CommonTheme::id).collect(Collectors.toSet());
        var stands = gathered.standingIn(gathering.value()).stream()
                .map(row -> new Place(row.theme(), row.line()))
                .collect(Collectors.toSet());
        var moved = step.put().stream()
                .filter(place -> !stands.contains(place))
                .map(Place::line)
                .collect(Collectors.toSet());
        return apply(
                gathering,
                back.put().stream()
                        .filter(place -> there.contains(place.theme()) && !moved.contains(place.line()))
                        .toList(),
                back.taken(),
                false);
    }

    /** Lines of the chosen sessions, by session and in the order of the notes. Those of drafts and removed ones are none. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public LinesToGather lines(GatheringId gathering, LineFilter filter, int atMost) {
        var under = under(gathering);
        var all = toGather(gathering);
        var found = all.values().stream()
                .filter(line -> filter.gathered() || !under.containsKey(line.id()))
                .filter(line -> filter.session() == null || line.session().equals(filter.session()))
                .filter(line -> filter.section().isEmpty() || line.section().equals(filter.section()))
                .filter(line -> filter.words().isBlank() || likeTexts.has(line.wording(), filter.words()))
                .toList();
        return new LinesToGather(
                found.stream()
                        .limit(atMost)
                        .map(line -> new LineToGather(line, under.getOrDefault(line.id(), List.of())))
                        .toList(),
                found.size(),
                (int) all.keySet().stream()
                        .filter(line -> !under.containsKey(line))
                        .count(),
                all.size(),
                all.values().stream().map(ThemeLine::section).distinct().toList());
    }

    /**
     * Lines under no theme yet that are most like this one's title, summary and lines, the most like first; none that was passed
     * over for it.
     *
     * @throws RefusedException THEME_GONE
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<ThemeLine> similar(GatheringId gathering, CommonThemeId theme) {
        var one = held.theme(gathering, theme);
        var rows = gathered.standingIn(gathering.value());
        var all = toGather(gathering);
        var about = new ArrayList<>(List.of(one.title(), one.summary()));
        rows.stream()
                .filter(row -> row.theme().equals(theme))
                .flatMap(row -> Stream.ofNullable(all.get(row.line())))
                .forEach(line -> about.add(line.wording()));
        Set<NoteLineId> without = new HashSet<>();
        rows.forEach(row -> without.add(row.line()));
        passedOver.findByThemeId(theme.value()).forEach(row -> without.add(row.line()));
        Map<NoteLineId, String> texts = new LinkedHashMap<>();
        all.forEach((id, line) -> {
            if (!without.contains(id)) texts.put(id, line.wording());
        });
        return likeTexts.likest(about, texts, SIMILAR_MAX).stream()
                .map(all::get)
                .toList();
    }

    /** "Not this", for good; twice is once. @throws RefusedException NOT_THERE, PUBLISHED_ALREADY, THEME_GONE, LINES_NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void passOver(GatheringId gathering, CommonThemeId theme, NoteLineId line) {
        held.draft(gathering);
        held.theme(gathering, theme);
        if (!reading.lines(gathering).containsKey(line)) throw new RefusedException(CommonthemeRefusal.LINES_NOT_THERE);
        if (passedOver.findByThemeId(theme.value()).stream()
                .anyMatch(row -> row.line().equals(line))) return;
        passedOver.save(new PassedOverLine(theme, line, currentMember.id(), clock.instant()));
    }

    /** @param all refuses lines that cannot be put; otherwise they are left where they are */
    private LineMoves apply(GatheringId gathering, Collection<Place> put, Collection<Place> take, boolean all) {
        if (put.size() > AT_ONCE_MAX && all)
            throw new RefusedException(CommonthemeRefusal.TOO_MANY_AT_ONCE, AT_ONCE_MAX);
        var me = currentMember.id();
        var now = clock.instant();
        Map<Place, GatheredLine> standing = new HashMap<>();
        gathered.standingIn(gathering.value()).forEach(row -> standing.put(new Place(row.theme(), row.line()), row));
        var lines = all ? toGather(gathering) : reading.lines(gathering);
        var done = new ArrayList<Place>();
        for (var place : new LinkedHashSet<>(put)) {
            var line = lines.get(place.line());
            if (line == null && all) throw new RefusedException(CommonthemeRefusal.LINES_NOT_THERE);
            if (line == null || standing.containsKey(place)) continue;
            gathered.save(new GatheredLine(gathering, place.theme(), line.id(), line.session(), me, now));
            done.add(place);
        }
        var taken = new ArrayList<Place>();
        for (var place : new LinkedHashSet<>(take)) {
            var row = standing.get(place);
            if (row == null) continue;
            row.takeOut(me, now);
            taken.add(place);
        }
        return new LineMoves(done, taken);
    }

    private Map<NoteLineId, ThemeLine> toGather(GatheringId gathering) {
        var all = new LinkedHashMap<>(reading.lines(gathering));
        all.values().removeIf(line -> line.removed() || line.notes() == NotesState.DRAFT);
        return all;
    }

    private Map<NoteLineId, List<String>> under(GatheringId gathering) {
        var rows = gathered.standingIn(gathering.value());
        Map<NoteLineId, List<String>> under = new HashMap<>();
        for (var theme : themes.in(gathering.value()))
            rows.stream()
                    .filter(row -> row.theme().equals(theme.id()))
                    .forEach(row -> under.computeIfAbsent(row.line(), none -> new ArrayList<>())
                            .add(theme.title()));
        return under;
    }

    private static List<Place> places(CommonThemeId theme, Collection<NoteLineId> lines) {
        return lines.stream().map(line -> new Place(theme, line)).toList();
    }
}
