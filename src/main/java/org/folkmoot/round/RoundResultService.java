package org.folkmoot.round;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NoteLineService;
import org.folkmoot.note.NoteSectionId;
import org.folkmoot.note.WriteLine;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of rounds: to read, to take along, and into the session's notes. Without names. */
@Service
@Transactional
public class RoundResultService {

    private final RoomRounds rounds;
    private final RoundReading reading;
    private final RoundRoom room;
    private final NoteLineService notes;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final MessageSource messages;

    RoundResultService(
            RoomRounds rounds,
            RoundReading reading,
            RoundRoom room,
            NoteLineService notes,
            CurrentMember currentMember,
            AuditLog audit,
            MessageSource messages) {
        this.rounds = rounds;
        this.reading = reading;
        this.room = room;
        this.notes = notes;
        this.currentMember = currentMember;
        this.audit = audit;
        this.messages = messages;
    }

    /** Empty for whoever did not come and runs no sessions. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<RoundResults> find(DialogueSessionId id) {
        return room.session(id).filter(session -> reads(id)).map(session -> {
            var all = reading.all(RoundSubject.of(id));
            var lines = reading.lines(all);
            var boards = new ArrayList<RoundBoard>();
            for (var i = 0; i < all.size(); i++)
                if (lines.get(i).ended()) boards.add(reading.board(all.get(i), lines.get(i)));
            return new RoundResults(session, boards);
        });
    }

    /** A line for each card of the rounds that have ended. CSV. @throws RefusedException NOT_THERE for whom {@link #find} has nothing */
    @PreAuthorize("isAuthenticated()")
    public byte[] table(DialogueSessionId id) {
        var results = find(id).orElseThrow(() -> new RefusedException(RoundRefusal.NOT_THERE));
        var lines = new ArrayList<List<String>>();
        for (var board : results.rounds()) {
            var round = board.round();
            var begin = List.of(String.valueOf(round.number()), word("round.kind." + round.kind()), round.question());
            for (var heap : board.heaps())
                for (var card : heap.cards()) lines.add(line(begin, heap.title(), card, board, Rankable.of(heap)));
            for (var card : board.loose()) lines.add(line(begin, "", card, board, Rankable.of(card)));
        }
        audit.record(new AuditLine(
                "round.audit.exported", "export", null, results.session().title(), null, String.valueOf(lines.size())));
        return SheetWriter.csv(
                headings("number", "kind", "question", "group", "card", "table", "place", "dots"), lines);
    }

    /**
     * Makes a line of the session's notes of each group, and of each card in none; in the order of the ranking where there is
     * one. Done again, they are the same lines.
     *
     * @return how many
     * @throws RefusedException NOT_THERE, NOT_TO_BE_GROUPED while the round or its ranking is under way, and as the notes refuse
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public int toNotes(RoundId id, NoteSectionId section) {
        var round = rounds.lock(id.value()).orElseThrow(() -> new RefusedException(RoundRefusal.NOT_THERE));
        var session = round.subject().session().orElseThrow(() -> new RefusedException(RoundRefusal.NO_NOTES));
        if (round.state() != RoundState.RANKED) round.refuseUnlessToBeGrouped();
        var board = reading.board(round, reading.line(round, List.of(round)));
        var things =
                board.ranking().isEmpty() ? DotRanking.of(board.heaps(), board.loose(), Map.of()) : board.ranking();
        for (var thing : things)
            notes.write(new WriteLine(
                    new NoteLineId(key(thing.thing().id(), section)), session, section, null, wording(thing)));
        return things.size();
    }

    private boolean reads(DialogueSessionId id) {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER) || room.here(id);
    }

    private String wording(RankedThing thing) {
        var cards = thing.cards().stream().map(CardText::wording).collect(Collectors.joining("; "));
        var words = thing.title();
        if (thing.dots() > 0) words = word("round.notes.dots", words, thing.dots());
        if (!cards.isEmpty()) words = words + ": " + cards;
        return words.length() > WriteLine.WORDING_MAX ? words.substring(0, WriteLine.WORDING_MAX - 1) + "…" : words;
    }

    private static UUID key(UUID thing, NoteSectionId section) {
        return UUID.nameUUIDFromBytes((thing + " " + section.value()).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> line(
            List<String> begin, String group, CardText card, RoundBoard board, Rankable thing) {
        var ranked = board.ranking().stream()
                .filter(one -> one.thing().equals(thing))
                .findFirst();
        var line = new ArrayList<>(begin);
        line.addAll(List.of(
                group,
                card.wording(),
                card.table() == null ? "" : String.valueOf(card.table()),
                ranked.map(one -> String.valueOf(one.place())).orElse(""),
                ranked.map(one -> String.valueOf(one.dots())).orElse("")));
        return line;
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(name -> word("round.export." + name)).toList();
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
